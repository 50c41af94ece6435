/**
 * The look of a stretch of text with codings: a tint in the colour of the innermost one and an underline for each, so that
 * overlaps can be counted. Returned as inline styles, because the colours are data.
 */
const MOST_LINES = 4;

/** @param colours  of the codings that hold here, innermost first */
export function lookOf(colours: readonly string[]): {
	colour: string;
	lines: string;
	depth: number;
} {
	const drawn = [...new Set(colours)].slice(0, MOST_LINES);
	const lines = drawn.map(
		(c, i) => `linear-gradient(${c}, ${c}) 0 calc(100% - ${i * 3}px) / 100% 2px no-repeat`
	);
	return { colour: drawn[0] ?? '', lines: lines.join(', '), depth: Math.min(3, colours.length) };
}
