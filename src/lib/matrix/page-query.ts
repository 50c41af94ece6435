/** The address of the matrix: its question (the text of core/displays/spec-text.ts) and, of the page alone, which cell is open. */
import type { MatrixSpec } from '#core/displays/spec.ts';
import { parseDisplay } from '#core/displays/spec-text.ts';
import { tried, type Tried } from '#lib/state/tried.ts';

export type PageQuery = {
	/** Text of the question, with its view. */
	readonly question: string;
	/** Key of the open cell, see cell-views.ts. */
	readonly cell: string | null;
};

const CELL = 'cell';
const VIEW = 'view';

export function parseQuery(search: string): PageQuery {
	const parameters = new URLSearchParams(search);
	const cell = parameters.get(CELL);
	parameters.delete(CELL);
	parameters.set(VIEW, 'matrix');
	return { question: parameters.toString(), cell };
}

export const queryText = (question: string, cell: string | null): string =>
	cell === null ? question : `${question}&${CELL}=${encodeURIComponent(cell)}`;

/** @param question  of the address, with its view */
export const askedMatrix = (question: string): Tried<MatrixSpec> =>
	tried(() => parseDisplay(new URLSearchParams(question)) as MatrixSpec);
