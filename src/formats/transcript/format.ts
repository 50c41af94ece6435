/** The contract of one transcript format: bytes in, text with what is known about it out. */
import type { OnProgress } from '#core/import/progress.ts';
import type { Span } from '#core/text/span.ts';
import type { DraftTurns } from '#core/text/turns.ts';
import type {
	ColumnChoice,
	Columns,
	EncodingUsed,
	FormatId,
	Pages,
	Respondent,
	Tidying,
	Warning
} from '#core/import/draft.ts';

export type ReadOptions = {
	/** Overrules the guess; one of `EncodingUsed.choices`. */
	readonly encoding?: string;
	/** Overrules the guess, for tables. */
	readonly columns?: ColumnChoice;
	/** Which sheet of a workbook, from 0, if its columns are to be guessed. */
	readonly sheet?: number;
	/** What a row of a table is; guessed if neither this nor the columns are given. */
	readonly rows?: 'turns' | 'survey';
	/** What is to be taken out of, or mended in, a text that was set on pages; nothing by default. */
	readonly tidy?: Tidying;
};

export type Input = {
	/** The file's name without folders. */
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly options: ReadOptions;
	/** Told how far a long file is read. */
	readonly report?: OnProgress;
};

export type Content = {
	/** Normalised (rule T1). */
	readonly text: string;
	readonly bold?: readonly Span[];
	readonly encoding?: EncodingUsed;
	readonly columns?: Columns;
	readonly pages?: Pages;
	readonly respondents?: readonly Respondent[];
	/** Turns that the file itself names; detected in the text if absent. */
	readonly turns?: DraftTurns;
	readonly warnings: readonly Warning[];
};

export type Format = {
	readonly id: FormatId;
	/** In small letters, without dot. */
	readonly extensions: readonly string[];
	/** Loaded when the first such file is read. */
	readonly load: () => Promise<(input: Input) => Content | Promise<Content>>;
};
