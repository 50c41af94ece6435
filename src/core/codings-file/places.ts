/** Where a position stands in a text for those who count otherwise: in code points (Python, R), in lines. Each in a few steps. */
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
		codePoints: (at) => at - before(pairs, at),
		line: (at) => 1 + before(lineEnds, at)
	};
}

const starts = (text: string, sign: RegExp): number[] =>
	[...text.matchAll(sign)].map(({ index }) => index);

/** How many of the sorted numbers are smaller. */
function before(sorted: readonly number[], at: number): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (sorted[middle]! < at) low = middle + 1;
		else high = middle;
	}
	return low;
}
