import type { Block, Inline } from '#core/writing/blocks.ts';

/** All that a reader sees of it. */
export const wordsOf = (blocks: readonly Block[]): string => blocks.map(words).join('\n');

function words(block: Block): string {
	switch (block.kind) {
		case 'heading':
		case 'paragraph':
			return block.inside.map(inline).join('');
		case 'quote':
			return wordsOf(block.blocks);
		case 'list':
			return block.items.map(wordsOf).join('\n');
		case 'code':
			return block.text;
		case 'rule':
			return '';
		case 'live':
			return `${block.caption} ${block.spec}`;
	}
}

function inline(one: Inline): string {
	if (one.kind === 'break') return '\n';
	if (!('inside' in one)) return one.text;
	const inside = one.inside.map(inline).join('');
	return one.kind === 'link' ? `${inside} ${one.to}` : inside;
}
