/** A table read line by line, and who is first in a line. */
import type { Id } from '../model/records.ts';
import type { Panel } from '../tables/panel.ts';
import type { Side } from './question.ts';

export type Line = {
	readonly id: Id;
	readonly label: string;
	/** The line's total, counted afresh (B6.1). */
	readonly base: number;
	readonly cells: readonly { readonly id: Id; readonly label: string; readonly n: number }[];
};

export type Numbers = Pick<
	Panel,
	'rows' | 'columns' | 'counts' | 'rowTotals' | 'columnTotals' | 'total'
>;
/** Counts, percents or rates, row by row. */
export type Values = readonly (readonly (number | null)[])[];

/** @param numbers  shown instead of the counts, as percents are */
export function linesOf(
	{ rows, columns, counts, rowTotals, columnTotals }: Numbers,
	side: Side,
	numbers: Values = counts
): Line[] {
	if (side === 'row')
		return rows.map(({ id, label }, r) => ({
			...{ id, label, base: rowTotals[r]! },
			cells: columns.map((other, c) => ({ ...other, n: numbers[r]![c] ?? 0 }))
		}));
	return columns.map(({ id, label }, c) => ({
		...{ id, label, base: columnTotals[c]! },
		cells: rows.map((other, r) => ({ ...other, n: numbers[r]![c] ?? 0 }))
	}));
}

export type Places = {
	/** Who has the most; several share it. None = the line is empty. */
	readonly first: readonly Id[];
	readonly n: number;
	/** Who has the most of the others, if any of them has something. */
	readonly second: readonly Id[];
	readonly secondN: number;
};

export function placesIn(cells: readonly { readonly id: Id; readonly n: number }[]): Places {
	const greatest = (rest: typeof cells) => rest.reduce((most, { n }) => Math.max(most, n), 0);
	const having = (n: number) =>
		n > 0 ? cells.filter((cell) => cell.n === n).map((cell) => cell.id) : [];
	const n = greatest(cells);
	const secondN = greatest(cells.filter((cell) => cell.n < n));
	return { first: having(n), n, second: having(secondN), secondN };
}

export type LinePlaces = Places & Pick<Line, 'id' | 'label' | 'base'>;

/** Who is first in each line: all that is kept of a table asked in another way. */
export const placesBy = (numbers: Numbers, side: Side, values?: Values): LinePlaces[] =>
	linesOf(numbers, side, values).map(({ id, label, base, cells }) => ({
		...{ id, label, base },
		...placesIn(cells)
	}));

/** How far first place is ahead, in what the table counts. */
export type Lead = {
	/** So many more or fewer make a tie; 0 = it is one. */
	readonly toTie: number;
	/** So many given from first to second make a tie or turn it (S9.3). */
	readonly moved: number;
};

/** null when the line is empty or nobody could be second. */
export function leadOf({ first, n, secondN }: Places, rows: number): Lead | null {
	if (first.length === 0 || rows < 2) return null;
	const toTie = first.length > 1 ? 0 : n - secondN;
	return { toTie, moved: Math.ceil(toTie / 2) };
}
