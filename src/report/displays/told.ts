/** A display in words of one language: what stands around the drawing, the drawings themselves and the tables behind them. */
import { formatNumber } from '#i18n/format.ts';
import { translate, type Locale, type Message } from '#i18n/message.ts';
import type { Printed } from '#core/tables/print.ts';
import type { Id } from '#core/model/records.ts';
import type { Mark, Scene } from './scene.ts';

export type Picture = {
	readonly id: string;
	readonly title: string;
	/** @param width  pixels */
	readonly draw: (width: number) => Scene;
};
/** The passages behind a row, under a name that is its own among the rows of the display. */
export type RowMark = Pick<Mark, 'key' | 'label' | 'codings'>;
export type DisplayTable = Printed & {
	/** One for each row of the body. */
	readonly rows?: readonly RowMark[];
};
export type ToldDisplay = {
	readonly title: string;
	/** What is counted, in a sentence. */
	readonly sentence: string;
	readonly notes: readonly string[];
	readonly pictures: readonly Picture[];
	/** The same numbers as rows, for reading without a picture; the first is the main one. */
	readonly tables: readonly DisplayTable[];
};

/** Words in one language. */
export type Say = <A extends readonly unknown[]>(message: Message<A>, ...facts: A) => string;
export type Tongue = {
	readonly locale: Locale;
	readonly say: Say;
	readonly number: (n: number, digits?: number) => string;
};

export const tongue = (locale: Locale): Tongue => ({
	locale,
	say: (message, ...facts) => translate(locale, message, ...facts),
	number: (n, digits = 0) => formatNumber(locale, n, digits)
});

export const table = (
	caption: string,
	head: readonly string[],
	body: readonly (readonly string[])[],
	notes: readonly string[] = []
): Printed => ({ caption, head, body, foot: null, notes });

/** @param codings  behind one row; each is named once */
export const rowMark = (
	key: string,
	names: readonly string[],
	codings: readonly (readonly Id[])[]
): RowMark => ({ key, label: names.join(' · '), codings: [...new Set(codings.flat())] });

/** The same table, each row of which opens its passages. */
export const opening = (plain: Printed, rows: readonly RowMark[]): DisplayTable => ({
	...plain,
	rows
});
