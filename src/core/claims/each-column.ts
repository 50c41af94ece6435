/** The way every claim about rows of a table is judged: in each column that it names, by the figures of its rows there. */
import type { Id } from '../model/records.ts';
import {
	cellsOf,
	columnsOf,
	emptyBase,
	isEmpty,
	rowsOf,
	together,
	type Outcome,
	type Shown
} from './outcome.ts';
import { isReason } from './reason.ts';
import type { Sheet } from './sheet.ts';

export type Asked = { readonly rows: readonly Id[]; readonly columns?: readonly Id[] };

/** @param judge  gets the figures of the rows named, their numbers and that of the column */
export function eachColumn(
	sheet: Sheet,
	{ rows, columns }: Asked,
	judge: (figures: readonly Shown[], named: readonly number[], column: number) => Outcome
): Outcome {
	const named = rowsOf(sheet, rows);
	if (isReason(named)) return named;
	const places = columnsOf(sheet, columns);
	if (isReason(places)) return places;
	return together(
		places.map((column) => {
			if (isEmpty(sheet, column)) return emptyBase(sheet, column);
			const figures = cellsOf(sheet, named, column);
			return isReason(figures) ? figures : judge(figures, named, column);
		})
	);
}
