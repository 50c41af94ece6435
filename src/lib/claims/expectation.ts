/**
 * An expectation while it is put together: another operator keeps what both have in common, and what is still missing is known by
 * name, so that the page can say what to do next instead of refusing.
 */
import type { CellRef, Expect, Operator } from '#core/model/claim-records.ts';

/** In the order in which one looks for them. */
export const OPERATORS: readonly Operator[] = [
	...(['largest', 'smallest', 'together', 'larger', 'rank', 'equal'] as const),
	...(['value', 'at-least', 'at-most', 'share', 'none', 'some'] as const),
	...(['present', 'absent', 'trend', 'mean-change'] as const),
	...(['difference', 'ratio', 'same', 'all-at-least', 'all-below', 'manual'] as const)
];

type Parts = {
	readonly rows: readonly string[];
	readonly columns: readonly string[];
	readonly than: readonly string[];
	readonly value: number;
	readonly tolerance?: number | undefined;
	readonly place: number;
	readonly direction: 'up' | 'down';
	readonly a: CellRef;
	readonly b: CellRef;
};

/** All parts that any operator has, taken from this expectation as far as it has them. `value` is NaN where none is given. */
export function partsOf(expect: Expect): Parts {
	const a = 'a' in expect ? (expect.a as Partial<CellRef>) : undefined;
	const b = 'b' in expect ? (expect.b as Partial<CellRef>) : undefined;
	const rows = 'rows' in expect ? expect.rows : [a?.row, b?.row].filter((id) => id !== undefined);
	const columns = 'columns' in expect ? (expect.columns ?? []) : a?.column ? [a.column] : [];
	const first = columns[0] === undefined ? {} : { column: columns[0] };
	const second = columns[1] ?? columns[0];
	return {
		...{ rows, columns, than: 'than' in expect ? expect.than : [] },
		value: 'value' in expect ? expect.value : Number.NaN,
		tolerance: 'tolerance' in expect ? expect.tolerance : undefined,
		place: 'place' in expect ? expect.place : 1,
		direction: 'direction' in expect ? expect.direction : 'up',
		a: { ...first, ...a, row: a?.row ?? rows[0] ?? '' },
		b: { ...(second === undefined ? {} : { column: second }), ...b, row: b?.row ?? rows[1] ?? '' }
	};
}

/** The expectation with this operator, out of these parts; not yet checked for being complete. */
export function expectOf(op: Operator, parts: Parts): Expect {
	const { rows, columns, than, value, tolerance, place, direction, a, b } = parts;
	const where = columns.length > 0 ? { columns } : {};
	const close = tolerance === undefined ? {} : { tolerance };
	const series = ({ column, table }: CellRef) => ({
		...(column === undefined ? {} : { column }),
		...(table === undefined ? {} : { table })
	});
	switch (op) {
		case 'manual':
			return { op };
		case 'larger':
			return { op, rows, than, ...where };
		case 'rank':
			return { op, rows, place, ...where };
		case 'value':
		case 'at-least':
		case 'at-most':
		case 'share':
		case 'mean-change':
			return { op, rows, ...where, value, ...close };
		case 'trend':
			return { op, rows, direction, ...where };
		case 'difference':
		case 'ratio':
			return { op, a, b, value, ...close };
		case 'same':
			return { op, a, b, ...close };
		case 'all-at-least':
		case 'all-below':
			return { op, a: series(a), b: series(b) };
		default:
			return { op, rows, ...where };
	}
}

export const withOperator = (expect: Expect, op: Operator): Expect => expectOf(op, partsOf(expect));

export const withParts = (expect: Expect, parts: Partial<Parts>): Expect =>
	expectOf(expect.op, { ...partsOf(expect), ...parts });

export type Missing = 'rows' | 'than' | 'place' | 'value' | 'cells' | 'columns';

/** What is still to be said, the first thing first; null if it can be asked. */
export function missingIn(expect: Expect): Missing | null {
	if ('rows' in expect && expect.rows.length === 0) return 'rows';
	if (expect.op === 'larger' && expect.than.length === 0) return 'than';
	if (expect.op === 'rank' && !(Number.isInteger(expect.place) && expect.place > 0)) return 'place';
	if (expect.op === 'all-at-least' || expect.op === 'all-below')
		return expect.a.column !== undefined && expect.b.column !== undefined ? null : 'columns';
	const { a, b } = partsOf(expect);
	if ('a' in expect && (a.row === '' || b.row === '')) return 'cells';
	if ('value' in expect && !Number.isFinite(expect.value)) return 'value';
	return null;
}

/** Without rows and columns that another table does not have. */
export function onlyKnown(
	expect: Expect,
	rows: ReadonlySet<string>,
	columns: ReadonlySet<string>
): Expect {
	const parts = partsOf(expect);
	const cell = ({ row, column, table }: CellRef): CellRef => ({
		row: rows.has(row) ? row : '',
		...(column !== undefined && columns.has(column) ? { column } : {}),
		...(table === undefined ? {} : { table })
	});
	return withParts(expect, {
		rows: parts.rows.filter((id) => rows.has(id)),
		than: parts.than.filter((id) => rows.has(id)),
		columns: parts.columns.filter((id) => columns.has(id)),
		a: cell(parts.a),
		b: cell(parts.b)
	});
}
