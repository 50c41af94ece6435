/** Rows of a table that do not come in, each with its line and why (rule A8): nothing is guessed and nothing is dropped in silence. */
import type { Id } from '../model/records.ts';
import type { Span } from '../text/span.ts';

/** In the order in which a page lists them: what the researcher can help comes first. */
export const WHYS = [
	...(['source-unknown', 'code-unknown', 'code-several', 'code-heading', 'coder-left'] as const),
	...(['quote-twice', 'quote-differs', 'quote-missing', 'range', 'no-place'] as const),
	...(['no-source', 'no-code', 'mark', 'answer', 'coded-already', 'row-twice', 'header'] as const)
] as const;
export type Why = (typeof WHYS)[number];

export type LeftRow = {
	readonly line: number;
	readonly why: Why;
	/** What it is about, as it is written: a source, a code, the quote, numbers, a cell. */
	readonly what: string;
	readonly source: Id | null;
	/** Where the quote stands, if the researcher may choose; the source is known then. */
	readonly places: readonly Span[];
};

const LONGEST = 200;
export const short = (text: string) =>
	text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;

export class LeftRows {
	readonly rows: LeftRow[] = [];

	add(
		why: Why,
		line: number,
		what: string,
		source: Id | null = null,
		places: readonly Span[] = []
	): void {
		this.rows.push({ line, why, what: short(what), source, places });
	}

	inOrder(): LeftRow[] {
		return this.rows.sort((a, b) => a.line - b.line);
	}
}
