/** Names behind numbers, below a drawing that has no room for them: in as many columns as fit. */
import { textWidth, wrapText } from '../chart/text-width.ts';
import { SIZE, words, type Shape } from './scene.ts';

const ROW = 19;
const GAP = 18;

/** @returns the shapes and the height they take */
export function keyList(
	names: readonly string[],
	width: number,
	top: number
): { shapes: Shape[]; height: number } {
	const widest = Math.max(0, ...names.map((name) => textWidth(name, SIZE.small))) + 30;
	const columns = Math.max(1, Math.min(3, Math.floor((width + GAP) / (widest + GAP))));
	const room = (width - GAP * (columns - 1)) / columns;
	const rows = Math.ceil(names.length / columns);
	const shapes = names.flatMap((name, i): Shape[] => {
		const x = Math.floor(i / rows) * (room + GAP);
		const y = top + (i % rows) * ROW + 14;
		const [text = ''] = wrapText(name, room - 26, SIZE.small, 1);
		return [
			words(x + 18, y, String(i + 1), { size: SIZE.small, anchor: 'end', fill: 'soft' }),
			words(x + 24, y, text, { size: SIZE.small })
		];
	});
	return { shapes, height: rows * ROW + 6 };
}
