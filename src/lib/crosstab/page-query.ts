/**
 * The address of this page: the table itself (the text of core/tables/spec.ts, as saved views and the command line have it) and
 * what only the page knows: how numbers are printed, whether cells are shaded, which cell and which part of the findings is open.
 */
import { NUMBER_FORMS, type NumberForm } from '#i18n/table-words.ts';
import { parseCellKey, type CellAt } from '#report/cell-key.ts';

export type Look = { readonly form: NumberForm; readonly shaded: boolean };
/** What the findings below the table are about, while they are open. */
export const PARTS = ['sensitivity', 'silence', 'uncertainty'] as const;
export type Part = (typeof PARTS)[number];
export type PageQuery = {
	/** Text of the table; '' = the usual one. */
	readonly table: string;
	readonly look: Look;
	readonly cell: CellAt | null;
	readonly part: Part | null;
};

const FORM = 'form';
const SHADE = 'shade';
const CELL = 'cell';
const PART = 'part';

export function parseQuery(search: string): PageQuery {
	const parameters = new URLSearchParams(search);
	const form = NUMBER_FORMS.find((f) => f === parameters.get(FORM)) ?? 'percent-of';
	const shaded = parameters.get(SHADE) !== 'off';
	const cell = parameters.get(CELL);
	const part = PARTS.find((p) => p === parameters.get(PART)) ?? null;
	for (const own of [FORM, SHADE, CELL, PART]) parameters.delete(own);
	return {
		table: parameters.toString(),
		look: { form, shaded },
		cell: cell === null ? null : parseCellKey(cell),
		part
	};
}

/** @param table  text of the table; `cell` a key of cell-key.ts or null */
export function queryText(
	table: string,
	look: Look,
	cell: string | null,
	part: Part | null = null
): string {
	const own = [
		look.form === 'percent-of' ? '' : `${FORM}=${look.form}`,
		look.shaded ? '' : `${SHADE}=off`,
		cell === null ? '' : `${CELL}=${encodeURIComponent(cell)}`,
		part === null ? '' : `${PART}=${part}`
	];
	return [table, ...own].filter((part) => part !== '').join('&');
}
