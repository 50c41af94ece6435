/**
 * What a row or column says at all, coded or not: whether it is there (B8: 0 or "no source") and how many words it says, the base
 * of a rate (B6.2). Only sides that ask who speaks or which source have an answer; codes and answers of coders have none.
 */
import { keysAt, type Dimension, type SourceView } from '../facts/dimension.ts';
import { cellAt, sizeOf, type Grid } from './cells.ts';
import { openSpans, sourcePasses } from './part.ts';
import type { Query } from './query.ts';
import { viewOf } from './source-view.ts';
import { rangesOf, type Texts } from './tally.ts';

/** Sides about the text itself and not about what coders made of it. */
export const isOfText = ({ level }: Dimension): boolean => level !== 'coding';

export type Presence = { readonly grid: Grid; readonly there: Uint8Array };

/** 1 for each cell, totals included, whose row and column occur together in the texts; a side that is not of the text occurs always. */
export function presence(query: Query): Presence {
	const { rows, columns } = query;
	const grid = { rows: rows.keys.length, columns: columns.keys.length };
	const there = new Uint8Array(sizeOf(grid));
	const always = (count: number) => Int32Array.from({ length: count }, (_, key) => key);
	const rowKeys = isOfText(rows) ? null : always(grid.rows);
	const columnKeys = isOfText(columns) ? null : always(grid.columns);
	eachSpan(query, [rows, columns], (_view, _span, [rowsHere, columnsHere]) => {
		for (const row of [...(rowKeys ?? rowsHere!), grid.rows])
			for (const column of [...(columnKeys ?? columnsHere!), grid.columns])
				there[cellAt(grid, row, column)] = 1;
	});
	return { grid, there };
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
		const { spanFrom, spanTo } = rangesOf(query, view, texts).words;
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
	const bySpan = query.filters.some(({ dimension }) => dimension.level === 'span');
	for (let s = 0; s < query.facts.sources.length; s++) {
		const view = viewOf(query.facts, s);
		if (!sourcePasses(query, view)) continue;
		const keyed = sides.map((side) => (isOfText(side) ? side.in(view) : null));
		const keysOf = (span: number) =>
			sides.map(({ level }, at) => {
				const base = level === 'source' ? 0 : span;
				return base < 0 || !keyed[at] ? NONE : keysAt(keyed[at], keyed[at].base[base]!);
			});
		const open = openSpans(query, view);
		if (!bySpan) tell(view, -1, keysOf(-1));
		for (let k = 0; k < open.length; k++) if (open[k] === 1) tell(view, k, keysOf(k));
	}
}
