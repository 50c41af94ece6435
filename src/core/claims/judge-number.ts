/** Numbers in the sentence against numbers in the table: value, at-least, at-most, share, equal, difference, ratio, same. */
import type { CellRef } from '../model/claim-records.ts';
import { above, equal, halfUnit, near } from './figure.ts';
import { eachColumn, type Asked } from './each-column.ts';
import {
	cellOf,
	cellsOf,
	columnId,
	columnsOf,
	emptyBase,
	isEmpty,
	judged,
	rowsOf,
	together,
	type Outcome,
	type Shown
} from './outcome.ts';
import { isReason, type Reason } from './reason.ts';
import type { Sheet } from './sheet.ts';

type Expected = { readonly value: number; readonly tolerance?: number };
export type Sheets = (table: string | undefined) => Sheet | Reason;

export const toleranceOf = ({ value, tolerance }: Expected): number => tolerance ?? halfUnit(value);

/** Every row named must pass on its own. */
const eachCell = (
	sheet: Sheet,
	asked: Asked,
	passes: (figure: Shown, all: readonly Shown[]) => boolean
): Outcome =>
	eachColumn(sheet, asked, (figures) => {
		const failing = figures.filter((figure) => !passes(figure, figures));
		return judged(failing.length === 0, figures, {
			against: failing.flatMap((cell) => cell.rows)
		});
	});

export const judgeValue = (sheet: Sheet, asked: Asked & Expected): Outcome =>
	eachCell(sheet, asked, ({ value }) => near(value, asked.value, toleranceOf(asked)));

/** With a tolerance only where the sentence gives one: "at least 98%" is not met by 97.8%. */
export const judgeAtLeast = (sheet: Sheet, asked: Asked & Expected): Outcome =>
	eachCell(sheet, asked, ({ value }) => !above(asked.value - (asked.tolerance ?? 0), value));

export const judgeAtMost = (sheet: Sheet, asked: Asked & Expected): Outcome =>
	eachCell(sheet, asked, ({ value }) => !above(value, asked.value + (asked.tolerance ?? 0)));

export const judgeEqual = (sheet: Sheet, asked: Asked): Outcome =>
	asked.rows.length < 2
		? { code: 'few-rows' }
		: eachCell(sheet, asked, ({ value }, all) => equal(value, all[0]!.value));

export const judgeNone = (sheet: Sheet, asked: Asked): Outcome =>
	eachCell(sheet, asked, ({ value }) => equal(value, 0));

export const judgeSome = (sheet: Sheet, asked: Asked): Outcome =>
	eachCell(sheet, asked, ({ value }) => above(value, 0));

/** The rows named, taken as one, have this percent of the column; of row percents, of all that these rows say. */
export function judgeShare(sheet: Sheet, asked: Asked & Expected): Outcome {
	const named = rowsOf(sheet, asked.rows);
	if (isReason(named)) return named;
	const places = columnsOf(sheet, asked.columns);
	if (isReason(places)) return places;
	return together(
		places.map((column) => {
			if (isEmpty(sheet, column)) return emptyBase(sheet, column);
			const silent = cellsOf(sheet, named, column);
			if (isReason(silent)) return silent;
			const figure = sheet.pooled(named, column);
			if (isReason(figure)) return figure;
			if (sheet.kind === 'rate') return { code: 'other-unit' };
			if (sheet.kind === 'count' && !figure.of) return emptyBase(sheet, column);
			const value = sheet.kind === 'count' ? (100 * figure.n!) / figure.of! : figure.value;
			const shown = { ...figure, value, rows: asked.rows, column: columnId(sheet, column) };
			const holds = near(value, asked.value, toleranceOf(asked));
			return judged(holds, [{ ...shown, part: 'named' }]);
		})
	);
}

type Two = { readonly a: CellRef; readonly b: CellRef };

/** @param made  the number made of both, null where it cannot be */
function twoCells(
	sheets: Sheets,
	{ a, b }: Two,
	made: (a: number, b: number) => number | null,
	holds: (made: number) => boolean
): Outcome {
	const first = cellAt(sheets, a, 'named');
	if (isReason(first)) return first;
	const second = cellAt(sheets, b, 'other');
	if (isReason(second)) return second;
	const value = made(first.shown.value, second.shown.value);
	if (value === null) return { code: 'empty-base', row: b.row };
	const shown: Shown = {
		...{ value, n: null, of: null, part: 'made', column: null },
		rows: [a.row, b.row]
	};
	const units = [first.unit, second.unit];
	return judged(holds(value), [first.shown, second.shown, shown], {
		units: units[0] === units[1] ? [] : units
	});
}

function cellAt(sheets: Sheets, { row, column, table }: CellRef, part: Shown['part']) {
	const sheet = sheets(table);
	if (isReason(sheet)) return sheet;
	const rows = rowsOf(sheet, [row]);
	if (isReason(rows)) return rows;
	const columns = columnsOf(sheet, column === undefined ? undefined : [column]);
	if (isReason(columns)) return columns;
	if (isEmpty(sheet, columns[0]!)) return emptyBase(sheet, columns[0]!);
	const shown = cellOf(sheet, rows[0]!, columns[0]!, part);
	if (isReason(shown)) return shown;
	return { shown: table === undefined ? shown : { ...shown, table }, unit: sheet.unit };
}

export const judgeDifference = (sheets: Sheets, asked: Two & Expected): Outcome =>
	twoCells(
		sheets,
		asked,
		(a, b) => a - b,
		(value) => near(value, asked.value, toleranceOf(asked))
	);

export const judgeRatio = (sheets: Sheets, asked: Two & Expected): Outcome =>
	twoCells(
		sheets,
		asked,
		(a, b) => (b === 0 ? null : a / b),
		(value) => near(value, asked.value, toleranceOf(asked))
	);

export const judgeSame = (sheets: Sheets, asked: Two & { readonly tolerance?: number }): Outcome =>
	twoCells(
		sheets,
		asked,
		(a, b) => a - b,
		(value) => near(value, 0, asked.tolerance ?? 0)
	);
