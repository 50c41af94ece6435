/** Which page a saved view belongs to. */
import { isDisplayText, isMatrixText } from '#core/displays/saved.ts';

export type SavedKind = 'table' | 'chart' | 'matrix';

export const kindOf = (spec: string): SavedKind =>
	isMatrixText(spec) ? 'matrix' : isDisplayText(spec) ? 'chart' : 'table';

const PAGES = { table: 'crosstab', chart: 'charts', matrix: 'matrix' } as const;

/** @param root  address of the project */
export const savedAddress = (root: string, spec: string): string =>
	`${root}/${PAGES[kindOf(spec)]}?${spec}`;
