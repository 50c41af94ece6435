/** The other table as the page draws it: every cell with its sign, both numbers and what it is called for those who hear it. */
import type { Compared, ComparedCell } from '#core/compare/compare-tables.ts';
import { cellNames, lineName, tellNumber, type Telling } from '#report/tell-compare.ts';

export type GridCell = {
	readonly cell: ComparedCell;
	readonly names: readonly [row: string, column: string];
	readonly theirs: string;
	readonly ours: string;
};
export type ComparedGrid = {
	readonly columns: readonly string[];
	/** undefined where the other table prints nothing. */
	readonly rows: readonly {
		readonly name: string;
		readonly cells: readonly (GridCell | undefined)[];
	}[];
};

/** Totals stand last. */
export function comparedGrid(of: Telling, { cells, totalCells }: Compared): ComparedGrid {
	const all = [...cells, ...totalCells];
	const lines = (ids: readonly (string | null)[]) => [
		...new Set(ids.filter((id) => id !== null)),
		...(ids.includes(null) ? [null] : [])
	];
	const columns = lines(all.map(({ column }) => column));
	const at = new Map(all.map((cell) => [JSON.stringify([cell.row, cell.column]), cell]));
	const drawn = (row: string | null, column: string | null): GridCell | undefined => {
		const cell = at.get(JSON.stringify([row, column]));
		if (!cell) return undefined;
		const [theirs, ours] = [tellNumber(of, cell.theirs), tellNumber(of, cell.ours)];
		return { cell, names: cellNames(of, cell), theirs, ours };
	};
	return {
		columns: columns.map((column) => lineName(of, 'columns', column)),
		rows: lines(all.map(({ row }) => row)).map((row) => ({
			name: lineName(of, 'rows', row),
			cells: columns.map((column) => drawn(row, column))
		}))
	};
}

export const isSameCell = (a: ComparedCell | null, b: ComparedCell): boolean =>
	a !== null && a.row === b.row && a.column === b.column;
