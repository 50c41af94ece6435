/** The claims that a written text makes, and the plain words of its parts. */
import type { Block, Inline } from './blocks.ts';

export type ClaimInText = Extract<Inline, { readonly kind: 'claim' }>;

/** In the order of the text; a claim that is made twice is there twice. */
export const claimsIn = (blocks: readonly Block[]): ClaimInText[] =>
	inlinesIn(blocks).flatMap(inInline);

/** The words of all paragraphs and headings, one after the other. */
export const inlinesIn = (blocks: readonly Block[]): readonly Inline[] => blocks.flatMap(inBlock);

function inBlock(block: Block): readonly Inline[] {
	switch (block.kind) {
		case 'heading':
		case 'paragraph':
			return block.inside;
		case 'quote':
			return inlinesIn(block.blocks);
		case 'list':
			return block.items.flatMap(inlinesIn);
		default:
			return [];
	}
}

function inInline(inline: Inline): ClaimInText[] {
	if (!('inside' in inline)) return [];
	const inside = inline.inside.flatMap(inInline);
	return inline.kind === 'claim' ? [inline, ...inside] : inside;
}

/** As it is read, without its signs. */
export const plainText = (inside: readonly Inline[]): string =>
	inside
		.map((one) => (one.kind === 'break' ? ' ' : 'inside' in one ? plainText(one.inside) : one.text))
		.join('');
