/**
 * Text as the search reads it (rule Q1): small letters without accents, plain quotation marks, dashes and spaces. One character may
 * become two (ß) or none (an accent that stands apart), so what was found is led back to the offsets of the text as it was written.
 */
import { countUpTo } from '../binary-search.ts';
import type { Span } from '../text/span.ts';

/** Places where the folded text and the original do not go in step, in text order. */
type Steps = {
	/** The piece [start, end) of the folded text … */
	readonly start: Int32Array;
	readonly end: Int32Array;
	/** … came from [from, to) of the original. */
	readonly from: Int32Array;
	readonly to: Int32Array;
};

export type Folded = {
	readonly text: string;
	/** Null: both texts go in step everywhere. */
	readonly steps: Steps | null;
};

const NOT_ASCII = /[^\0-\x7f]/;
const FOREIGN = /[^\0-\x7f]/gu;
/** Accents, vowel signs of Arabic, and what cannot be seen. */
const ACCENTS =
	/[\u0300-\u036f]|[\u064b-\u065f]|\u0670|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]|[\ufe00-\ufe0f]|[\ufe20-\ufe2f]|\u00ad|\u200b|\u2060|\ufeff/g;
/** Signs that are written in many ways: one for one, and common enough to be taken first and all at once. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
	[/[\u2018\u2019\u201a\u201b\u02bc\u2032\u0060\u00b4]/g, "'"],
	[/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"'],
	[/[\u2010-\u2015\u2212]/g, '-'],
	[/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ']
];

const known = new Map<string, string>();

/** Of one character outside ASCII. */
function foldCharacter(char: string): string {
	const before = known.get(char);
	if (before !== undefined) return before;
	const made = newFold(char);
	known.set(char, made);
	return made;
}

function newFold(char: string): string {
	if (/[\uac00-\ud7a3]/.test(char)) return char;
	const plain = char.normalize(/\p{L}/u.test(char) ? 'NFKD' : 'NFD').replace(ACCENTS, '');
	// By way of capitals: ß and SS, ſ and S, ς and σ, ı and I are one.
	const small = [...plain].map((one) => one.toLowerCase().toUpperCase().toLowerCase()).join('');
	const bare = small.normalize('NFD').replace(ACCENTS, '').replaceAll('ς', 'σ');
	return alike(bare);
}

const alike = (text: string): string =>
	ALIKE.reduce((so, [signs, sign]) => so.replace(signs, sign), text);

export function fold(text: string): Folded {
	if (!NOT_ASCII.test(text)) return { text: text.toLowerCase(), steps: null };
	const plain = alike(text);
	if (!NOT_ASCII.test(plain)) return { text: plain.toLowerCase(), steps: null };
	const steps: number[] = [];
	let shift = 0;
	const changed = plain.replace(FOREIGN, (char: string, at: number) => {
		const folded = foldCharacter(char);
		if (folded.length !== char.length) {
			steps.push(at + shift, at + shift + folded.length, at, at + char.length);
			shift += folded.length - char.length;
		}
		return folded;
	});
	return { text: changed.toLowerCase(), steps: steps.length > 0 ? columns(steps) : null };
}

export const foldText = (text: string): string => fold(text).text;

function columns(steps: readonly number[]): Steps {
	const column = (k: number) =>
		Int32Array.from({ length: steps.length / 4 }, (_, i) => steps[4 * i + k]!);
	return { start: column(0), end: column(1), from: column(2), to: column(3) };
}

/**
 * What the span of the folded text was in the original: half a character is widened to the whole, and accents that stand apart go
 * with the letter before them.
 */
export function unfold({ steps }: Folded, start: number, end: number): Span {
	if (steps === null) return { start, end };
	return { start: place(steps, start, false), end: place(steps, end, true) };
}

function place(steps: Steps, at: number, isEnd: boolean): number {
	const done = countUpTo(steps.end, at);
	const inside = done < steps.start.length && steps.start[done]! < at;
	if (inside) return isEnd ? place(steps, steps.end[done]!, true) : steps.from[done]!;
	return done === 0 ? at : steps.to[done - 1]! + at - steps.end[done - 1]!;
}
