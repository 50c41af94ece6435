/**
 * The codings of one source that a table looks at, in the order counting relies on: start, end, coder, family. In that order all
 * codings of one reference stand together, so that "the last reference seen in this cell" finds every duplicate (B4.1).
 */
import type { Dimension, SourceView } from '../facts/dimension.ts';
import { passing } from '../facts/filter.ts';
import type { Columns } from './columns.ts';
import type { Query } from './query.ts';

/**
 * Fills `chosen` with row numbers of the source's block and `chosenRef` with the number of each one's reference, counted from 0
 * within the source.
 * @returns how many
 */
export function chooseCodings(query: Query, view: SourceView, into: Columns): number {
	const { start, end } = view.facts.block;
	const length = start.length;
	into.roomForCodings(length);
	markInside(query, view, into.inside);
	const { inside, chosen } = into;
	let n = 0;
	for (let i = 0; i < length; i++) {
		if (inside[i] !== 1) continue;
		let at = n++;
		for (; at > 0; at--) {
			const before = chosen[at - 1]!;
			if (start[before] !== start[i] || end[before] !== end[i]) break;
			if (compareTies(query, view, before, i) <= 0) break;
			chosen[at] = before;
		}
		chosen[at] = i;
	}
	numberReferences(query, view, into, n);
	return n;
}

function numberReferences(
	query: Query,
	view: SourceView,
	{ chosen, chosenRef }: Columns,
	n: number
): void {
	const { start, end } = view.facts.block;
	chosenRef[0] = 0;
	for (let at = 1; at < n; at++) {
		const before = chosen[at - 1]!;
		const i = chosen[at]!;
		const same =
			query.family !== null &&
			start[before] === start[i] &&
			end[before] === end[i] &&
			compareTies(query, view, before, i) === 0;
		chosenRef[at] = chosenRef[at - 1]! + (same ? 0 : 1);
	}
}

/** Of two codings of one span: < 0, 0 (one reference) or > 0. Coders are told apart even if they were taken back since. */
function compareTies({ family }: Query, { facts, code }: SourceView, a: number, b: number): number {
	const { coder } = facts.block;
	const byCoder = coder[a]! - coder[b]!;
	if (byCoder !== 0 || family === null) return byCoder;
	return family[code[a]!]! - family[code[b]!]!;
}

/** 1 = alive, shown, and inside of every side and filter that looks at the coding itself. */
function markInside(query: Query, view: SourceView, inside: Uint8Array): void {
	const { code } = view;
	const { alive } = view.facts.block;
	const length = alive.length;
	for (let i = 0; i < length; i++) inside[i] = code[i]! < 0 ? 0 : alive[i]!;
	for (const side of [query.rows, query.columns]) {
		if (!onCodings(side)) continue;
		const { base, first } = side.in(view);
		for (let i = 0; i < length; i++) {
			const b = base[i]!;
			if (b < 0 || first[b] === first[b + 1]) inside[i] = 0;
		}
	}
	for (const filter of query.filters) {
		if (!onCodings(filter.dimension)) continue;
		const keyed = filter.dimension.in(view);
		const through = passing(filter, keyed);
		for (let i = 0; i < length; i++) if (through[keyed.base[i]!] !== 1) inside[i] = 0;
	}
}

const onCodings = ({ level }: Dimension): boolean => level === 'coding';
