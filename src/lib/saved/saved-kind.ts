/** Which page a saved view belongs to. */
import { isQueryText } from '#core/code-query/saved.ts';
import { isDisplayText, isMatrixText } from '#core/displays/saved.ts';

export type SavedKind = 'table' | 'chart' | 'matrix' | 'query';

export const kindOf = (spec: string): SavedKind =>
	isQueryText(spec)
		? 'query'
		: isMatrixText(spec)
			? 'matrix'
			: isDisplayText(spec)
				? 'chart'
				: 'table';

const PAGES = {
	table: 'crosstab',
	chart: 'charts',
	matrix: 'matrix',
	query: 'search/codes'
} as const;

/** @param root  address of the project */
export const savedAddress = (root: string, spec: string): string =>
	`${root}/${PAGES[kindOf(spec)]}?${spec}`;
