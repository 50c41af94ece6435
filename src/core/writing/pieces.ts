/**
 * A chapter in pieces that are read each by itself, so that a key typed in one of them leaves the others as they are, in the text as
 * in what is drawn from it.
 */
import type { Block, Inline } from './blocks.ts';

export type Piece = {
	/** Where it begins in the whole, in UTF-16 units. */
	readonly start: number;
	readonly text: string;
	/** Offsets in them count from the beginning of the piece. */
	readonly blocks: readonly Block[];
};

/** All in one, offsets counted from the beginning of the whole. */
export const blocksOf = (pieces: readonly Piece[]): Block[] =>
	pieces.flatMap(({ start, blocks }) =>
		start === 0 ? blocks : blocks.map((block) => movedBlock(block, start))
	);

function movedBlock(block: Block, by: number): Block {
	const blocks = (some: readonly Block[]) => some.map((one) => movedBlock(one, by));
	switch (block.kind) {
		case 'heading':
		case 'paragraph':
			return { ...block, inside: block.inside.map((one) => moved(one, by)) };
		case 'quote':
			return { ...block, blocks: blocks(block.blocks) };
		case 'list':
			return { ...block, items: block.items.map(blocks) };
		default:
			return block;
	}
}

function moved(inline: Inline, by: number): Inline {
	if (!('inside' in inline)) return inline;
	const inside = inline.inside.map((one) => moved(one, by));
	return inline.kind === 'claim'
		? { ...inline, inside, start: inline.start + by, end: inline.end + by }
		: { ...inline, inside };
}
