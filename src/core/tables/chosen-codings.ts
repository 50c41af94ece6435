/**
 * The codings of one source that a table looks at, in the order counting relies on: start, end, coder, family. In that order all
 * codings of one reference stand together, so that "the last reference seen in this cell" finds every duplicate (B4.1).
 */
import type { Dimension, SourceView } from '../facts/dimension.ts';
import { lets } from '../facts/filter.ts';
import type { Query } from './query.ts';

/** Row numbers of the source's block, and for each the number of its reference, counted from 0 within the source. */
export type Chosen = { readonly codings: Int32Array; readonly refs: Int32Array };

export function chosenCodings(query: Query, view: SourceView): Chosen {
	const { start, end } = view.facts.block;
	const inside = insideCodings(query, view);
	const codings = new Int32Array(inside.length);
	let n = 0;
	for (let i = 0; i < inside.length; i++) {
		if (inside[i] !== 1) continue;
		let at = n++;
		for (; at > 0; at--) {
			const before = codings[at - 1]!;
			if (start[before] !== start[i] || end[before] !== end[i]) break;
			if (compareTies(query, view, before, i) <= 0) break;
			codings[at] = before;
		}
		codings[at] = i;
	}
	return { codings: codings.subarray(0, n), refs: references(query, view, codings, n) };
}

function references(query: Query, view: SourceView, codings: Int32Array, n: number): Int32Array {
	const { start, end } = view.facts.block;
	const refs = new Int32Array(n);
	for (let at = 1; at < n; at++) {
		const before = codings[at - 1]!;
		const i = codings[at]!;
		const same =
			query.family !== null &&
			start[before] === start[i] &&
			end[before] === end[i] &&
			compareTies(query, view, before, i) === 0;
		refs[at] = refs[at - 1]! + (same ? 0 : 1);
	}
	return refs;
}

/** Of two codings of one span: < 0, 0 (one reference) or > 0. Coders are told apart even if they were taken back since. */
function compareTies({ family }: Query, { facts, code }: SourceView, a: number, b: number): number {
	const { coder } = facts.block;
	const byCoder = coder[a]! - coder[b]!;
	if (byCoder !== 0 || family === null) return byCoder;
	return family[code[a]!]! - family[code[b]!]!;
}

/** 1 = alive, shown, and inside of every side and filter that looks at the coding itself. */
function insideCodings(query: Query, view: SourceView): Uint8Array {
	const { code } = view;
	const inside = view.facts.block.alive.slice();
	for (let i = 0; i < inside.length; i++) if (code[i]! < 0) inside[i] = 0;
	for (const side of [query.rows, query.columns]) {
		if (!onCodings(side)) continue;
		const { base, first } = side.in(view);
		for (let i = 0; i < inside.length; i++) {
			const b = base[i]!;
			if (b < 0 || first[b] === first[b + 1]) inside[i] = 0;
		}
	}
	for (const filter of query.filters) {
		if (!onCodings(filter.dimension)) continue;
		const keyed = filter.dimension.in(view);
		for (let i = 0; i < inside.length; i++)
			if (inside[i] === 1 && !lets(filter, keyed, keyed.base[i]!)) inside[i] = 0;
	}
	return inside;
}

const onCodings = ({ level }: Dimension): boolean => level === 'coding';
