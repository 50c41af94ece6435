/** What a judge says: whether the numbers are as the claim expects, and the numbers. Words for it come later (verdict.ts). */
import type { Id } from '../model/records.ts';
import type { Figure } from './figure.ts';
import { isReason, type Reason } from './reason.ts';
import { TOTALS, type Sheet } from './sheet.ts';

/** A figure that the answer rests on; several `rows` are taken as one; no column = totals. */
export type Shown = Figure & {
	readonly rows: readonly Id[];
	readonly column: Id | null;
	/** One that the claim names, one that it is held against, or one made of others (a difference, a ratio). */
	readonly part: 'named' | 'other' | 'made';
	/** The table it stands in, if it is another than the claim's. */
	readonly table?: string;
};

export type Judged = {
	readonly holds: boolean;
	/** It fails only because others are equal. */
	readonly tie: boolean;
	readonly shown: readonly Shown[];
	/** By how many passages the first is ahead, where passages were counted of one base; null elsewhere. */
	readonly lead: number | null;
	/** Rows that speak against it, by which a word like "always" is refuted. */
	readonly against: readonly Id[];
	/** Rows that only one of two series has. */
	readonly unmatched: readonly Id[];
	/** Units of published tables that were set side by side, if they differ. */
	readonly units: readonly string[];
};

export type Outcome = Judged | Reason;

export const judged = (
	holds: boolean,
	shown: readonly Shown[],
	more: Partial<Judged> = {}
): Judged => ({
	...{ holds, shown, tie: false, lead: null, against: [], unmatched: [], units: [] },
	...more
});

/** It must hold in every column. The answer of several columns is a tie only if nothing but ties is in its way. */
export function together(outcomes: readonly Outcome[]): Outcome {
	const reason = outcomes.find(isReason);
	if (reason) return reason;
	const all = outcomes as readonly Judged[];
	const failing = all.filter(({ holds }) => !holds);
	const leads = all.flatMap(({ lead }) => lead ?? []);
	return judged(
		failing.length === 0,
		all.flatMap(({ shown }) => shown),
		{
			tie: failing.length > 0 && failing.every(({ tie }) => tie),
			lead: leads.length > 0 ? Math.min(...leads) : null,
			against: [...new Set(all.flatMap(({ against }) => against))],
			unmatched: [...new Set(all.flatMap(({ unmatched }) => unmatched))],
			units: [...new Set(all.flatMap(({ units }) => units))]
		}
	);
}

/** Numbers of the columns that a claim names; without any, the only one or the totals. */
export function columnsOf(sheet: Sheet, ids: readonly Id[] | undefined): number[] | Reason {
	if (ids === undefined || ids.length === 0) return [sheet.column];
	const missing = ids.find((id) => !sheet.columns.includes(id));
	return missing === undefined
		? ids.map((id) => sheet.columns.indexOf(id))
		: { code: 'column-missing', column: missing };
}

export function rowsOf(sheet: Sheet, ids: readonly Id[]): number[] | Reason {
	const missing = ids.filter((id) => !sheet.rows.includes(id));
	return missing.length === 0
		? ids.map((id) => sheet.rows.indexOf(id))
		: { code: 'row-missing', rows: missing };
}

export const columnId = (sheet: Sheet, column: number): Id | null =>
	column === TOTALS ? null : sheet.columns[column]!;

/** The figure of a row of whom somebody was heard, or why there is none. */
export function cellOf(sheet: Sheet, row: number, column: number, part: Shown['part'] = 'named') {
	if (!sheet.heard(row)) return { code: 'no-source', rows: [sheet.rows[row]!] } as const;
	const figure = sheet.cell(row, column);
	if (isReason(figure)) return figure;
	return { ...figure, rows: [sheet.rows[row]!], column: columnId(sheet, column), part } as Shown;
}

/** The figures of several rows, or the first reason why one has none. */
export function cellsOf(
	sheet: Sheet,
	rows: readonly number[],
	column: number
): readonly Shown[] | Reason {
	const cells = rows.map((row) => cellOf(sheet, row, column));
	return cells.find(isReason) ?? (cells as Shown[]);
}

/** A column in which nothing is coded says nothing, not even zero. */
export const isEmpty = (sheet: Sheet, column: number): boolean =>
	sheet.coded && sheet.base(column) === 0;

export const emptyBase = (sheet: Sheet, column: number): Reason => ({
	code: 'empty-base',
	column: columnId(sheet, column)
});
