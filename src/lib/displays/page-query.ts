/** The address of the charts: the question (the text of core/displays/spec-text.ts) and, of the page alone, which mark is open. */
import type { DisplaySpec, View } from '#core/displays/spec.ts';
import { parseDisplay } from '#core/displays/spec-text.ts';
import { tried, type Tried } from '#lib/state/tried.ts';

/** Matrices have a page of their own. */
export type ChartSpec = DisplaySpec & { readonly view: Exclude<View, 'matrix'> };
/** A mark of a picture, or a row of the numbers below. */
export type MarkName = { readonly picture: string; readonly key: string };
/** Stands for a picture where a row of the numbers is meant; its key is then that of `rowKey`. */
export const ROWS = 'rows';
export const rowKey = (table: number, key: string): string => `${table} ${key}`;
export type PageQuery = {
	/** Text of the question; '' = none is chosen yet. */
	readonly question: string;
	readonly mark: MarkName | null;
};

const PICTURE = 'picture';
const MARK = 'mark';

export function parseQuery(search: string): PageQuery {
	const parameters = new URLSearchParams(search);
	const [picture, key] = [parameters.get(PICTURE), parameters.get(MARK)];
	parameters.delete(PICTURE);
	parameters.delete(MARK);
	const mark = picture !== null && key !== null ? { picture, key } : null;
	return { question: parameters.toString(), mark };
}

export function queryText(question: string, mark: MarkName | null): string {
	const own = mark
		? [`${PICTURE}=${encodeURIComponent(mark.picture)}`, `${MARK}=${encodeURIComponent(mark.key)}`]
		: [];
	return [question, ...own].filter((part) => part !== '').join('&');
}

/** Null: no question yet. */
export function askedChart(question: string): Tried<ChartSpec> | null {
	const asked = question === '' ? null : tried(() => parseDisplay(new URLSearchParams(question)));
	return asked?.value?.view === 'matrix' ? null : (asked as Tried<ChartSpec> | null);
}
