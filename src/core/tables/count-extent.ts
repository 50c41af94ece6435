/**
 * Characters, words or sentences per cell, each once however many codings cover it (B5). A later coding never starts earlier, so
 * everything of the cell's speakers between its start and the furthest end seen is covered already, and the union grows by what
 * lies beyond that end. Where some facts of a coding do not count (strict overlap, codings outside all speech) that is not so:
 * there the facts themselves are taken in order of their start.
 */
import type { Ranges } from '../facts/text-ranges.ts';
import { sizeOf, type Adder, type Grid, type Sign } from './cells.ts';
import type { Part } from './part.ts';

/** Two numbers per cell side by side, so that a cell is one place in memory. */
const STRIDE = 2;
const LAST_TO = 0;
const SUM = 1;
/** Positions run on from part to part; long before they overflow they begin again. */
const LIMIT = 2 ** 30;

export class ExtentCount implements Adder {
	readonly #grid: Grid;
	readonly #rangesOf: (part: Part) => Ranges;
	readonly #cells: Int32Array;
	readonly #values: Int32Array;
	/** Where this part's positions begin: nothing counted before lies beyond it. */
	#base = 0;

	/** @param rangesOf  what is measured, as ranges of numbers */
	constructor(grid: Grid, rangesOf: (part: Part) => Ranges) {
		this.#grid = grid;
		this.#rangesOf = rangesOf;
		this.#cells = new Int32Array(sizeOf(grid) * STRIDE);
		this.#values = new Int32Array(sizeOf(grid));
	}

	/** By cell; the next call writes over it. */
	values(): Int32Array {
		const made = this.#values;
		for (let cell = 0; cell < made.length; cell++) made[cell] = this.#cells[cell * STRIDE + SUM]!;
		return made;
	}

	add(part: Part, sign: Sign): void {
		const { row, column, coding, span } = part.facts;
		const { first: rowFirst, keys: rowKeys } = part.rows;
		const { first: columnFirst, keys: columnKeys } = part.columns;
		const { codingFrom, codingTo, spanFrom, spanTo } = this.#rangesOf(part);
		const order = byStart(part);
		const width = this.#grid.columns + 1;
		const cells = this.#cells;
		const base = this.#base;
		let furthest = 0;
		for (let o = 0; o < part.length; o++) {
			const f = order === null ? o : order[o]!;
			const r = row[f]!;
			const c = column[f]!;
			if (r < 0 || c < 0) continue;
			const from = base + Math.max(codingFrom[coding[f]!]!, spanFrom[span[f]!]!);
			const to = base + Math.min(codingTo[coding[f]!]!, spanTo[span[f]!]!);
			if (from >= to) continue;
			if (to > furthest) furthest = to;
			const columnTo = columnFirst[c + 1]!;
			for (let p = rowFirst[r]!; p < rowFirst[r + 1]!; p++) {
				const line = rowKeys[p]! * width;
				for (let q = columnFirst[c]!; q < columnTo; q++) {
					const cell = (line + columnKeys[q]!) * STRIDE;
					const last = cells[cell + LAST_TO]!;
					if (to <= last) continue;
					cells[cell + LAST_TO] = to;
					cells[cell + SUM]! += sign * (to - (from > last ? from : last));
				}
			}
		}
		this.#advance(Math.max(base, furthest));
	}

	#advance(base: number): void {
		this.#base = base < LIMIT ? base : 0;
		if (base < LIMIT) return;
		for (let cell = 0; cell < this.#cells.length; cell += STRIDE) this.#cells[cell + LAST_TO] = 0;
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
