/**
 * A table under one measure, as the judges see it: rows and columns by number, figures, and nothing of where they come from. Counted
 * tables and published ones are held to the same rules this way.
 */
import type { Id } from '../model/records.ts';
import type { Figure } from './figure.ts';
import type { Reason } from './reason.ts';

/** `asked` is the table exactly as its question says, where that is none of the others. */
export const MEASURES = [
	'references',
	'column',
	'row',
	'rate',
	'sources',
	'speakers',
	'holder',
	'asked'
] as const;
export type Measure = (typeof MEASURES)[number];

/** Numbers of one kind may be compared with a number in the sentence. */
export type Kind = 'count' | 'percent' | 'rate' | 'other';

/** Stands for the totals over all columns. */
export const TOTALS = -1;

export type Sheet = {
	readonly kind: Kind;
	/** What one number is, in the words of a published table; '' for counted ones. */
	readonly unit: string;
	/** Whether it counts coded passages, so that small bases and zeros say little. */
	readonly coded: boolean;
	readonly rows: readonly Id[];
	readonly columns: readonly Id[];
	/** The column of a claim that names none. */
	readonly column: number;
	/** Whether any source has words of this row. */
	readonly heard: (row: number) => boolean;
	/** A figure, or why there is none. */
	readonly cell: (row: number, column: number) => Figure | Reason;
	/** Several rows taken as one, each passage once and, in rates, each word once. */
	readonly pooled: (rows: readonly number[], column: number) => Figure | Reason;
	/** All that the column counts; null if unknown. */
	readonly base: (column: number) => number | null;
};
