/** The text that a tree was read from: for what stands in a chapter as it was written, and for where things stand. */
import type { Inline } from '#core/writing/blocks.ts';
import type { BlockNode } from './tree.ts';

type Placed = Pick<BlockNode, 'position'>;

export type Written = {
	readonly spanOf: (node: Placed) => { start: number; end: number };
	readonly asText: (node: Placed) => Inline[];
	/** What is nested deeper stands as it was written. */
	readonly deepest: number;
};

export function written(text: string, deepest: number): Written {
	const spanOf = ({ position }: Placed) => ({
		start: position?.start.offset ?? 0,
		end: position?.end.offset ?? 0
	});
	const asText = (node: Placed): Inline[] => {
		const { start, end } = spanOf(node);
		return [{ kind: 'text', text: text.slice(start, end) }];
	};
	return { spanOf, asText, deepest };
}
