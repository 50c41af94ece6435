/**
 * Nodes on a circle in their own order: no forces and no chance, so that the same network always looks the same and nothing jumps
 * when one passage more is coded. Nodes are numbered; names stand around the circle or, on a narrow drawing, in a list below.
 */
import { textWidth, wrapText } from '../chart/text-width.ts';
import { keyList } from './key-list.ts';
import { circle, NARROW, SIZE, words, type Paint, type Shape } from './scene.ts';

export type Point = readonly [x: number, y: number];
export type Placed = {
	readonly at: readonly Point[];
	readonly shapes: Shape[];
	/** Words over everything. */
	readonly numbers: Shape[];
	readonly height: number;
};
export type CircleNode = {
	readonly label: string;
	/** Radius of its disc. */
	readonly r: number;
	readonly fill: Paint;
	/** Drawn as a ring: someone only spoken about. */
	readonly hollow: boolean;
};

const ROOM = 150;

export function onCircle(nodes: readonly CircleNode[], width: number, top: number): Placed {
	const around = width >= NARROW;
	const largest = Math.max(...nodes.map(({ r }) => r));
	const wanted = Math.max(90, nodes.length * 24);
	const radius = Math.min(
		around ? width / 2 - ROOM : width / 2 - largest - 6,
		around ? Math.min(wanted, 250) : 250
	);
	const [cx, cy] = [width / 2, top + radius + largest + 20];
	const at = nodes.map((_, i): Point => {
		const angle = (2 * Math.PI * i) / nodes.length - Math.PI / 2;
		return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)];
	});
	const shapes: Shape[] = [];
	const numbers: Shape[] = [];
	nodes.forEach(({ label, r, fill, hollow }, i) => {
		const [x, y] = at[i]!;
		const look = hollow
			? ({ fill: 'paper', stroke: fill, strokeWidth: 2, dash: '3 2' } as const)
			: { fill, stroke: 'paper' as const, strokeWidth: 1 };
		shapes.push(circle(x, y, r, look));
		numbers.push(
			words(x, y + 4.2, String(i + 1), {
				...{ size: SIZE.small, anchor: 'middle', bold: true },
				fill: hollow ? 'ink' : onFill(fill)
			})
		);
		if (around) numbers.push(...nameAt(label, [x, y], [cx, cy], r, width));
	});
	const bottom = cy + radius + largest + 20;
	if (around) return { at, shapes, numbers, height: bottom };
	const list = keyList(
		nodes.map(({ label }) => label),
		width,
		bottom
	);
	return { at, shapes, numbers: [...numbers, ...list.shapes], height: bottom + list.height };
}

const onFill = (fill: Paint): Paint =>
	typeof fill === 'object' && 'code' in fill ? { onCode: fill.code } : 'paper';

/** Beside the node, away from the middle, in at most two lines. */
function nameAt(label: string, [x, y]: Point, [cx, cy]: Point, r: number, width: number): Shape[] {
	const side = x - cx;
	const middle = Math.abs(side) < 12;
	const anchor = middle ? 'middle' : side > 0 ? 'start' : 'end';
	const from = middle ? x : side > 0 ? x + r + 6 : x - r - 6;
	const room = middle ? 220 : side > 0 ? width - from : from;
	const lines = wrapText(label, Math.min(room, textWidth(label, SIZE.small)), SIZE.small, 2);
	const tall = (lines.length - 1) * 14;
	const first = !middle ? y + 4 - tall / 2 : y < cy ? y - r - 6 - tall : y + r + 16;
	return lines.map((text, i) =>
		words(from, first + i * 14, text, {
			...{ size: SIZE.small, anchor, halo: true }
		})
	);
}
