/**
 * How a table counts the characters of a text (rule A4): in UTF-16 units or code points, from 0 or from 1, the end outside or inside the
 * passage. The one under which the most quotes stand at their numbers is taken; numbers under which few do are none of characters.
 */
import { countBelow } from '../binary-search.ts';
import type { Span } from '../text/span.ts';
import { readingsOf } from './flat-text.ts';

export type Reading = {
	readonly unit: 'utf16' | 'codepoint';
	readonly first: 0 | 1;
	/** Whether the last character has the number of the end. */
	readonly end: 'out' | 'in';
};

/** In order of preference where nothing tells them apart; the first is ours. */
export const READINGS: readonly Reading[] = (['utf16', 'codepoint'] as const).flatMap((unit) =>
	([0, 1] as const).flatMap((first) =>
		(['out', 'in'] as const).map((end) => ({ unit, first, end }))
	)
);

/** `utf16,0,out`: as the command line writes it. */
export const readingText = ({ unit, first, end }: Reading): string => `${unit},${first},${end}`;
export const readingOf = (text: string): Reading | undefined =>
	READINGS.find((reading) => readingText(reading) === text.replace(/\s/g, '').toLowerCase());

/** Whole numbers, also as spreadsheets write them: `12`, `12,0`, `12.00`. */
const wholeOf = (cell: string): number =>
	/^\d{1,9}(?:[.,]0{1,2})?$/.test(cell.trim()) ? Number.parseInt(cell, 10) : NaN;

/** `0-18`, `0 – 18`, `0:18`, `[0, 18)`: two numbers and what parts them. */
const RANGE = /^[[(]?\s*(\d{1,9})\s*(?:-|–|—|:|;|,|\.\.)\s*(\d{1,9})\s*[\])]?$/;

/** @returns null where there are no two whole numbers */
export function numbersIn(start: string, end: string, range: string): Span | null {
	const [, from, to] = RANGE.exec(range.trim()) ?? [];
	const given =
		from === undefined
			? { start: wholeOf(start), end: wholeOf(end) }
			: { start: Number(from), end: Number(to) };
	return Number.isNaN(given.start) || Number.isNaN(given.end) ? null : given;
}

/** Texts in which every unit is a code point need no list of them. */
export class Ruler {
	readonly text: string;
	/** Code points before which a pair of units stands, by number of the pair. */
	readonly #pairs: readonly number[];

	constructor(text: string) {
		this.text = text;
		const pairs = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)];
		this.#pairs = pairs.map(({ index }, before) => index - before);
	}

	/** @returns null for what is no passage of the text */
	span(given: Span, { unit, first, end: last }: Reading): Span | null {
		const from = given.start - first;
		const to = given.end - first + (last === 'in' ? 1 : 0);
		const [start, end] = unit === 'utf16' ? [from, to] : [this.#offset(from), this.#offset(to)];
		return start >= 0 && start < end && end <= this.text.length ? { start, end } : null;
	}

	/** @returns whether the quote stands there: 2 wholly, 1 but for white space or what the quote leaves out at its ends, 0 */
	agrees({ start, end }: Span, quote: string): 0 | 1 | 2 {
		const words = this.text.slice(start, end);
		const [flat = '', bare = flat] = readingsOf(words);
		const readings = readingsOf(quote);
		if (readings.includes(flat) || readings.includes(bare)) return words.trim() === words ? 2 : 1;
		return isCut(quote) && flat.startsWith(readings.at(-1)!) ? 1 : 0;
	}

	/** Letter for letter, white space at the ends aside. */
	holds({ start, end }: Span, quote: string): boolean {
		return this.text.slice(start, end).trim() === quote.trim();
	}

	#offset = (point: number): number => point + countBelow(this.#pairs, point);
}

/** Whether the words go on where the quote ends. */
export const isCut = (quote: string): boolean => /(?:…|\.{3})\]?["'”’]?\s*$/.test(quote);

export type Numbered = { readonly ruler: Ruler; readonly given: Span; readonly quote: string };

export type Trial = {
	/** Null: the numbers are of something else, as paragraphs. */
	readonly reading: Reading | null;
	/** Rows with numbers and quote, as far as they were looked at, and in how many of them both agree. */
	readonly checked: number;
	readonly agreed: number;
};

const ENOUGH = 2000;
/** Numbers under which fewer quotes stand than this share are none of characters. */
const LEAST = 0.5;

/** @param rows  with numbers and a quote; @param asked  the researcher said so: few agreeing quotes do not matter */
export function chooseReading(
	rows: readonly Numbered[],
	readings: readonly Reading[],
	asked: boolean
): Trial {
	const step = Math.max(1, Math.floor(rows.length / ENOUGH));
	const tried = rows.filter((_, i) => i % step === 0);
	const checked = tried.length;
	const trials = readings.map((reading) => {
		let [agreed, literal, exact] = [0, 0, 0];
		for (const { ruler, given, quote } of tried) {
			const span = ruler.span(given, reading);
			const how = span ? ruler.agrees(span, quote) : 0;
			if (how > 0) agreed++;
			if (span && ruler.holds(span, quote)) literal++;
			if (how === 2) exact++;
		}
		return { reading, agreed, literal, exact };
	});
	const best = trials.reduce((top, trial) => {
		const by = (['agreed', 'literal', 'exact'] as const).find((how) => trial[how] !== top[how]);
		return by && trial[by] > top[by] ? trial : top;
	});
	const isFew = !asked && best.agreed < LEAST * checked;
	return { reading: isFew ? null : best.reading, checked, agreed: best.agreed };
}
