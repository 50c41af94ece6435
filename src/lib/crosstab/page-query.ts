/**
 * The address of this page: the table itself (the text of core/tables/spec.ts, as saved views and the command line have it) and
 * what only the page knows: how numbers are printed, whether cells are shaded, which cell is open.
 */
import { NUMBER_FORMS, type NumberForm } from '#i18n/table-words.ts';
import { parseCellKey, type CellAt } from '#report/cell-key.ts';

export type Look = { readonly form: NumberForm; readonly shaded: boolean };
export type PageQuery = {
	/** Text of the table; '' = the usual one. */
	readonly table: string;
	readonly look: Look;
	readonly cell: CellAt | null;
};

const FORM = 'form';
const SHADE = 'shade';
const CELL = 'cell';

export function parseQuery(search: string): PageQuery {
	const parameters = new URLSearchParams(search);
	const form = NUMBER_FORMS.find((f) => f === parameters.get(FORM)) ?? 'percent-of';
	const shaded = parameters.get(SHADE) !== 'off';
	const cell = parameters.get(CELL);
	for (const own of [FORM, SHADE, CELL]) parameters.delete(own);
	return {
		table: parameters.toString(),
		look: { form, shaded },
		cell: cell === null ? null : parseCellKey(cell)
	};
}

/** @param table  text of the table; `cell` a key of cell-key.ts or null */
export function queryText(table: string, look: Look, cell: string | null): string {
	const own = [
		look.form === 'percent-of' ? '' : `${FORM}=${look.form}`,
		look.shaded ? '' : `${SHADE}=off`,
		cell === null ? '' : `${CELL}=${encodeURIComponent(cell)}`
	];
	return [table, ...own].filter((part) => part !== '').join('&');
}
