/** What word processors keep in a document that is not its running text, counted by kind and said when the document is read. */
import type { Warning } from '#core/import/draft.ts';

const CODES = {
	tracked: 'document.tracked-changes',
	comments: 'document.comments',
	notes: 'document.notes',
	symbols: 'document.symbols',
	hidden: 'document.hidden-text'
} as const;
export type LeftOut = { -readonly [kind in keyof typeof CODES]: number };

export const nothingLeftOut = (): LeftOut => ({
	...{ tracked: 0, comments: 0, notes: 0, symbols: 0, hidden: 0 }
});

export const leftOutWarnings = (seen: LeftOut): Warning[] =>
	(Object.keys(CODES) as (keyof LeftOut)[]).flatMap((kind) =>
		seen[kind] > 0 ? [{ code: CODES[kind], data: { count: seen[kind] } }] : []
	);
