/** The parts of the search: words in the texts, their numbers, and codes by where they stand. */
import { codeQuery } from '#i18n/code-query.ts';
import { wordsPage } from '#i18n/words-page.ts';
import { t } from '#lib/state/t.ts';

export type PartName = 'hits' | 'words' | 'codes';

/**
 * @param root  address of the project
 * @param query  of the address of hits or words, kept when going from the one to the other
 */
export const searchParts = (
	root: string,
	here: PartName,
	query: (part: 'hits' | 'words') => string = (part) => (part === 'words' ? 'part=words' : '')
) =>
	(['hits', 'words', 'codes'] as const).map((part) => ({
		href: part === 'codes' ? `${root}/search/codes` : withQuery(`${root}/search`, query(part)),
		label: t({ hits: wordsPage.hits, words: wordsPage.title, codes: codeQuery.title }[part]),
		here: part === here
	}));

const withQuery = (path: string, query: string): string =>
	query === '' ? path : `${path}?${query}`;
