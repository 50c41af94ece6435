/**
 * Numbers of a printed cell, exactly as precise as they are printed: `12`, `37.5%`, `12 (3.4)`, `37.5% (3 of 8)`, `3 (37.5% / 42.9%)`.
 * A text is a number only if this program would print the number so; 007 stays what it is.
 */
import type { BookCell } from '#core/tables/book.ts';
import type { Locale } from '#i18n/message.ts';

type Value = Exclude<BookCell, string | null>;

const NUMBER: { readonly [L in Locale]: RegExp } = {
	en: /^-?(?:0|[1-9]\d{0,2}(?:,\d{3})*|[1-9]\d*)(?:\.\d+)?$/,
	id: /^-?(?:0|[1-9]\d{0,2}(?:\.\d{3})*|[1-9]\d*)(?:,\d+)?$/
};
const BETWEEN = / \/ | of | dari /;

/** @returns the numbers in reading order, or null if anything in the cell is none */
export function readCell(text: string, locale: Locale): readonly Value[] | null {
	const [, main, inside] = /^([^()]+) \(([^()]+)\)$/.exec(text) ?? [];
	const parts = main === undefined ? [text] : [main, ...inside!.split(BETWEEN)];
	const values = parts.map((part) => readNumber(part, locale));
	return values.every((value) => value !== null) ? values : null;
}

function readNumber(text: string, locale: Locale): Value | null {
	const bare = text.replace(/[\u00a0 ]?%$/, '');
	if (!NUMBER[locale].test(bare)) return null;
	const plain =
		locale === 'en' ? bare.replaceAll(',', '') : bare.replaceAll('.', '').replace(',', '.');
	return bare === text ? Number(plain) : { percent: Number(plain) };
}
