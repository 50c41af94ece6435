/** Where short messages stand: at the foot of the window, or the next place above it where they cover nothing that is open or in use. */
export type Box = {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
};

/** Pixels that a message is moved at a time, and that it keeps from the edge of the window. */
const STEP = 8;

const shared = (a: Box, b: Box): number =>
	Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
	Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/**
 * @param usual  the messages at the foot of the window, in its pixels
 * @param height  of the window
 * @param clear  what they must not cover
 * @returns how far from the top they stand, and how much they cover there: 0 wherever there is room
 */
export function placeFor(
	usual: Box,
	height: number,
	clear: readonly Box[]
): { readonly top: number; readonly covers: number } {
	const tall = usual.bottom - usual.top;
	const lowest = height - tall - STEP;
	const tops = [usual.top];
	for (let top = usual.top - STEP; top >= STEP; top -= STEP) tops.push(top);
	if (lowest > usual.top) tops.push(lowest);
	let best = { top: usual.top, covers: Infinity };
	for (const top of tops) {
		const there = { ...usual, top, bottom: top + tall };
		const covers = clear.reduce((sum, box) => sum + shared(there, box), 0);
		if (covers < best.covers) best = { top, covers };
		if (covers === 0) break;
	}
	return best;
}
