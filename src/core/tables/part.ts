/**
 * One source's share of a table: its facts as integer columns, in the order of the codings. Filled into columns that are reused;
 * whoever wants to keep something copies it before the next source is filled in.
 */
import { isInside, type Dimension, type Keyed, type SourceView } from '../facts/dimension.ts';
import { lets } from '../facts/filter.ts';
import { ANYONE, ownerOf } from '../facts/overlap.ts';
import { chosenCodings } from './chosen-codings.ts';
import type { Columns } from './columns.ts';
import type { Query } from './query.ts';
import { viewOf } from './source-view.ts';

/**
 * In the column `row`: -1 = outside; below that, a row that a strict overlap rule took away (`lostRow(-2)` = 0). Counting skips
 * whatever is negative.
 */
export const lostRow = (row: number): number => (row < 0 ? row : -2 - row);

export type Part = {
	readonly view: SourceView;
	/** Facts in the columns. */
	readonly length: number;
	/** References, numbered from 0 in the column `ref`. */
	readonly refs: number;
	readonly rows: Keyed;
	readonly columns: Keyed;
	/**
	 * Per fact: `coding` and `span` (row numbers of block and spans), `row` and `column` (base values, -1 = outside, see
	 * `lostRow`), `ref`.
	 */
	readonly facts: Columns;
};

/** @returns null when the filters leave the whole source out */
export function partOf(query: Query, source: number, facts: Columns): Part | null {
	const view = viewOf(query.facts, source);
	if (!sourcePasses(query, view)) return null;
	const rows = query.rows.in(view);
	const columns = query.columns.in(view);
	const { codings, refs } = chosenCodings(query, view);
	const length = fill(query, view, codings, refs, facts, {
		rows: lookUp(query.rows, rows),
		columns: lookUp(query.columns, columns)
	});
	const last = refs.length === 0 ? 0 : refs[refs.length - 1]! + 1;
	return { view, length, refs: last, rows, columns, facts };
}

/** How a side's base value is found: by span, by coding, or one for the whole source. */
type LookUp = {
	readonly bySpan: Int32Array | null;
	readonly byCoding: Int32Array | null;
	readonly fixed: number;
};

function lookUp({ level }: Dimension, keyed: Keyed): LookUp {
	const inside = (base: number) => (isInside(keyed, base) ? base : -1);
	return {
		bySpan: level === 'span' ? keyed.base.map(inside) : null,
		byCoding: level === 'coding' ? keyed.base : null,
		fixed: level === 'source' ? inside(keyed.base[0]!) : -1
	};
}

function fill(
	query: Query,
	view: SourceView,
	codings: Int32Array,
	refs: Int32Array,
	into: Columns,
	{ rows, columns }: { rows: LookUp; columns: LookUp }
): number {
	const { block, spans, firstSpan, loose, meetings } = view.facts;
	into.room(meetings);
	const { coding, span, row, column, ref } = into;
	const open = openSpans(query, view);
	const onlyFor = strictOwner(query, view);
	let n = 0;
	for (let c = 0; c < codings.length; c++) {
		const i = codings[c]!;
		const end = block.end[i]!;
		const only = onlyFor === null ? ANYONE : onlyFor.of(i);
		const rowOfCoding = rows.byCoding === null ? rows.fixed : rows.byCoding[i]!;
		const columnOfCoding = columns.byCoding === null ? columns.fixed : columns.byCoding[i]!;
		for (let k = firstSpan[i]!; k < open.length && spans.start[k]! < end; k++) {
			if (open[k] !== 1 || spans.silent[k] !== loose[i]) continue;
			const r = rows.bySpan === null ? rowOfCoding : rows.bySpan[k]!;
			coding[n] = i;
			span[n] = k;
			row[n] = only !== ANYONE && onlyFor!.owner[k] !== only ? lostRow(r) : r;
			column[n] = columns.bySpan === null ? columnOfCoding : columns.bySpan[k]!;
			ref[n++] = refs[c]!;
		}
	}
	return n;
}

function strictOwner({ overlap, owner }: Query, { facts }: SourceView) {
	if (overlap === 'intersects' || owner === null) return null;
	const owners = facts.spans[owner];
	return { owner: owners, of: (coding: number) => ownerOf(facts, coding, owners, overlap) };
}

export function sourcePasses({ filters }: Query, view: SourceView): boolean {
	return filters.every((filter) => {
		if (filter.dimension.level !== 'source') return true;
		const keyed = filter.dimension.in(view);
		return lets(filter, keyed, keyed.base[0]!);
	});
}

/** 1 = the filters that ask who speaks let the span through. */
export function openSpans({ filters }: Query, view: SourceView): Uint8Array {
	const open = new Uint8Array(view.facts.spans.start.length).fill(1);
	for (const filter of filters) {
		if (filter.dimension.level !== 'span') continue;
		const keyed = filter.dimension.in(view);
		for (let k = 0; k < open.length; k++) if (!lets(filter, keyed, keyed.base[k]!)) open[k] = 0;
	}
	return open;
}
