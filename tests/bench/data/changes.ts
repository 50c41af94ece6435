/** The made project as a log: one change for everything but the codings, then changes of some codings each. */
import { LOG_VERSION, type Change, type Op } from '../../../src/core/log/change.ts';
import { nextStamp, type Stamp } from '../../../src/core/log/stamp.ts';
import type { Fields } from '../../../src/core/model/json.ts';
import type { SmallTable } from '../../../src/core/model/records.ts';
import { LENGTH, type Made } from './made.ts';
import { codeId, coderId, smallTables, sourceId } from './project.ts';

const FROM = Date.parse('2026-01-05T08:00:00Z');

function* stamps(): Generator<Stamp, never> {
	for (let last: Stamp | null = null; ;) yield (last = nextStamp(last, FROM, 'bench01'));
}

const changeOf = (at: Stamp, kind: string, ops: readonly Op[]): Change => ({
	...{ at, by: coderId(0), kind, v: LOG_VERSION, args: null, ops }
});

/** @param perChange  codings in one change */
export function* makeChanges(made: Made, perChange: number): Generator<Change> {
	const stamp = stamps();
	yield changeOf(stamp.next().value, 'source.import', smallOps(made));
	for (let from = 0; from < made.codings; from += perChange) {
		const count = Math.min(perChange, made.codings - from);
		const ops = Array.from({ length: count }, (_, i) => codingOp(made, from + i));
		yield changeOf(stamp.next().value, 'coding.import', ops);
	}
}

function smallOps(made: Made): Op[] {
	return Object.entries(smallTables(made)).flatMap(([table, rows]) =>
		[...(rows as ReadonlyMap<string, object>)].map(([id, row]): Op => {
			const fields = Object.entries(row).filter(([name]) => name !== 'id' && name !== 'alive');
			return { t: table as SmallTable, id, create: Object.fromEntries(fields) as Fields };
		})
	);
}

export function codingOp(made: Made, i: number): Op {
	const source = sourceId(made.source[i]!);
	const base = made.source[i]! * LENGTH;
	const place = { start: made.start[i]! - base, end: made.end[i]! - base };
	const create = { source, code: codeId(made.code[i]!), coder: coderId(made.coder[i]!), ...place };
	return { t: 'codings', id: `${source}~${String(i).padStart(10, '0')}`, create };
}
