/** A workbook as plain data: sheets of real numbers and text, before any program's file format. */

/** Percents are kept as people say them, 37.5 for 37.5%; null is an empty cell. */
export type BookCell = string | number | { readonly percent: number } | null;

export type BookSheet = {
	readonly name: string;
	/** The first row, which stays in sight. */
	readonly head: readonly string[];
	/** Each has as many cells as the head. */
	readonly rows: readonly (readonly BookCell[])[];
	/** How many of the last rows are totals and bases. */
	readonly foot: number;
};

export type Book = { readonly sheets: readonly BookSheet[] };
