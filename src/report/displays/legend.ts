/** Signs and what they mean, in a line that breaks where the drawing ends. */
import { textWidth } from '../chart/text-width.ts';
import { SIZE, words, type Shape } from './scene.ts';

export type LegendItem = {
	/** Drawn in a box of 22 by 12 whose upper left corner is given. */
	readonly sign: (x: number, y: number) => readonly Shape[];
	readonly text: string;
};

const SIGN = 28;
const GAP = 18;
const ROW = 20;

/** @returns the shapes and the height they take */
export function legend(
	items: readonly LegendItem[],
	width: number,
	top = 0
): { shapes: Shape[]; height: number } {
	const shapes: Shape[] = [];
	let [x, y] = [0, top];
	for (const { sign, text } of items) {
		const room = SIGN + textWidth(text, SIZE.small);
		if (x > 0 && x + room > width) [x, y] = [0, y + ROW];
		shapes.push(...sign(x, y + 2));
		shapes.push(words(x + SIGN, y + 12, text, { size: SIZE.small, fill: 'soft' }));
		x += room + GAP;
	}
	return { shapes, height: items.length === 0 ? 0 : y - top + ROW + 8 };
}
