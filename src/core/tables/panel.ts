/** Numbers of one table, whole or one layer: from cells to rows and columns as displayed. */
import { cellAt, valueAt, type Values } from './cells.ts';
import type { Texts } from './counters.ts';
import type { CellSign, Line, Shown } from './lines.ts';
import { notAsked } from './not-asked.ts';
import { percentOf, type Bases } from './percent.ts';
import { presenceIn, type Presence } from './speech.ts';
import type { Query } from './query.ts';
import type { TableSpec } from './spec.ts';
import type { Tally } from './tally.ts';

export type Panel = {
	readonly rows: readonly Line[];
	readonly columns: readonly Line[];
	readonly counts: readonly (readonly number[])[];
	/** 0-100, or a rate per 1,000 words; null where the base is 0. */
	readonly percent: readonly (readonly (number | null)[])[] | null;
	readonly rowTotals: readonly number[];
	readonly columnTotals: readonly number[];
	readonly total: number;
	/** What the percents are of. */
	readonly bases: Bases;
	readonly signs: readonly (readonly CellSign[])[];
	readonly shown: Shown;
};

/** @param shown  rows and columns of the whole table, for a layer */
export function panelOf(
	spec: TableSpec,
	query: Query,
	tally: Tally,
	texts: Texts,
	shown?: Shown
): Panel {
	const { grid } = tally;
	const values = tally.valuesOf(spec.unit);
	const at = (row: number, column: number) => valueAt(values, cellAt(grid, row, column));
	const visible = shown ?? shownKeys(spec, grid, at, presenceIn(query, tally));
	const { rows, columns } = visible;
	const before = drawn(tally, spec.unit, columns);
	const counts = rows.map((row, r) =>
		before?.shown.rows[r] === row && tally.changedIn[row]! <= before.version
			? before.counts[r]!
			: cellsOf(values, cellAt(grid, row, 0), columns)
	);
	const signs = signsOf(query, tally, visible, counts, before);
	last.set(tally, { unit: spec.unit, version: tally.version, shown: visible, counts, signs });
	const rowTotals = rows.map((row) => at(row, grid.columns));
	const columnTotals = columns.map((column) => at(grid.rows, column));
	const total = at(grid.rows, grid.columns);
	const { percent, bases } = percentOf(spec, query, visible, texts, {
		counts,
		rowTotals,
		columnTotals,
		total
	});
	const line = (side: Query['rows'], key: number): Line => {
		const { id, label } = side.keys[key]!;
		return { id, label };
	};
	const panel: Panel = {
		rows: rows.map((row) => line(query.rows, row)),
		columns: columns.map((column) => line(query.columns, column)),
		counts,
		percent,
		rowTotals,
		columnTotals,
		total,
		bases,
		signs,
		shown: visible
	};
	return spec.transpose ? transposed(panel) : panel;
}

type Drawn = Pick<Panel, 'shown' | 'counts' | 'signs'> & {
	readonly unit: TableSpec['unit'];
	/** Of the tally. */
	readonly version: number;
};
/** What a tally was drawn up as before it was patched: after one more coding most lines are the same, and stay. */
const last = new WeakMap<Tally, Drawn>();

function drawn(tally: Tally, unit: Drawn['unit'], columns: readonly number[]): Drawn | null {
	const before = last.get(tally);
	return before?.unit === unit && equal(before.shown.columns, columns) ? before : null;
}

/** The chosen columns of the row that begins at `first`. Written out: a large table has a hundred thousand cells. */
function cellsOf(
	{ numbers, stride, offset }: Values,
	first: number,
	columns: readonly number[]
): readonly number[] {
	const cells = new Array<number>(columns.length);
	for (let c = 0; c < cells.length; c++)
		cells[c] = numbers[(first + columns[c]!) * stride + offset]!;
	return cells;
}

function shownKeys(
	{ hideZeros, heard }: TableSpec,
	grid: Tally['grid'],
	at: (row: number, column: number) => number,
	there: Presence
): Shown {
	const all = (count: number) => Array.from({ length: count }, (_, key) => key);
	const shows = (row: number, column: number) =>
		(!hideZeros || at(row, column) > 0) && (!heard || there(row, column));
	return {
		rows: all(grid.rows).filter((row) => shows(row, grid.columns)),
		columns: all(grid.columns).filter((column) => shows(grid.rows, column))
	};
}

function signsOf(
	query: Query,
	tally: Tally,
	{ rows, columns }: Shown,
	counts: Panel['counts'],
	before: Drawn | null
): Panel['signs'] {
	const there = presenceIn(query, tally);
	const unasked = notAsked(query);
	const sign = (row: number, column: number, count: number): CellSign => {
		if (count > 0) return 'number';
		if (!there(row, column)) return 'no-source';
		return unasked?.(row, column) ? 'not-asked' : 'number';
	};
	// Most rows are like this one, and share it.
	const numbers = columns.map((): CellSign => 'number');
	const signsOfLine = (line: readonly number[], row: number) =>
		line.some((count, c) => sign(row, columns[c]!, count) !== 'number')
			? line.map((count, c) => sign(row, columns[c]!, count))
			: numbers;
	// What was asked counts for coded sources only: any coding may change it.
	if (unasked) return counts.map((line, r) => signsOfLine(line, rows[r]!));
	return counts.map((line, r) =>
		before?.shown.rows[r] === rows[r] && before?.counts[r] === line
			? before.signs[r]!
			: signsOfLine(line, rows[r]!)
	);
}

const equal = (a: readonly number[], b: readonly number[]): boolean =>
	a.length === b.length && a.every((value, i) => value === b[i]);

/** Rows and columns change places; the numbers, percents too, move with their cells (B9.1). */
function transposed(panel: Panel): Panel {
	const turn = { column: 'row', row: 'column' } as const;
	const { bases } = panel;
	return {
		...panel,
		rows: panel.columns,
		columns: panel.rows,
		counts: turned(panel.counts, panel.columns.length),
		percent: panel.percent && turned(panel.percent, panel.columns.length),
		rowTotals: panel.columnTotals,
		columnTotals: panel.rowTotals,
		bases:
			bases.per === 'none' || bases.per === 'total' ? bases : { ...bases, per: turn[bases.per] },
		signs: turned(panel.signs, panel.columns.length)
	};
}

const turned = <T>(lines: readonly (readonly T[])[], width: number): T[][] =>
	Array.from({ length: width }, (_, c) => lines.map((line) => line[c]!));
