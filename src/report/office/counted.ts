/** What a workbook and a Word file are made of: printed tables, and what has to be said about how they were counted. */
import type { BookSheet } from '#core/tables/book.ts';
import type { Printed } from '#core/tables/print.ts';

export type Counted = {
	readonly title: string;
	/** How it was counted, in a sentence; '' if the notes say all. */
	readonly rule: string;
	/** The question as its canonical text, which the app and the command line take. */
	readonly question: string;
	/** What all of it rests on: "21 references". */
	readonly n: string;
	readonly notes: readonly string[];
	readonly tables: readonly Printed[];
	/** The same as exact numbers, where they are known; else numbers are read from the printed cells. */
	readonly sheets?: readonly BookSheet[];
};

/** What the program and the day give to a file. */
export type Made = {
	/** Name of the project. */
	readonly project: string;
	/** ISO date: the only thing in which two files of the same project differ. */
	readonly date: string;
};

export const OFFICE_FORMATS = ['xlsx', 'docx'] as const;
export type OfficeFormat = (typeof OFFICE_FORMATS)[number];
