import type { TableSpec } from './spec.ts';

/** Whether the table can only be counted with the texts at hand: words and sentences are not in the columns. */
export const needsTexts = ({ unit, percent }: Pick<TableSpec, 'unit' | 'percent'>): boolean =>
	unit === 'words' || unit === 'sentences' || percent === 'rate';
