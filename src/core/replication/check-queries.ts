/** Whether the numbers of each saved question about codes are what asking it anew of the rows gives. */
import { RELATIONS } from '../code-query/spec.ts';
import { groupBy } from '../text/group.ts';
import { missingColumns } from './check-files.ts';
import { differs, type TablesChecked } from './check-tables.ts';
import { FOUND_NUMBERS } from './columns.ts';
import type { Asked } from './fact-keys.ts';
import { rowsIn, type Difference, type Opened } from './opened.ts';
import { packageTables, type Tables } from './package-tables.ts';
import { recountQuery, type Asking } from './recount-query.ts';
import type { Row } from './sheet.ts';

export function checkQueries(opened: Opened): TablesChecked {
	const listed = rowsIn(opened, 'queries.csv').map((row, at) => ({ row, at: at + 1 }));
	const countable = listed.filter(({ row }) => row['problem'] === '');
	if (countable.length === 0) return { tables: 0, cells: 0, differences: [] };
	const tables = packageTables((file) => rowsIn(opened, file));
	const begins = beginsOf(rowsIn(opened, 'turns.csv'));
	const checked = countable.map(({ row, at }) => checkQuery(opened, tables, begins, row, at));
	return {
		tables: checked.length,
		cells: checked.reduce((sum, { cells }) => sum + cells, 0),
		differences: checked.flatMap(({ differences }) => differences)
	};
}

function checkQuery(
	opened: Opened,
	tables: Tables,
	begins: Asking['begins'],
	row: Row,
	at: number
): { readonly cells: number; readonly differences: readonly Difference[] } {
	const file = row['file']!;
	const asking = askingFrom(opened, row, begins);
	const wrong = [...unknownIn(asking, row, at), ...missingColumns(opened, file, FOUND_NUMBERS)];
	if (wrong.length > 0) return { cells: 0, differences: wrong };
	const counted = recountQuery(tables, asking);
	const rows = rowsIn(opened, file);
	const differences = rows.flatMap((cell, i): Difference[] => {
		const place = { file, row: i + 1 };
		const expected = counted.get(cell['key']!);
		if (!expected)
			return [{ code: 'check.unknown', data: { ...place, column: 'key', value: cell['key']! } }];
		return [
			...differs(place, 'found', cell['found']!, expected.found),
			...differs(place, 'asked', cell['asked']!, expected.asked)
		];
	});
	const there = new Set(rows.map((cell) => cell['key']!));
	const whole = there.size === counted.size && rows.length === counted.size;
	const gaps = { file, found: rows.length, expected: counted.size };
	return {
		cells: rows.length * 2,
		differences: [...differences, ...(whole ? [] : [{ code: 'check.cells', data: gaps }])]
	};
}

function unknownIn({ relation, sides }: Asking, row: Row, at: number): Difference[] {
	const known = RELATIONS.some((one) => one === relation);
	const value = { file: 'queries.csv', row: at, column: 'relation', value: row['relation']! };
	const lacking = ['A', 'B', 'by'].filter((side) => !sides.has(side));
	return [
		...(known ? [] : [{ code: 'check.unknown', data: value }]),
		...lacking.map((side) => ({
			code: 'check.side',
			data: { file: 'query-sides.csv', side, table: at }
		}))
	];
}

function askingFrom(opened: Opened, row: Row, begins: Asking['begins']): Asking {
	const own = (file: string) => rowsIn(opened, file).filter((one) => one['query'] === row['query']);
	const keys = own('query-keys.csv');
	const asked = ({ side, by, of }: Row): Asked => ({
		by: by!,
		of: of!,
		keys: new Set(keys.flatMap((one) => (one['side'] === side ? [one['key']!] : [])))
	});
	return {
		relation: row['relation']!,
		not: row['not'] === 'yes',
		turns: Number(row['turns']),
		sides: new Map(own('query-sides.csv').map((one) => [one['side']!, asked(one)])),
		begins
	};
}

function beginsOf(rows: readonly Row[]): ReadonlyMap<string, readonly number[]> {
	const places = (own: readonly Row[]) => own.map(({ begins }) => Number(begins));
	const bySource = groupBy(rows, ({ source }) => source!);
	return new Map([...bySource].map(([source, own]) => [source, places(own).sort((a, b) => a - b)]));
}
