/** Where a position stands in a text for those who count otherwise: in code points (Python, R), in lines. Each in a few steps. */
import { countBelow } from '../binary-search.ts';

export type Places = {
	/** @param at  UTF-16 units, between characters */
	readonly codePoints: (at: number) => number;
	/** From 1, as the reader's gutter has it. */
	readonly line: (at: number) => number;
};

export function placesIn(text: string): Places {
	const pairs = starts(text, /[\u{10000}-\u{10ffff}]/gu);
	const lineEnds = starts(text, /\n/g);
	return {
		codePoints: (at) => at - countBelow(pairs, at),
		line: (at) => 1 + countBelow(lineEnds, at)
	};
}

const starts = (text: string, sign: RegExp): number[] =>
	[...text.matchAll(sign)].map(({ index }) => index);
