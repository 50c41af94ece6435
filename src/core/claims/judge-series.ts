/** Figures in a row: trend, mean change, and two series held against each other. */
import type { Expect, SeriesRef } from '../model/claim-records.ts';
import type { Id } from '../model/records.ts';
import { above, equal, near } from './figure.ts';
import { toleranceOf, type Sheets } from './judge-number.ts';
import {
	cellOf,
	cellsOf,
	columnsOf,
	judged,
	rowsOf,
	together,
	type Outcome,
	type Shown
} from './outcome.ts';
import { isReason } from './reason.ts';
import type { Sheet } from './sheet.ts';

type Of<Op extends Expect['op']> = Extract<Expect, { readonly op: Op }>;
type Asked = { readonly rows: readonly Id[]; readonly columns?: readonly Id[] };

/** @param rows  in the order in which the sentence reads them */
function inOrder(
	sheet: Sheet,
	{ rows, columns }: Asked,
	judge: (figures: readonly Shown[]) => Outcome
): Outcome {
	const numbers = rowsOf(sheet, rows);
	if (isReason(numbers)) return numbers;
	if (numbers.length < 2) return { code: 'few-rows' };
	const places = columnsOf(sheet, columns);
	if (isReason(places)) return places;
	return together(
		places.map((column) => {
			const figures = cellsOf(sheet, numbers, column);
			return isReason(figures) ? figures : judge(figures);
		})
	);
}

/** Strictly up or down at every step. */
export const judgeTrend = (sheet: Sheet, asked: Of<'trend'>): Outcome =>
	inOrder(sheet, asked, (figures) => {
		const sign = asked.direction === 'up' ? 1 : -1;
		const failing = figures.filter(
			({ value }, i) => i > 0 && !above(sign * value, sign * figures[i - 1]!.value)
		);
		return judged(failing.length === 0, figures, { against: failing.flatMap(({ rows }) => rows) });
	});

/** (last - first) / steps. */
export const judgeMeanChange = (sheet: Sheet, asked: Of<'mean-change'>): Outcome =>
	inOrder(sheet, asked, (figures) => {
		const [first, last] = [figures[0]!, figures.at(-1)!];
		const value = (last.value - first.value) / (figures.length - 1);
		const made: Shown = {
			...{ value, n: null, of: null, part: 'made', column: first.column },
			rows: [...first.rows, ...last.rows]
		};
		return judged(near(value, asked.value, toleranceOf(asked)), [first, last, made]);
	});

/** In every row that both series have; rows of one alone are named. */
export function judgeSeries(
	sheets: Sheets,
	{ op, a, b }: Of<'all-at-least' | 'all-below'>
): Outcome {
	const first = seriesOf(sheets, a);
	if (isReason(first)) return first;
	const second = seriesOf(sheets, b);
	if (isReason(second)) return second;
	const common = [...first.figures.keys()].filter((row) => second.figures.has(row));
	if (common.length === 0) return { code: 'no-common-rows' };
	const passes = (x: number, y: number) =>
		op === 'all-at-least' ? above(x, y) || equal(x, y) : above(y, x);
	const failing = common.filter(
		(row) => !passes(first.figures.get(row)!.value, second.figures.get(row)!.value)
	);
	const told = failing.length > 0 ? failing : common;
	const all = new Set([...first.rows, ...second.rows]);
	return judged(
		failing.length === 0,
		told.flatMap((row) => [first.figures.get(row)!, second.figures.get(row)!]),
		{
			against: failing,
			unmatched: [...all].filter((row) => !common.includes(row)),
			units: first.unit === second.unit ? [] : [first.unit, second.unit]
		}
	);
}

function seriesOf(sheets: Sheets, { column, table }: SeriesRef) {
	const sheet = sheets(table);
	if (isReason(sheet)) return sheet;
	const columns = columnsOf(sheet, column === undefined ? undefined : [column]);
	if (isReason(columns)) return columns;
	const figures = new Map<Id, Shown>();
	sheet.rows.forEach((id, row) => {
		const cell = cellOf(sheet, row, columns[0]!);
		if (!isReason(cell)) figures.set(id, table === undefined ? cell : { ...cell, table });
	});
	return { rows: sheet.rows, figures, unit: sheet.unit };
}
