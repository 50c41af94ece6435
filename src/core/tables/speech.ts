/**
 * What a row or column says at all, coded or not: whether it is there (B8: 0 or "no source") and how many words it says, the base
 * of a rate (B6.2). Only sides that ask who speaks or which source have an answer; codes and answers of coders have none.
 */
import { keysAt, type Dimension, type SourceView } from '../facts/dimension.ts';
import { cellAt, sizeOf } from './cells.ts';
import { openSpans, sourcePasses } from './part.ts';
import type { Query } from './query.ts';
import { viewOf } from './source-view.ts';
import { rangesOf, type Texts } from './counters.ts';
import type { Tally } from './tally.ts';

/** Sides about the text itself and not about what coders made of it. */
export const isOfText = ({ level }: Dimension): boolean => level !== 'coding';

export type Presence = (row: number, column: number) => boolean;

/**
 * Whether a row and a column, or their totals, occur together in the texts. A side that is not of the text occurs wherever the other
 * one does; where neither is, everything occurs.
 */
export function presence(query: Query): Presence {
	const rowsOfText = isOfText(query.rows);
	const columnsOfText = isOfText(query.columns);
	if (rowsOfText && columnsOfText) return together(query);
	if (!rowsOfText && !columnsOfText) return () => true;
	const there = occurring(query, rowsOfText ? query.rows : query.columns);
	return rowsOfText ? (row) => there[row] === 1 : (_row, column) => there[column] === 1;
}

/** Codings do not change what the texts say: a tally that is patched keeps what it found. */
const said = new WeakMap<Tally, Presence>();

export function presenceIn(query: Query, tally: Tally): Presence {
	const there = said.get(tally) ?? presence(query);
	said.set(tally, there);
	return there;
}

/** 1 for each key of a side that occurs, and for the total if any does. Each base value is looked up once only. */
function occurring(query: Query, side: Dimension): Uint8Array {
	const there = new Uint8Array(side.keys.length + 1);
	let seen: Uint8Array | null = null;
	eachSource(query, (view, open) => {
		const keyed = side.in(view);
		const { base } = keyed;
		const met = (seen ??= new Uint8Array(keyed.first.length - 1));
		const filtered = side.level === 'span' && open !== null;
		const values = filtered ? base : distinct(base);
		for (let k = 0; k < values.length; k++) {
			const here = values[k]!;
			if (here < 0 || met[here] === 1) continue;
			if (filtered && open[k] !== 1) continue;
			met[here] = 1;
			for (const key of keysAt(keyed, here)) there[key] = there[side.keys.length] = 1;
		}
	});
	return there;
}

/** A source has many turns and few voices. Its columns stay the same from table to table, so this is found once. */
const known = new WeakMap<Int32Array, Int32Array>();

function distinct(base: Int32Array): Int32Array {
	if (base.length < 2) return base;
	const found = known.get(base) ?? Int32Array.from(new Set(base));
	known.set(base, found);
	return found;
}

function together(query: Query): Presence {
	const { rows, columns } = query;
	const grid = { rows: rows.keys.length, columns: columns.keys.length };
	const there = new Uint8Array(sizeOf(grid));
	eachSpan(query, [rows, columns], (_view, _span, [rowKeys, columnKeys]) => {
		for (const row of [...rowKeys!, grid.rows])
			for (const column of [...columnKeys!, grid.columns]) there[cellAt(grid, row, column)] = 1;
	});
	return (row, column) => there[cellAt(grid, row, column)] === 1;
}

/** Words said under each key of a side that is of the text; 0 for all keys of another. @throws SimpulError table.text-missing */
export function wordsSaid(query: Query, side: Dimension, texts: Texts): Float64Array {
	const words = new Float64Array(side.keys.length);
	const lastTo = new Int32Array(side.keys.length);
	let before = -1;
	if (!isOfText(side)) return words;
	eachSpan(query, [side], (view, span, [keys]) => {
		if (span < 0 || view.facts.spans.silent[span] === 1) return;
		if (view.number !== before) lastTo.fill(0);
		before = view.number;
		const { spanFrom, spanTo } = rangesOf('words', query, view, texts);
		for (const key of keys!) {
			const from = Math.max(spanFrom[span]!, lastTo[key]!);
			if (spanTo[span]! <= from) continue;
			words[key]! += spanTo[span]! - from;
			lastTo[key] = spanTo[span]!;
		}
	});
	return words;
}

const NONE = new Int32Array(0);

/**
 * All spans that the filters let through, with the keys of each side there; and once per source span -1, for sides that ask of the
 * source alone. A side that is not of the text has no keys.
 */
function eachSpan(
	query: Query,
	sides: readonly Dimension[],
	tell: (view: SourceView, span: number, keys: readonly Int32Array[]) => void
): void {
	eachSource(query, (view, open) => {
		const keyed = sides.map((side) => (isOfText(side) ? side.in(view) : null));
		const keysOf = (span: number) =>
			sides.map(({ level }, at) => {
				const base = level === 'source' ? 0 : span;
				return base < 0 || !keyed[at] ? NONE : keysAt(keyed[at], keyed[at].base[base]!);
			});
		if (open === null) tell(view, -1, keysOf(-1));
		for (let k = 0; k < view.facts.spans.start.length; k++)
			if (open === null || open[k] === 1) tell(view, k, keysOf(k));
	});
}

/** Sources that the filters let through, with the spans that they do (null = all). A source without any is left out. */
export function eachSource(
	query: Query,
	tell: (view: SourceView, open: Uint8Array | null) => void
): void {
	for (let s = 0; s < query.facts.sources.length; s++) {
		const view = viewOf(query.facts, s);
		if (!sourcePasses(query, view)) continue;
		const open = openSpans(query, view);
		if (open === null || open.includes(1)) tell(view, open);
	}
}
