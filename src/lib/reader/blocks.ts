/** Blocks of turns that the browser may skip while they are off screen: some 20 turns or 2,500 characters, whichever is first. */
import type { Item } from './shown.ts';

export type Block = { readonly from: number; readonly to: number; readonly height: number };

const MOST_ITEMS = 20;
const MOST_CHARACTERS = 2500;
const LINE = 27;
const HEAD = 46;

/**
 * @param perLine  characters that fit into a line, for the estimate of a block's height in pixels
 * @returns blocks [from, to) of items, in order and without gap
 */
export function blocksOf(items: readonly Item[], perLine = 68): Block[] {
	const found: Block[] = [];
	let from = 0;
	let size = 0;
	items.forEach((item, i) => {
		const length = item.end - item.start;
		if (i > from && (i - from >= MOST_ITEMS || size + length > MOST_CHARACTERS)) {
			found.push({ from, to: i, height: heightOf(items.slice(from, i), perLine) });
			from = i;
			size = 0;
		}
		size += length;
	});
	if (items.length > from)
		found.push({ from, to: items.length, height: heightOf(items.slice(from), perLine) });
	return found;
}

const heightOf = (items: readonly Item[], perLine: number) =>
	items.reduce(
		(sum, item) =>
			sum +
			HEAD +
			item.paragraphs.reduce((s, p) => s + LINE * Math.ceil((p.end - p.start) / perLine), 0),
		0
	);
