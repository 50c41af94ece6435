/** Where the marks of a drawing stand, and which one an arrow key leads to. */
import type { Mark, Shape } from '#report/displays/scene.ts';

export type Point = { readonly x: number; readonly y: number };

/** The middle of the first shape that has one. */
export function placeOf({ shapes }: Pick<Mark, 'shapes'>): Point {
	return shapes.length > 0 ? middleOf(shapes[0]!) : { x: 0, y: 0 };
}

function middleOf(shape: Shape): Point {
	if (shape.kind === 'rect') return { x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 };
	if (shape.kind !== 'path') return { x: shape.x, y: shape.y };
	// Our paths are pairs of numbers, "x y".
	const numbers = (shape.d.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
	const mean = (from: 0 | 1) => {
		const own = numbers.filter((_, i) => i % 2 === from);
		return own.reduce((sum, n) => sum + n, 0) / Math.max(1, own.length);
	};
	return { x: mean(0), y: mean(1) };
}

/**
 * Left and right go through all marks in their order, so that none is out of reach; up and down go to the nearest mark above or
 * below, however the picture is laid out.
 * @returns position of the next mark, or null if the key moves nothing
 */
export function nextMark(places: readonly Point[], at: number, key: string): number | null {
	const last = places.length - 1;
	switch (key) {
		case 'ArrowRight':
			return Math.min(last, at + 1);
		case 'ArrowLeft':
			return Math.max(0, at - 1);
		case 'Home':
			return 0;
		case 'End':
			return last;
		case 'ArrowDown':
			return nearest(places, at, 1);
		case 'ArrowUp':
			return nearest(places, at, -1);
		default:
			return null;
	}
}

/** Sideways distance weighs more: a column is kept as long as it goes on. */
function nearest(places: readonly Point[], at: number, side: 1 | -1): number {
	const from = places[at]!;
	let best = at;
	let least = Infinity;
	places.forEach(({ x, y }, i) => {
		const down = (y - from.y) * side;
		if (down < 1) return;
		const far = down + 3 * Math.abs(x - from.x);
		if (far < least) [best, least] = [i, far];
	});
	return best;
}
