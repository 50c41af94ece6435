/**
 * A finished document as plain data: every number counted, every name said, nothing left to look up. Web page, Word file and the
 * preview are three drawings of this one value, so that they cannot say different things.
 */
import type { Lang } from '../model/records.ts';
import type { Printed } from '../tables/print.ts';

/** Words in one look; a line break is "\n". */
export type Run = {
	readonly text: string;
	readonly strong?: true;
	readonly emphasis?: true;
	readonly code?: true;
	/** Address of a page of the web (http, https or mailto only). */
	readonly to?: string;
};

export type Part =
	/** Level 1 is the document's title and stands in no part. */
	| { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
	| {
			readonly kind: 'paragraph';
			readonly runs: readonly Run[];
			/** Smaller words about the text, or words that must not be overlooked. */
			readonly tone?: 'note' | 'warning';
	  }
	| {
			readonly kind: 'list';
			/** The first number of an ordered list, null for bullets. */
			readonly start: number | null;
			readonly items: readonly (readonly Part[])[];
	  }
	| { readonly kind: 'quote'; readonly parts: readonly Part[] }
	| { readonly kind: 'code'; readonly text: string }
	| { readonly kind: 'rule' }
	| { readonly kind: 'table'; readonly table: Printed }
	| {
			readonly kind: 'figure';
			/** A whole SVG file in fixed colours. */
			readonly svg: string;
			/** Pixels. */
			readonly width: number;
			readonly height: number;
			/** What there is to see, for who does not see it. */
			readonly alt: string;
			readonly caption: string;
	  }
	| {
			readonly kind: 'quotation';
			readonly text: string;
			/** Of the words quoted. */
			readonly lang: Lang;
			/** Who says it, in which source and line. */
			readonly where: string;
	  };

export type Document = {
	readonly title: string;
	readonly subtitle: string;
	readonly lang: Lang;
	/** ISO date. */
	readonly date: string;
	/** Name and version of the program that made it. */
	readonly program: string;
	readonly parts: readonly Part[];
};

export const plain = (text: string, tone?: 'note' | 'warning'): Part => ({
	...{ kind: 'paragraph', runs: [{ text }] },
	...(tone ? { tone } : {})
});
