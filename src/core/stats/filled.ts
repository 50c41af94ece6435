import { columnSums, rowSums, type Table } from './need-counts.ts';

export type Filled = {
	readonly table: Table;
	/** Positions, in the table as given, of the rows and columns that have anything. */
	readonly rows: readonly number[];
	readonly columns: readonly number[];
};

/** The table without rows and columns of zeros: they say nothing about association and would divide by zero. */
export function filled(table: Table): Filled {
	const rows = positive(rowSums(table));
	const columns = positive(columnSums(table));
	return { table: rows.map((r) => columns.map((c) => table[r]![c]!)), rows, columns };
}

const positive = (sums: readonly number[]): number[] =>
	sums.flatMap((n, at) => (n > 0 ? [at] : []));
