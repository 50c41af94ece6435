/**
 * A file as it was read, with what has been asked of the next reading: the page shows it at once, and whoever chooses again before that
 * reading is over builds on it instead of taking it back.
 */
import type { Draft } from '#core/import/draft.ts';
import type { Read } from './batch-file.ts';
import type { ReadOptions } from './reader.ts';

export function asked(
	read: Read,
	{ encoding, columns, tidy }: ReadOptions
): Read & { readonly before: Read } {
	const { draft } = read;
	const shown: Draft = {
		...draft,
		...(draft.encoding && encoding ? { encoding: { ...draft.encoding, used: encoding } } : {}),
		...(draft.columns && columns ? { columns: { ...draft.columns, choice: columns } } : {}),
		...(draft.pages && tidy ? { pages: { ...draft.pages, tidy } } : {})
	};
	return { ...read, draft: shown, before: read.before ?? read };
}
