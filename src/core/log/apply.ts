/** From changes to the project: `apply` for one, `fold` for a log in any order. Tables that a change does not touch are shared. */
import type { Fields } from '../model/json.ts';
import { EMPTY, type Project } from '../model/project.ts';
import { SMALL_TABLES, type Id, type SmallTable } from '../model/records.ts';
import { withoutCycle } from './acyclic.ts';
import { applyToCodings } from './apply-codings.ts';
import type { Change, Edit, Op } from './change.ts';
import { opsOf } from './merges-before.ts';
import { valuesAfter } from './values.ts';

type Row = Fields & { readonly id: Id; readonly alive: boolean };

/** The project after one change. */
export function apply(
	project: Project,
	change: Pick<Edit, 'ops'> & Partial<Pick<Edit, 'kind' | 'args'>>
): Project {
	const touched = new Map<SmallTable, Map<Id, Row>>();
	const pending = new Map(project.pending);
	const codingOps: Op[] = [];
	for (const op of opsOf(change)) {
		if (op.t === 'codings') {
			codingOps.push(op);
			continue;
		}
		if (!SMALL_TABLES.includes(op.t)) continue; // a table of a newer program: kept in the log, not shown
		const rows = touched.get(op.t) ?? new Map(project[op.t] as unknown as ReadonlyMap<Id, Row>);
		touched.set(op.t, rows);
		const row = rowAfter(rows.get(op.id), op, pending);
		if (row) rows.set(op.id, Object.freeze(op.t === 'codes' ? withoutCycle(rows, row) : row));
	}
	const codings =
		codingOps.length > 0 ? applyToCodings(project.codings, codingOps, pending) : project.codings;
	return Object.freeze({ ...project, ...Object.fromEntries(touched), codings, pending }) as Project;
}

/**
 * The project that a log describes, whatever order its changes arrived in (L1). All ops go through one `apply`, so that the codings of
 * each source are packed once and not once per change.
 */
export function fold(log: readonly Change[], from: Project = EMPTY): Project {
	return apply(from, { ops: [...log].sort(byStamp).flatMap(opsOf) });
}

export const byStamp = (a: Pick<Change, 'at'>, b: Pick<Change, 'at'>) =>
	a.at < b.at ? -1 : a.at > b.at ? 1 : 0;

/** What became nothing else is as if it had never been said: a merge and its undo leave the record as it was (L2). */
function withoutEmpty(row: Row): Row {
	if (row['became'] !== null) return row;
	return Object.fromEntries(Object.entries(row).filter(([field]) => field !== 'became')) as Row;
}

/**
 * The row after an op, or null while its creation has not arrived: its fields wait in `pending`, unseen (L5). A second creation of the
 * same record (two devices added the same codebook) brings it back and leaves the fields that it has (L4).
 */
function rowAfter(
	row: Row | undefined,
	op: Op,
	pending: Map<string, Readonly<Record<string, unknown>>>
): Row | null {
	const key = `${op.t}/${op.id}`;
	if ('create' in op) {
		const waiting = pending.get(key);
		pending.delete(key);
		return { ...op.create, ...row, alive: true, ...(waiting as Fields | undefined), id: op.id };
	}
	const values = valuesAfter(op.set);
	if (row) return withoutEmpty({ ...row, ...values, id: op.id } as Row);
	pending.set(key, { ...pending.get(key), ...values });
	return null;
}
