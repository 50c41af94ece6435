/** Where the words of lines stand: in the middle, or else at the first place along the line where nothing stands yet. */
import type { Point } from './circle-layout.ts';

type Box = {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
};
export type Curve = readonly [from: Point, control: Point, to: Point];

const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8];

export const alongCurve = ([a, q, b]: Curve, t: number): Point => {
	const at = (i: 0 | 1) => (1 - t) ** 2 * a[i] + 2 * t * (1 - t) * q[i] + t ** 2 * b[i];
	return [at(0), at(1)];
};

/**
 * @param lines  with the room that their words take
 * @param discs  nodes, which no word may cover
 * @returns the middle of each line's words, in the same order
 */
export function labelPlaces(
	lines: readonly { readonly curve: Curve; readonly width: number }[],
	discs: readonly Point[],
	radius: number
): Point[] {
	const taken: Box[] = discs.map(([x, y]) => boxAt([x, y], 2 * radius, 2 * radius));
	return lines.map(({ curve, width }) => {
		const free = PLACES.map((t) => alongCurve(curve, t)).find(
			(place) => !taken.some((box) => meet(box, boxAt(place, width, 15)))
		);
		const place = free ?? alongCurve(curve, 0.5);
		taken.push(boxAt(place, width, 15));
		return place;
	});
}

const boxAt = ([x, y]: Point, width: number, height: number): Box => ({
	...{ left: x - width / 2, right: x + width / 2 },
	...{ top: y - height / 2, bottom: y + height / 2 }
});

const meet = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
