/** Scenes below each other, each under its heading: what a file shows of a display that has several pictures. */
import { words, SIZE, type Mark, type Scene, type Shape } from './scene.ts';
import { wrapText } from '../chart/text-width.ts';

export type Headed = { readonly title: string; readonly scene: Scene };

/** @param width  of all of them */
export function stack(parts: readonly Headed[], width: number): Scene {
	const back: Shape[] = [];
	const marks: Mark[] = [];
	const front: Shape[] = [];
	let y = 0;
	parts.forEach(({ title, scene }, at) => {
		const heading = parts.length > 1 ? wrapText(title, width, SIZE.heading, 2) : [];
		for (const text of heading) {
			y += 18;
			back.push(words(0, y, text, { size: SIZE.heading, bold: true }));
		}
		y += heading.length > 0 ? 12 : 0;
		const down = <T extends Shape>(shape: T): T => moved(shape, y);
		back.push(...scene.back.map(down));
		marks.push(
			...scene.marks.map((mark) => ({
				...mark,
				key: parts.length > 1 ? `${at}/${mark.key}` : mark.key,
				shapes: mark.shapes.map(down)
			}))
		);
		front.push(...scene.front.map(down));
		y += scene.height + (at < parts.length - 1 ? 26 : 0);
	});
	return { width, height: Math.round(y), back, marks, front };
}

function moved<T extends Shape>(shape: T, by: number): T {
	if (by === 0) return shape;
	if (shape.kind === 'path') return { ...shape, d: movedPath(shape.d, by) };
	return { ...shape, y: Math.round((shape.y + by) * 10) / 10 };
}

/** Our paths have only M, L, Q and Z with points "x y": every second number is a height. */
function movedPath(d: string, by: number): string {
	let height = false;
	return d.replace(/-?\d+(?:\.\d+)?/g, (number) => {
		const moved = height ? Math.round((Number(number) + by) * 10) / 10 : number;
		height = !height;
		return String(moved);
	});
}
