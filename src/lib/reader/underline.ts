/**
 * The look of a stretch of text with codings: a tint in the colour of the innermost one, an underline for each, so that overlaps
 * can be counted even when the code is the same, and an upright where one begins. Inline styles, because the colours are data.
 */
export const MOST_LINES = 4;

/** Pixels below the words for so many underlines. */
const ROOM = [2, 2, 4, 6, 9];

export type Held = { readonly colour: string; readonly begins: boolean };
export type Look = {
	readonly colour: string;
	/** Images of a background: the upright, if there is one, and the underlines from below. */
	readonly lines: string;
	readonly depth: number;
	/** Pixels below the words. */
	readonly room: number;
};

/**
 * @param held  by the highlighted codings that hold here, innermost first
 * @param all  how many hold, highlighted or not: hiding a code leaves the room as it is, so that no line has to be laid out again
 */
export function lookOf(held: readonly Held[], all = held.length): Look {
	const depth = Math.min(MOST_LINES, held.length);
	const begins = held.find((one) => one.begins);
	const upright = begins ? [`linear-gradient(90deg, ${begins.colour} 2px, #0000 0)`] : [];
	return {
		colour: held[0]?.colour ?? '',
		lines: depth > 0 ? [...upright, underlines(held.slice(0, depth))].join(', ') : 'none',
		depth,
		room: ROOM[Math.min(MOST_LINES, all)]!
	};
}

/** One image, never opaque as a whole: where opaque ones come and go, the browser puts the layers of the page together anew. */
const underlines = (held: readonly Held[]) =>
	`linear-gradient(0deg, ${held.map(({ colour }, i) => `${colour} 0 ${3 * i + 2}px, #0000 0 ${3 * i + 3}px`).join(', ')})`;
