/** The lines of a page, put together from runs of letters by their places: what stands at one height and close together is one line. */
import type { Run } from './engine.ts';

export type Line = {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	/** Of the letters' foot, from the foot of the page. */
	readonly y: number;
	readonly height: number;
};

/** In the order of the file, which columns follow. */
export function linesOf(runs: readonly Run[]): Line[] {
	const lines: Line[] = [];
	let open: { text: string; left: number; right: number; y: number; height: number } | null = null;
	for (const run of runs) {
		const blank = run.text.trim() === '';
		if (open && goesOn(open, run)) {
			const gap = run.x - open.right;
			if (gap > 0.18 * run.height && !/\s$/.test(open.text) && !/^\s/.test(run.text))
				open.text += ' ';
			open.text += run.text;
			open.right = run.x + run.width;
			if (!blank) open.height = Math.max(open.height, run.height);
		} else if (!blank) {
			open = {
				text: run.text,
				left: run.x,
				right: run.x + run.width,
				y: run.y,
				height: run.height
			};
			lines.push(open);
		}
	}
	return lines.map((line) => ({ ...line, text: readable(line.text) }));
}

/** Small letters beside large ones (a footnote's number) are raised a little; a gap of many letters is another column. */
const goesOn = (open: { right: number; y: number; height: number }, run: Run): boolean =>
	Math.abs(open.y - run.y) < 0.4 * Math.max(open.height, run.height) &&
	run.x > open.right - 2 - 0.3 * run.height &&
	run.x - open.right < 4 * run.height;

/** The bullet of Symbol, a typeface with places of its own for its signs, is the bullet that it looks like. */
const readable = (text: string): string =>
	text
		.replaceAll('\uf0b7', '\u2022')
		.replace(/[\s\0]+/g, ' ')
		.trim();
