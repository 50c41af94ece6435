/** Named bars below each other, the name above its bar: what is drawn where a grid would be too narrow to read. */
import type { Id } from '#core/model/records.ts';
import { wrapText, textWidth } from '../chart/text-width.ts';
import { rect, SIZE, words, type Mark, type Scene, type Shape } from './scene.ts';

export type ListedBar = {
	readonly key: string;
	readonly label: string;
	readonly value: number;
	readonly text: string;
	readonly codings: readonly Id[];
};

export function barList(bars: readonly ListedBar[], width: number): Scene {
	const most = Math.max(1, ...bars.map(({ value }) => value));
	const room = Math.max(...bars.map(({ text }) => textWidth(text, SIZE.label)));
	const back: Shape[] = [];
	let y = 0;
	const marks = bars.map(({ key, label, value, text, codings }): Mark => {
		for (const part of wrapText(label, width, SIZE.label, 3)) {
			back.push(words(0, y + 14, part));
			y += 17;
		}
		const long = ((width - room - 8) * value) / most;
		const shapes = [rect(0, y + 2, long, 12, { fill: 'accent' }), words(long + 6, y + 12.5, text)];
		y += 24;
		return { key, label: `${label}: ${text}`, codings, shapes };
	});
	return { width, height: y, back, marks, front: [] };
}
