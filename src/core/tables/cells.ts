/**
 * Cells as one run of numbers, row by row. The last row and the last column are totals: cells of their own, counted afresh (B6.1),
 * because a passage that stands in two columns is still one passage.
 */
import type { Part } from './part.ts';

export type Grid = { readonly rows: number; readonly columns: number };

/** Cells with totals. */
export const sizeOf = ({ rows, columns }: Grid): number => (rows + 1) * (columns + 1);
export const cellAt = ({ columns }: Grid, row: number, column: number): number =>
	row * (columns + 1) + column;

/** One number per cell: `numbers[cell * stride + offset]`. A cell's numbers of several units may stand side by side. */
export type Values = {
	readonly numbers: Int32Array;
	readonly stride: number;
	readonly offset: number;
};

export const valueAt = ({ numbers, stride, offset }: Values, cell: number): number =>
	numbers[cell * stride + offset]!;

/** For each of the units, what a part adds is added with `sign` 1 and taken back with -1. */
export type Sign = 1 | -1;

export type Adder = { add(part: Part, sign: Sign): void };
