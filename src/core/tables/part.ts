/**
 * One source's share of a table: its facts as integer columns, in the order of the codings. Filled into columns that are reused;
 * whoever wants to keep something copies it before the next source is filled in.
 */
import { type Dimension, type Keyed, type SourceView } from '../facts/dimension.ts';
import { passing } from '../facts/filter.ts';
import { ANYONE, ownerOf } from '../facts/overlap.ts';
import { chooseCodings } from './chosen-codings.ts';
import type { Columns } from './columns.ts';
import type { Query } from './query.ts';
import { viewOf } from './source-view.ts';

/**
 * In the column `row`: -1 = outside; below that, a row that a strict overlap rule took away (`lostRow(-2)` = 0). Counting skips
 * whatever is negative.
 */
const lostRow = (row: number): number => (row < 0 ? row : -2 - row);

export type Part = {
	readonly view: SourceView;
	/** Facts in the columns. */
	readonly length: number;
	/** References, numbered from 0 in the column `ref`. */
	readonly refs: number;
	readonly rows: Keyed;
	readonly columns: Keyed;
	/** Whether the columns of a coding may change from span to span. */
	readonly columnsBySpan: boolean;
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
	const open = openSpans(query, view);
	if (open !== null && !open.includes(1)) return null;
	const rows = query.rows.in(view);
	const columns = query.columns.in(view);
	const chosen = chooseCodings(query, view, facts);
	const refs = chosen === 0 ? 0 : facts.chosenRef[chosen - 1]! + 1;
	const length = fill(query, view, chosen, facts, {
		rows: lookUp(query.rows, rows),
		columns: lookUp(query.columns, columns),
		open
	});
	const columnsBySpan = query.columns.level === 'span';
	return { view, length, refs, rows, columns, columnsBySpan, facts };
}

/** How a side's base value is found: by span, by coding, or one for the whole source. */
type LookUp = {
	readonly bySpan: Int32Array | null;
	readonly byCoding: Int32Array | null;
	readonly fixed: number;
};

/** A base value that is not -1 has a key: whoever is an actor is in some row, if only that of "no value". */
function lookUp({ level }: Dimension, { base }: Keyed): LookUp {
	return {
		bySpan: level === 'span' ? base : null,
		byCoding: level === 'coding' ? base : null,
		fixed: level === 'source' ? base[0]! : -1
	};
}

function fill(
	query: Query,
	view: SourceView,
	chosenCodings: number,
	into: Columns,
	{ rows, columns, open }: { rows: LookUp; columns: LookUp; open: Uint8Array | null }
): number {
	const { block, spans, firstSpan, loose, meetings } = view.facts;
	into.roomForFacts(meetings);
	const { chosen, chosenRef, coding, span, row, column, ref } = into;
	const { start, silent } = spans;
	const codingEnd = block.end;
	const { bySpan: rowBySpan } = rows;
	const { bySpan: columnBySpan } = columns;
	const onlyFor = strictOwner(query, view);
	let n = 0;
	for (let c = 0; c < chosenCodings; c++) {
		const i = chosen[c]!;
		const end = codingEnd[i]!;
		const unsaid = loose[i]!;
		const reference = chosenRef[c]!;
		const only = onlyFor === null ? ANYONE : onlyFor.of(i);
		const rowOfCoding = rows.byCoding === null ? rows.fixed : rows.byCoding[i]!;
		const columnOfCoding = columns.byCoding === null ? columns.fixed : columns.byCoding[i]!;
		for (let k = firstSpan[i]!; k < start.length && start[k]! < end; k++) {
			if (silent[k] !== unsaid || (open !== null && open[k] !== 1)) continue;
			const r = rowBySpan === null ? rowOfCoding : rowBySpan[k]!;
			coding[n] = i;
			span[n] = k;
			row[n] = only !== ANYONE && onlyFor!.owner[k] !== only ? lostRow(r) : r;
			column[n] = columnBySpan === null ? columnOfCoding : columnBySpan[k]!;
			ref[n++] = reference;
		}
	}
	return n;
}

function strictOwner({ overlap, owner }: Query, { facts }: SourceView) {
	if (overlap === 'intersects' || owner === null) return null;
	const owners = facts.spans[owner];
	return { owner: owners, of: (coding: number) => ownerOf(facts, coding, owners, overlap) };
}

export function sourcePasses({ filters }: Pick<Query, 'filters'>, view: SourceView): boolean {
	return filters.every((filter) => {
		if (filter.dimension.level !== 'source') return true;
		const keyed = filter.dimension.in(view);
		return passing(filter, keyed)[keyed.base[0]!] === 1;
	});
}

/** 1 = the filters that ask who speaks let the span through; null = there are none. */
export function openSpans(
	{ filters }: Pick<Query, 'filters'>,
	view: SourceView
): Uint8Array | null {
	let open: Uint8Array | null = null;
	for (const filter of filters) {
		if (filter.dimension.level !== 'span') continue;
		const keyed = filter.dimension.in(view);
		const through = passing(filter, keyed);
		open ??= new Uint8Array(keyed.base.length).fill(1);
		for (let k = 0; k < open.length; k++) if (through[keyed.base[k]!] !== 1) open[k] = 0;
	}
	return open;
}
