/**
 * References and sources per cell in one pass, without sorting or sets. Facts follow the order of the codings, so the last
 * reference seen in a cell is all that is needed to find what was counted already (B2, B4.1); if it stood in an earlier source,
 * this source is new to the cell.
 */
import { sizeOf, type Adder, type Grid, type Sign } from './cells.ts';
import type { Part } from './part.ts';

/** Four numbers per cell side by side, so that a cell is one place in memory. */
const STRIDE = 4;
const LAST = 0;
const REFERENCES = 1;
const SOURCES = 2;

export class ReferenceCount implements Adder {
	readonly #grid: Grid;
	readonly #cells: Int32Array;
	readonly #values: Int32Array;
	/** Running numbers: no reference has the number of an earlier one, nor 0. */
	#refs = 1;

	constructor(grid: Grid) {
		this.#grid = grid;
		this.#cells = new Int32Array(sizeOf(grid) * STRIDE);
		this.#values = new Int32Array(sizeOf(grid));
	}

	/** By cell; the next call writes over it. */
	values(unit: 'references' | 'sources'): Int32Array {
		const offset = unit === 'references' ? REFERENCES : SOURCES;
		const made = this.#values;
		for (let cell = 0; cell < made.length; cell++)
			made[cell] = this.#cells[cell * STRIDE + offset]!;
		return made;
	}

	add(part: Part, sign: Sign): void {
		const { length, columnsBySpan } = part;
		const { row, column, ref, coding } = part.facts;
		const { first: rowFirst, keys: rowKeys } = part.rows;
		const { first: columnFirst, keys: columnKeys } = part.columns;
		const width = this.#grid.columns + 1;
		const cells = this.#cells;
		const start = this.#refs;
		let before = -1;
		for (let f = 0; f < length; f++) {
			const r = row[f]!;
			const c = column[f]!;
			if (r < 0 || c < 0) continue;
			const number = start + ref[f]!;
			const columnTo = columnFirst[c + 1]!;
			// In the line of totals, the last of the keys, a coding's further facts find nothing new unless its columns change.
			const rowTo = rowFirst[r + 1]! - (coding[f] === before && !columnsBySpan ? 1 : 0);
			before = coding[f]!;
			for (let p = rowFirst[r]!; p < rowTo; p++) {
				const line = rowKeys[p]! * width;
				for (let q = columnFirst[c]!; q < columnTo; q++) {
					const cell = (line + columnKeys[q]!) * STRIDE;
					const last = cells[cell + LAST]!;
					if (last === number) continue;
					cells[cell + LAST] = number;
					cells[cell + REFERENCES]! += sign;
					if (last < start) cells[cell + SOURCES]! += sign;
				}
			}
		}
		this.#refs = start + part.refs;
	}
}
