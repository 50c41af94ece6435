/**
 * Numbers in a grid, shaded by one hue: names left of the rows, or above them on a narrow drawing; columns are named by short heads.
 * Every cell prints its number, so that the shade only helps the eye.
 */
import type { Id } from '#core/model/records.ts';
import { textWidth, wrapText } from '../chart/text-width.ts';
import { line, NARROW, rect, SIZE, words, type Mark, type Scene, type Shape } from './scene.ts';

export type HeatCell = {
	readonly key: string;
	readonly label: string;
	readonly codings: readonly Id[];
	readonly text: string;
	/** 0 … 1 */
	readonly share: number;
};
export type HeatGrid = {
	readonly rows: readonly { readonly label: string; readonly note?: string }[];
	readonly heads: readonly string[];
	/** Null: nothing to say there. */
	readonly cell: (row: number, column: number) => HeatCell | null;
	/** Names may stand above their rows; otherwise they stay beside them, shortened. */
	readonly above: boolean;
};

const HEIGHT = 24;
const LEAST = 17;

/** @returns null if cells would be too narrow to read */
export function heatGrid(grid: HeatGrid, width: number): Scene | null {
	const above = grid.above && width < NARROW;
	const widest = Math.max(
		...grid.rows.map(({ label, note = '' }) => textWidth(`${label} ${note}`, SIZE.label))
	);
	const left = above ? 0 : Math.min(widest + 10, width * (width < NARROW ? 0.36 : 0.4));
	const cell = Math.min(above ? 80 : 56, (width - left) / grid.heads.length);
	if (cell < LEAST) return null;
	const back: Shape[] = grid.heads.map((head, c) =>
		words(left + (c + 0.5) * cell, 12, head, {
			...{ size: SIZE.small, anchor: 'middle', fill: 'soft' }
		})
	);
	const marks: Mark[] = [];
	let y = 20;
	grid.rows.forEach(({ label, note = '' }, r) => {
		const name = above
			? wrapText(`${label} ${note}`, width, SIZE.label, 2)
			: wrapText(`${label} ${note}`, left - 8, SIZE.label, 2);
		const tall = above ? 0 : Math.max(0, name.length * 16 - HEIGHT);
		name.forEach((text, i) =>
			back.push(words(0, y + (above ? 14 : tall / 2 + 16 - (name.length - 1) * 8) + i * 16, text))
		);
		if (above) y += name.length * 16 + 4;
		if (!above)
			back.push(
				line([0, y + tall + HEIGHT], [left + cell * grid.heads.length, y + tall + HEIGHT], {
					stroke: 'grid'
				})
			);
		grid.heads.forEach((_, c) => {
			const one = grid.cell(r, c);
			if (one) marks.push(cellMark(one, left + c * cell, y + tall / 2, cell));
		});
		y += HEIGHT + tall + (above ? 6 : 0);
	});
	return { width, height: y, back, marks, front: [] };
}

function cellMark({ share, text, ...mark }: HeatCell, x: number, y: number, width: number): Mark {
	const box = rect(x + 1, y + 1, width - 2, HEIGHT - 2, {
		fill: share > 0 ? { ramp: share } : 'none',
		...(share > 0 ? {} : { stroke: 'grid' })
	});
	const number = words(x + width / 2, y + HEIGHT / 2 + 4.5, text, {
		...{ size: SIZE.small, anchor: 'middle' },
		fill: share > 0 ? { onRamp: share } : 'soft'
	});
	return { ...mark, shapes: [box, number] };
}
