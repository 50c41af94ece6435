/** A display in words of one language: what stands around the drawing, the drawings themselves and the tables behind them. */
import { formatNumber } from '#i18n/format.ts';
import { translate, type Locale, type Message } from '#i18n/message.ts';
import type { Printed } from '#core/tables/print.ts';
import type { Scene } from './scene.ts';

export type Picture = {
	readonly id: string;
	readonly title: string;
	/** @param width  pixels */
	readonly draw: (width: number) => Scene;
};
export type ToldDisplay = {
	readonly title: string;
	/** What is counted, in a sentence. */
	readonly sentence: string;
	readonly notes: readonly string[];
	readonly pictures: readonly Picture[];
	/** The same numbers as rows, for reading without a picture; the first is the main one. */
	readonly tables: readonly Printed[];
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
