/** Whether each number of each saved table is what counting the rows anew gives. */
import { OVERLAPS, PARENTS, PERCENTS, UNITS } from '../tables/spec.ts';
import { missingColumns } from './check-files.ts';
import { NUMBERS } from './columns.ts';
import { rowsIn, type Difference, type Opened } from './opened.ts';
import { packageTables, type Tables } from './package-tables.ts';
import { questionFrom, type Question } from './question.ts';
import { recount, type Recount } from './recount.ts';
import { ANY, type Row } from './sheet.ts';

export type TablesChecked = {
	/** Tables and cells that were counted anew. */
	readonly tables: number;
	readonly cells: number;
	readonly differences: readonly Difference[];
};

export function checkTables(opened: Opened): TablesChecked {
	const tables = packageTables((file) => rowsIn(opened, file));
	const listed = rowsIn(opened, 'tables.csv').map((row, at) => ({ row, at: at + 1 }));
	const checked = listed
		.filter(({ row }) => row['problem'] === '')
		.map(({ row, at }) => checkTable(opened, tables, row, at));
	return {
		tables: checked.length,
		cells: checked.reduce((sum, { cells }) => sum + cells, 0),
		differences: checked.flatMap(({ differences }) => differences)
	};
}

type Checked = { readonly cells: number; readonly differences: readonly Difference[] };

function checkTable(opened: Opened, tables: Tables, row: Row, at: number): Checked {
	const file = row['file']!;
	const question = questionFrom(row, rowsIn(opened, 'sides.csv'), rowsIn(opened, 'keys.csv'));
	const wrong = [...unknownIn(question, at), ...missingColumns(opened, file, NUMBERS)];
	if (wrong.length > 0) return { cells: 0, differences: wrong };
	const counted = recount(tables, question);
	const rows = rowsIn(opened, file);
	const differences = rows.flatMap((cell, i) =>
		checkCell(question, counted, cell, { file, row: i + 1 })
	);
	return { cells: rows.length, differences: [...differences, ...gaps(question, rows, file)] };
}

function unknownIn(question: Question, row: number): Difference[] {
	const known = { unit: UNITS, percent: PERCENTS, overlap: OVERLAPS, parents: PARENTS } as const;
	const words = (['unit', 'percent', 'overlap', 'parents'] as const).flatMap((column) =>
		(known[column] as readonly string[]).includes(question[column])
			? []
			: [{ column, value: question[column] }]
	);
	const sides = ['rows', 'columns'].filter((side) => !question.sides.has(side));
	return [
		...words.map((data) => ({ code: 'check.unknown', data: { file: 'tables.csv', row, ...data } })),
		...sides.map((side) => ({ code: 'check.side', data: { file: 'sides.csv', side, table: row } }))
	];
}

type At = { readonly file: string; readonly row: number };

function checkCell(question: Question, counted: Recount, cell: Row, at: At): Difference[] {
	const { layer, row, column } = cell as { layer: string; row: string; column: string };
	const isKey = (side: string, key: string) =>
		key === ANY || question.sides.get(side)?.keys.has(key) === true;
	const places = { layers: ['layer', layer], rows: ['row', row], columns: ['column', column] };
	const unknown = Object.entries(places).filter(([side, [, key]]) => !isKey(side, key!));
	if (unknown.length > 0)
		return unknown.map(([, [name, value]]) => ({
			code: 'check.unknown',
			data: { ...at, column: name!, value: value! }
		}));
	const expected = counted.count(layer, row, column);
	const isTotal = row === ANY || column === ANY || question.percent === 'none';
	const base = isTotal ? '' : counted.base(layer, row, column);
	const factor = question.percent === 'rate' ? 1000 : 100;
	const percent = base === '' || base === 0 ? '' : (expected * factor) / base;
	return [
		...differs(at, 'count', cell['count']!, expected),
		...differs(at, 'base', cell['base']!, base),
		...differs(at, 'percent', cell['percent']!, percent)
	];
}

/** Other programs write the last digits of a percent otherwise. */
const NEAR = 1e-9;

export function differs(
	at: At,
	column: string,
	found: string,
	expected: number | ''
): Difference[] {
	const same =
		expected === ''
			? found === ''
			: found !== '' && Math.abs(Number(found) - expected) <= NEAR * Math.max(1, expected);
	if (same) return [];
	return [{ code: 'check.number', data: { ...at, column, found, expected } }];
}

/** Cells that a table must have and has not, or has twice: each of its rows by each of its columns, in each layer, with totals. */
function gaps(question: Question, rows: readonly Row[], file: string): Difference[] {
	const of = (column: string) => new Set(rows.map((row) => row[column]!)).add(ANY);
	const layers = new Set([...(question.sides.get('layers')?.keys ?? []), ANY]);
	const [down, across] = [of('row').size, of('column').size];
	const expected = layers.size * down * across;
	const cells = new Set(
		rows.map((row) => [row['layer'], row['row'], row['column']].join('\u0000'))
	);
	if (cells.size === expected && rows.length === expected) return [];
	return [{ code: 'check.cells', data: { file, found: rows.length, expected } }];
}
