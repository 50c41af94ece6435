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
	readonly lines: string;
	readonly depth: number;
	/** Pixels below the words, and those of them that are left empty. */
	readonly room: number;
	readonly spare: number;
};

/**
 * @param held  by the highlighted codings that hold here, innermost first
 * @param all  how many hold, highlighted or not: hiding a code leaves the room as it is, so that no line has to be laid out again
 */
export function lookOf(held: readonly Held[], all = held.length): Look {
	const depth = Math.min(MOST_LINES, held.length);
	const room = ROOM[Math.min(MOST_LINES, all)]!;
	const spare = Math.max(0, room - ROOM[depth]!);
	const lines = held
		.slice(0, MOST_LINES)
		.map(({ colour: c }, i) => layer(c, `0 calc(100% - ${spare + i * 3}px) / 100% 2px`));
	const begins = held.find((one) => one.begins);
	const upright = begins ? [layer(begins.colour, `0 0 / 2px calc(100% - ${spare}px)`)] : [];
	const colour = held[0]?.colour ?? '';
	return { colour, lines: [...upright, ...lines].join(', '), depth, room, spare };
}

const layer = (colour: string, place: string) =>
	`linear-gradient(${colour} 0 0) ${place} no-repeat`;
