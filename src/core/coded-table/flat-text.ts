/**
 * A text in which quotes are looked up whatever became of them on their way through another program (rule A5): case, accents,
 * quotation marks and dashes folded as the search folds them, all white space as one blank. What is found is led back to the text.
 */
import { fold, unfold, type Folded } from '../query/fold.ts';
import type { Span } from '../text/span.ts';

const SPACE = /\s+/g;

export const flatten = (words: string): string => fold(words).text.replace(SPACE, ' ').trim();

/** Marks of what was cut off, and quotation marks around the whole. */
const WRAPPED = /^(?:["'(]|\[?(?:…|\.{3})\]?|\s)+|(?:["')]|\[?(?:…|\.{3})\]?|\s)+$/g;

/** What a quote may be written as, the likeliest first. */
export function readingsOf(quote: string): string[] {
	const flat = flatten(quote);
	const bare = flat.replace(WRAPPED, '');
	return bare === flat || bare === '' ? [flat] : [flat, bare];
}

/** Letters by which places are looked up; shorter quotes are searched for from the beginning. */
const KEY = 12;
const MOST_BUCKETS = 1 << 20;

export class FlatText {
	readonly #folded: Folded;
	readonly #flat: string;
	/** By offset in the flat text, that in the folded one. */
	readonly #at: Int32Array;
	#first: Int32Array | null = null;
	#next: Int32Array | null = null;

	constructor(text: string) {
		this.#folded = fold(text);
		const from = this.#folded.text;
		this.#flat = from.replace(SPACE, ' ');
		this.#at = new Int32Array(this.#flat.length);
		for (let flat = 0, at = 0; flat < this.#flat.length; flat++) {
			this.#at[flat] = at++;
			if (this.#flat[flat] === ' ') while (at < from.length && isSpace(from, at)) at++;
		}
	}

	/** All places of the quote, or of what is left of it without marks of omission; @param most  more are not looked for */
	places(quote: string, most: number): Span[] {
		for (const needle of readingsOf(quote)) {
			const found = needle === '' ? [] : this.#find(needle, most);
			if (found.length > 0) return found.map((at) => this.#span(at, at + needle.length));
		}
		return [];
	}

	#span(from: number, to: number): Span {
		return unfold(this.#folded, this.#at[from]!, this.#at[to - 1]! + 1);
	}

	#find(needle: string, most: number): number[] {
		const found: number[] = [];
		if (needle.length < KEY) {
			let at = this.#flat.indexOf(needle);
			for (; at >= 0 && found.length < most; at = this.#flat.indexOf(needle, at + 1))
				found.push(at);
			return found;
		}
		this.#index();
		let at = this.#first![keyAt(needle, 0, this.#first!.length)]!;
		for (; at >= 0 && found.length < most; at = this.#next![at]!)
			if (this.#flat.startsWith(needle, at)) found.push(at);
		return found;
	}

	/** Places with the same letters are chained, so that a quote is found without reading the text again. */
	#index(): void {
		if (this.#first) return;
		let buckets = 256;
		while (buckets < this.#flat.length && buckets < MOST_BUCKETS) buckets *= 2;
		this.#first = new Int32Array(buckets).fill(-1);
		this.#next = new Int32Array(this.#flat.length).fill(-1);
		for (let at = this.#flat.length - KEY; at >= 0; at--) {
			const key = keyAt(this.#flat, at, buckets);
			this.#next[at] = this.#first[key]!;
			this.#first[key] = at;
		}
	}
}

const isSpace = (text: string, at: number) => /\s/.test(text[at]!);

/** @param buckets  a power of two */
function keyAt(text: string, at: number, buckets: number): number {
	let key = 0;
	for (let i = at; i < at + KEY; i++) key = (Math.imul(key, 31) + text.charCodeAt(i)) | 0;
	return (key ^ (key >>> 16)) & (buckets - 1);
}
