/**
 * A table that another program printed, as plain data (rules Y1-Y3). Lines above the head, empty lines and notes below are left out;
 * a cell that is no number is refused with its place, because a comparison with a misread table would mislead.
 */
import { SimpulError } from '../model/error.ts';
import type { ForeignKind } from './foreign-kinds.ts';
import { cellNumber, decimalMark, isEmpty, isNumber, type GridCell } from './grid-numbers.ts';
import { isTotal, withoutCounter } from './line-label.ts';

/** Rows of cells, as a file or the clipboard gives them. */
export type Grid = readonly (readonly GridCell[])[];

export type ForeignTable = {
	readonly rows: readonly string[];
	readonly columns: readonly string[];
	/** null: nothing is printed there. */
	readonly cells: readonly (readonly (number | null)[])[];
	readonly rowTotals: readonly (number | null)[] | null;
	readonly columnTotals: readonly (number | null)[] | null;
	readonly total: number | null;
	/** What the numbers seem to be. */
	readonly kind: ForeignKind;
	/** Most digits after the decimal sign: half a unit of the last one is what rounding may hide. */
	readonly decimals: number;
	/** Lines without a number: titles, headings, notes; and columns of percents beside their numbers. */
	readonly skipped: readonly string[];
};

type Row = { readonly at: number; readonly cells: readonly GridCell[] };

const text = (cell: GridCell | undefined): string => String(cell ?? '').trim();

/** @throws SimpulError compare.empty, compare.no-lines, compare.bad-cell {row, column, cell, name}, compare.decimals */
export function foreignTable(grid: Grid): ForeignTable {
	const rows = grid
		.map((cells, at): Row => ({ at: at + 1, cells }))
		.filter(({ cells }) => cells.some((cell) => text(cell) !== ''));
	const head = rows.findIndex(({ cells }) => cells.slice(1).some((cell) => text(cell) !== ''));
	if (head < 0) throw new SimpulError('compare.empty');
	const named = columnsOf(rows[head]!);
	const labels = named.map((c) => text(rows[head]!.cells[c]));
	const shares = named.filter((_, i) => isShareOf(labels, labels[i]!));
	const at = named.filter((c) => !shares.includes(c));
	const below = rows.slice(head + 1);
	const body = below.filter((row) => at.some((c) => !isEmpty(row.cells[c] ?? '')));
	if (body.length === 0) throw new SimpulError('compare.empty');
	const numbers = read(body, at);
	const kind = percentOf(numbers.values, numbers.percent, numbers.decimals);
	const scaled = kind === 'fraction' ? hundredfold(numbers.values) : numbers.values;
	const skipped = [...rows.slice(0, head), ...below.filter((row) => !body.includes(row))];
	return {
		...parted(
			body.map(({ cells }) => text(cells[0])),
			at.map((c) => text(rows[head]!.cells[c])),
			scaled
		),
		kind: kind === 'count' ? 'count' : 'percent',
		decimals: kind === 'fraction' ? Math.max(0, numbers.decimals - 2) : numbers.decimals,
		skipped: [
			...skipped.map(({ cells }) => cells.map(text).filter(Boolean).join(' ')),
			...shares.map((c) => text(rows[head]!.cells[c]))
		]
	};
}

/** Behind the name of a column of numbers, in workbooks of ours: the same numbers as percents (`report/office/printed-sheet.ts`). */
const SHARE = / · %(?: \(\d+\))?$/;
const isShareOf = (labels: readonly string[], label: string): boolean =>
	SHARE.test(label) && labels.includes(label.replace(SHARE, ''));

/** Columns that have a name; those without one must be empty below. */
const columnsOf = ({ cells }: Row): number[] =>
	cells.flatMap((cell, c) => (c > 0 && text(cell) !== '' ? [c] : []));

function read(body: readonly Row[], at: readonly number[]) {
	const all = body.flatMap(({ cells }) => at.map((c) => cells[c] ?? ''));
	const mark = decimalMark(all);
	const cells = body.map((row) =>
		at.map((c) => {
			const cell = row.cells[c] ?? '';
			if (!isEmpty(cell) && !isNumber(cell))
				throw new SimpulError('compare.bad-cell', {
					row: row.at,
					column: c + 1,
					cell: text(cell),
					name: text(row.cells[0])
				});
			return cellNumber(cell, mark);
		})
	);
	const flat = cells.flat();
	return {
		values: cells.map((line) => line.map(({ value }) => value)),
		percent: flat.some((cell) => cell.percent),
		decimals: flat.reduce((most, cell) => Math.max(most, cell.decimals), 0)
	};
}

type Values = readonly (readonly (number | null)[])[];

/** Spreadsheets keep 37.5% as 0.375. */
function percentOf(values: Values, sign: boolean, decimals: number): ForeignKind | 'fraction' {
	if (sign) return 'percent';
	if (decimals === 0) return 'count';
	const all = values.flat().filter((value) => value !== null);
	return all.every((value) => value >= 0 && value <= 1) ? 'fraction' : 'percent';
}

const hundredfold = (values: Values): (number | null)[][] =>
	values.map((line) =>
		line.map((value) => (value === null ? null : Number((value * 100).toPrecision(12))))
	);

/** Lines of totals are taken out of the body. */
function parted(rows: readonly string[], columns: readonly string[], values: Values) {
	const lastTotal = (labels: readonly string[]) => labels.findLastIndex(isTotal);
	const [row, column] = [lastTotal(rows), lastTotal(columns)];
	const keptRows = rows.flatMap((_, r) => (r === row ? [] : [r]));
	const keptColumns = columns.flatMap((_, c) => (c === column ? [] : [c]));
	if (keptRows.length === 0 || keptColumns.length === 0) throw new SimpulError('compare.no-lines');
	return {
		rows: keptRows.map((r) => withoutCounter(rows[r]!)),
		columns: keptColumns.map((c) => withoutCounter(columns[c]!)),
		cells: keptRows.map((r) => keptColumns.map((c) => values[r]![c] ?? null)),
		rowTotals: column < 0 ? null : keptRows.map((r) => values[r]![column] ?? null),
		columnTotals: row < 0 ? null : keptColumns.map((c) => values[row]![c] ?? null),
		total: row < 0 || column < 0 ? null : (values[row]![column] ?? null)
	};
}
