/** What reading a file gives: a proposal that the researcher looks through and changes before it becomes a source. */
import type { Json } from '../model/json.ts';
import type { Lang } from '../model/records.ts';
import type { Span } from '../text/span.ts';
import type { DraftLabel, DraftTurn } from '../text/turns.ts';

/** A remark that does not stop the import; the code becomes a sentence in the reader's language. */
export type Warning = { readonly code: string; readonly data: { readonly [name: string]: Json } };

export type EncodingUsed = {
	readonly used: string;
	/** False when it was guessed from the bytes. */
	readonly certain: boolean;
	/** What else may be asked for. */
	readonly choices: readonly string[];
};

/** A table with a row for each respondent. Column numbers from 0. */
export type SurveyColumns = {
	/** Names the respondent; null: they are numbered. */
	readonly respondent: number | null;
	/** Their cells are what is said, their names are the questions. */
	readonly answers: readonly number[];
	/** What is known about the respondent, as attributes of an actor. */
	readonly attributes: readonly number[];
};

/** Somebody who answered, and what the table says about them. */
export type Respondent = {
	/** Of the label. */
	readonly key: string;
	/** For the actor. */
	readonly name: string;
	/** By name of the attribute. */
	readonly values: readonly { readonly name: string; readonly value: string }[];
};

/** Column numbers from 0; null = there is none. */
export type ColumnChoice = {
	/** Whether the first row holds names. */
	readonly header: boolean;
	readonly text: number;
	readonly speaker: number | null;
	readonly turn: number | null;
	readonly time: number | null;
	/** One row is one respondent, and the columns above mean nothing. */
	readonly survey?: SurveyColumns;
	/** Which sheet of a workbook, from 0. */
	readonly sheet?: number;
};

export type Columns = {
	readonly choice: ColumnChoice;
	/** What the columns would be if one row were one respondent. */
	readonly survey: SurveyColumns;
	/** Names of the sheets of a workbook. */
	readonly sheets?: readonly string[];
	/** Names of the columns; of a table without a header row "1", "2", … */
	readonly headers: readonly string[];
	/** The first rows, shortened. */
	readonly sample: readonly (readonly string[])[];
};

export type FormatId =
	| 'txt'
	| 'md'
	| 'docx'
	| 'odt'
	| 'rtf'
	| 'pdf'
	| 'html'
	| 'vtt'
	| 'srt'
	| 'eaf'
	| 'csv'
	| 'tsv'
	| 'xlsx';

/** What is done to a text that was set on pages, each only when the researcher says so. */
export type Tidying = {
	/** Running headers, footers and page numbers are taken out. */
	readonly running: boolean;
	/** Words that were divided at the end of a line are joined again. */
	readonly hyphens: boolean;
};

/** What a text that was set on pages holds that is not part of what was written. */
export type Pages = {
	readonly count: number;
	/** Lines that come back at the edge of most pages, digits aside, as they stand the first time. */
	readonly running: readonly { readonly text: string; readonly pages: number }[];
	/** How many words are divided at the end of a line, and the first of them. */
	readonly hyphens: { readonly count: number; readonly sample: readonly string[] };
	/** As it was read. */
	readonly tidy: Tidying;
};

export type Draft = {
	/** The file's name without folders. */
	readonly name: string;
	/** The same without extension. */
	readonly title: string;
	readonly format: FormatId;
	readonly encoding?: EncodingUsed;
	readonly columns?: Columns;
	readonly pages?: Pages;
	/** Normalised (rule T1); offsets of everything else count in it. */
	readonly text: string;
	readonly turns: readonly DraftTurn[];
	readonly labels: readonly DraftLabel[];
	/** Words said (rule T3). */
	readonly words: number;
	readonly lang: { readonly lang: Lang; readonly certain: boolean };
	/** ISO date or null. */
	readonly date: string | null;
	readonly warnings: readonly Warning[];
	/** Bold stretches of the original: evidence when labels are looked for again. */
	readonly bold: readonly Span[];
	/** Of a table of respondents. */
	readonly respondents?: readonly Respondent[];
	/** Whether the turns stand in the file itself (a table, captions) and were not detected. */
	readonly exact: boolean;
};
