/** How a page shows what a written text speaks of: memos and chapters are drawn alike but for these. */
import type { Snippet } from 'svelte';
import type { Block, Inline } from '#core/writing/blocks.ts';

type Of<K extends Inline['kind']> = Extract<Inline, { kind: K }>;
export type Live = Extract<Block, { kind: 'live' }>;

export type Ways = {
	/** @param inside  its words, drawn */
	readonly passage: Snippet<[one: Of<'passage'>, inside: Snippet]>;
	readonly claim: Snippet<[one: Of<'claim'>, inside: Snippet]>;
	readonly live: Snippet<[Live]>;
};
