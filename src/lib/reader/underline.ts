/**
 * The look of a stretch of text with codings: a tint in the colour of the innermost one, an underline for each, so that overlaps
 * can be counted even when the code is the same, and an upright where one begins. Inline styles, because the colours are data.
 */
export const MOST_LINES = 4;

export type Held = { readonly colour: string; readonly begins: boolean };

/** @param held  by the codings that hold here, innermost first */
export function lookOf(held: readonly Held[]): { colour: string; lines: string; depth: number } {
	const lines = held
		.slice(0, MOST_LINES)
		.map(({ colour: c }, i) => layer(c, `0 calc(100% - ${i * 3}px) / 100% 2px`));
	const begins = held.find((one) => one.begins);
	const upright = begins ? [layer(begins.colour, '0 0 / 2px 100%')] : [];
	return {
		colour: held[0]?.colour ?? '',
		lines: [...upright, ...lines].join(', '),
		depth: Math.min(MOST_LINES, held.length)
	};
}

const layer = (colour: string, place: string) =>
	`linear-gradient(${colour}, ${colour}) ${place} no-repeat`;
