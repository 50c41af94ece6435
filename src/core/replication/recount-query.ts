/**
 * A question about codes asked anew of the rows of the package alone, the plain way: every passage of A against every passage of B. It
 * shares nothing with core/code-query but the rules (docs/spec/code-queries.md).
 */
import { groupBy } from '../text/group.ts';
import { keysOf, type Asked, type Fact } from './fact-keys.ts';
import type { Tables } from './package-tables.ts';
import { factsOf } from './recount.ts';
import { ANY } from './sheet.ts';

export type Asking = {
	readonly relation: string;
	readonly not: boolean;
	readonly turns: number;
	/** A, B, by, and filters: whereA1 … whereB1 … */
	readonly sides: ReadonlyMap<string, Asked>;
	/** Where the turns of a source begin, ascending; none: a source without turns. */
	readonly begins: ReadonlyMap<string, readonly number[]>;
};

/** One stretch of one coder, with all that counts there (M3). */
type Passage = {
	readonly source: string;
	readonly coder: string;
	readonly start: number;
	readonly end: number;
	readonly codings: Set<string>;
	readonly facts: Fact[];
};

export type Found = { readonly found: number; readonly asked: number };

/** By key of the rows, and ANY for all; rows without a passage of A are absent (M6). */
export function recountQuery(tables: Tables, asking: Asking): ReadonlyMap<string, Found> {
	const others = groupBy(passagesOf(tables, asking, 'B'), placeOf);
	const counts = new Map<string, { found: number; asked: number }>();
	const by = asking.sides.get('by')!;
	counts.set(ANY, { found: 0, asked: 0 });
	for (const a of passagesOf(tables, asking, 'A')) {
		const begins = asking.begins.get(a.source) ?? [];
		if (asking.relation === 'before' && begins.length === 0) continue; // M2.4
		const meets = (others.get(placeOf(a)) ?? []).some((b) => doMeet(asking, begins, a, b));
		const keys = a.facts.flatMap((fact) => keysOf(tables, by, 'union', fact));
		for (const key of new Set([...keys, ANY])) {
			const count = counts.get(key) ?? { found: 0, asked: 0 };
			counts.set(key, count);
			count.asked++;
			if (meets !== asking.not) count.found++;
		}
	}
	return counts;
}

const placeOf = ({ source, coder }: Passage): string => `${source}\u0000${coder}`;

function passagesOf(tables: Tables, { sides }: Asking, name: 'A' | 'B'): Iterable<Passage> {
	const codes = sides.get(name)!.keys;
	const where = [...sides].filter(([side]) => side.startsWith(`where${name}`));
	const filters = new Map(where.map(([, asked], at) => [`where${at}`, asked]));
	const question = { sides: filters, overlap: 'intersects', owner: '', parents: 'union' };
	const passages = new Map<string, Passage>();
	for (const fact of factsOf(tables, question)) {
		const { coding, code, source_id, coder_id, start, end } = fact.coding as {
			[column: string]: string;
		};
		if (!codes.has(code!)) continue;
		const key = [source_id, coder_id, start, end].join('\u0000');
		const place = { start: Number(start), end: Number(end) };
		const passage = passages.get(key) ?? {
			...{ source: source_id!, coder: coder_id!, ...place, codings: new Set<string>(), facts: [] }
		};
		passages.set(key, passage);
		passage.codings.add(coding!);
		passage.facts.push(fact);
	}
	return passages.values();
}

/** M2: a coding never meets itself. */
function doMeet(
	{ relation, turns }: Asking,
	begins: readonly number[],
	a: Passage,
	b: Passage
): boolean {
	const [only] = a.codings;
	if (a.codings.size === 1 && b.codings.size === 1 && b.codings.has(only!)) return false;
	const share = a.start < b.end && b.start < a.end;
	switch (relation) {
		case 'contains':
			return a.start <= b.start && b.end <= a.end;
		case 'within':
			return b.start <= a.start && a.end <= b.end;
		case 'before':
			return b.start >= a.end && turnAt(begins, b.start) === turnAt(begins, a.end - 1);
		case 'near': {
			if (begins.length === 0) return share;
			const [first, last] = [turnAt(begins, a.start), turnAt(begins, a.end - 1)];
			return turnAt(begins, b.start) <= last + turns && first - turns <= turnAt(begins, b.end - 1);
		}
		default:
			return share;
	}
}

/** What stands before the first turn is a turn of its own (M2.2). */
const turnAt = (begins: readonly number[], at: number): number =>
	begins.filter((begin) => begin <= at).length;
