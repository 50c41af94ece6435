/**
 * References, sources and an extent (words, sentences or characters) per cell in one pass, without sorting or sets.
 *
 * References: facts follow the order of the codings, so the last reference seen in a cell is all that is needed to find what was
 * counted already (B2, B4.1); if it stood in an earlier source, this source is new to the cell.
 *
 * Extents: each word once however many codings cover it (B5). A later coding never starts earlier, so everything of the cell's
 * speakers between its start and the furthest end seen is covered already, and the union grows by what lies beyond that end. Where
 * some facts of a coding do not count (strict overlap, codings outside all speech) that is not so: there the facts themselves are
 * taken in order of their start, in a pass of their own.
 */
import type { Ranges } from '../facts/text-ranges.ts';
import { sizeOf, type Adder, type Grid, type Sign, type Values } from './cells.ts';
import type { Part } from './part.ts';

/** A cell's numbers stand side by side, so that a cell is one place in memory: three of its references, then two of its extent. */
const LAST = 0;
const REFERENCES = 1;
const SOURCES = 2;
const OF_REFERENCES = 3;
const OF_EXTENT = 2;
/** Positions run on from part to part; long before they overflow they begin again. */
const LIMIT = 2 ** 30;

export type RangesOf = (part: Part) => Ranges;

/** What one pass looks at, and in which order of the facts (null = as they stand). */
type Look = {
	readonly order: Uint32Array | null;
	readonly references: boolean;
	readonly ranges: Ranges | null;
};

export class CellCount implements Adder {
	readonly #grid: Grid;
	readonly #references: boolean;
	readonly #rangesOf: RangesOf | null;
	readonly #stride: number;
	/** Where a cell keeps the furthest end seen; behind it the sum. */
	readonly #lastTo: number;
	readonly #cells: Int32Array;
	/** Running numbers: no reference has the number of an earlier one, nor 0. */
	#refs = 1;
	/** Where this part's positions begin: nothing counted before lies beyond it. */
	#base = 0;

	/**
	 * @param references  whether references and sources are counted
	 * @param rangesOf    what is measured, as ranges of numbers
	 */
	constructor(grid: Grid, references: boolean, rangesOf: RangesOf | null) {
		this.#grid = grid;
		this.#references = references;
		this.#rangesOf = rangesOf;
		this.#lastTo = references ? OF_REFERENCES : 0;
		this.#stride = this.#lastTo + (rangesOf ? OF_EXTENT : 0);
		this.#cells = new Int32Array(sizeOf(grid) * this.#stride);
	}

	get references(): Values {
		return { numbers: this.#cells, stride: this.#stride, offset: REFERENCES };
	}

	get sources(): Values {
		return { numbers: this.#cells, stride: this.#stride, offset: SOURCES };
	}

	get extent(): Values {
		return { numbers: this.#cells, stride: this.#stride, offset: this.#lastTo + 1 };
	}

	add(part: Part, sign: Sign): void {
		// A text in which nothing counts need not be there.
		const ranges = this.#rangesOf && countsAny(part) ? this.#rangesOf(part) : null;
		const order = ranges && byStart(part);
		const references = this.#references;
		const apart = order !== null;
		if (apart && references) this.#pass(part, sign, { order: null, references, ranges: null });
		const furthest = this.#pass(part, sign, { order, references: references && !apart, ranges });
		this.#refs += part.refs;
		this.#advance(Math.max(this.#base, furthest));
	}

	/** @returns the furthest position seen */
	#pass(part: Part, sign: Sign, { order, references, ranges }: Look): number {
		const { length, columnsBySpan } = part;
		const { row, column, ref, coding, span } = part.facts;
		const { first: rowFirst, keys: rowKeys } = part.rows;
		const { first: columnFirst, keys: columnKeys } = part.columns;
		const width = this.#grid.columns + 1;
		const cells = this.#cells;
		const stride = this.#stride;
		const lastTo = this.#lastTo;
		const start = this.#refs;
		const base = this.#base;
		let furthest = 0;
		let before = -1;
		let from = 0;
		let to = 0;
		for (let o = 0; o < length; o++) {
			const f = order === null ? o : order[o]!;
			const r = row[f]!;
			const c = column[f]!;
			if (r < 0 || c < 0) continue;
			const i = coding[f]!;
			if (ranges !== null) {
				const k = span[f]!;
				from = base + Math.max(ranges.codingFrom[i]!, ranges.spanFrom[k]!);
				to = base + Math.min(ranges.codingTo[i]!, ranges.spanTo[k]!);
				if (from >= to) to = 0;
				else if (to > furthest) furthest = to;
			}
			const number = start + ref[f]!;
			const rowTo = rowFirst[r + 1]!;
			const columnTo = columnFirst[c + 1]!;
			// In the line of totals, the last of the keys, a coding's further facts find nothing new unless its columns change.
			const refsTo = !references ? 0 : i === before && !columnsBySpan ? rowTo - 1 : rowTo;
			before = i;
			for (let p = rowFirst[r]!; p < rowTo; p++) {
				const line = rowKeys[p]! * width;
				for (let q = columnFirst[c]!; q < columnTo; q++) {
					const cell = (line + columnKeys[q]!) * stride;
					if (p < refsTo) {
						const last = cells[cell + LAST]!;
						if (last !== number) {
							cells[cell + LAST] = number;
							cells[cell + REFERENCES]! += sign;
							if (last < start) cells[cell + SOURCES]! += sign;
						}
					}
					if (to > 0) {
						const last = cells[cell + lastTo]!;
						if (to > last) {
							cells[cell + lastTo] = to;
							cells[cell + lastTo + 1]! += sign * (to - (from > last ? from : last));
						}
					}
				}
			}
		}
		return furthest;
	}

	#advance(base: number): void {
		this.#base = base < LIMIT ? base : 0;
		if (base < LIMIT) return;
		for (let cell = this.#lastTo; cell < this.#cells.length; cell += this.#stride)
			this.#cells[cell] = 0;
	}
}

/** Facts in order of their own start, or null where the order of the codings will do. */
function byStart({ view, facts, length }: Part): Uint32Array | null {
	const { block, spans, loose } = view.facts;
	let simple = true;
	for (let f = 0; f < length && simple; f++)
		simple = facts.row[f]! >= -1 && loose[facts.coding[f]!] === 0;
	if (simple) return null;
	const start = (f: number) =>
		Math.max(block.start[facts.coding[f]!]!, spans.start[facts.span[f]!]!);
	return Uint32Array.from({ length }, (_, f) => f).sort((a, b) => start(a) - start(b));
}

function countsAny({ length, facts: { row, column } }: Part): boolean {
	for (let f = 0; f < length; f++) if (row[f]! >= 0 && column[f]! >= 0) return true;
	return false;
}
