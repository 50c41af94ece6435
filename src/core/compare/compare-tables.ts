/**
 * The other table against ours, cell by cell, as asked and under all settings that were counted (rules Y6-Y9). A number agrees when ours
 * rounds to what is printed there.
 */
import type { Id } from '../model/records.ts';
import type { Counted } from './count-settings.ts';
import type { ForeignTable } from './foreign-table.ts';
import type { LineMatch } from './match-lines.ts';
import { changesBetween, type Change, type Of, type Settings } from './settings.ts';

export type ComparedCell = {
	/** Our lines, the way round the other table stands; null: the totals. '' is the line without a value. */
	readonly row: Id | null;
	readonly column: Id | null;
	readonly theirs: number;
	/** null: a percent of nothing. */
	readonly ours: number | null;
	readonly agrees: boolean;
};
export type Verdict = {
	readonly settings: Settings;
	/** Changes against what was asked. */
	readonly changes: readonly Change[];
	/** Of the cells without totals. */
	readonly agree: number;
	readonly of: number;
	readonly totals: { readonly agree: number; readonly of: number };
};
export type Compared = Verdict & {
	readonly cells: readonly ComparedCell[];
	readonly totalCells: readonly ComparedCell[];
};
export type Explained = {
	readonly cell: ComparedCell;
	/** Each of these switches alone makes the cell agree. */
	readonly by: readonly Change[];
};
export type Comparison = {
	readonly asked: Compared;
	readonly best: Compared;
	/** Cells that differ as asked. */
	readonly differences: readonly Explained[];
	/** How many tables were tried. */
	readonly tried: number;
	/** Names of the other table that are none of our lines. */
	readonly unmatched: readonly string[];
	/** Rows of the other table are our columns. */
	readonly turned: boolean;
};
/** A pair of lines that mean the same: where they stand there, and our id. */
export type Pairing = {
	readonly rows: readonly LineMatch[];
	readonly columns: readonly LineMatch[];
	/** Rows of the other table are our columns. */
	readonly turned: boolean;
};

/** @param table  as it was read; `asked` must be among the counted */
export function compareTables(
	table: ForeignTable,
	pairing: Pairing,
	counted: readonly Counted[],
	asked: Settings
): Comparison {
	const all = counted.flatMap((numbers) =>
		waysOf(table).map(({ of, totals }): { settings: Settings; numbers: Counted } => {
			const { unit, overlap, parents, coders, scope } = numbers;
			return { settings: { unit, of, overlap, parents, coders, scope, totals }, numbers };
		})
	);
	const judge = ({ settings, numbers }: (typeof all)[number]) =>
		compared(table, pairing, numbers, settings, asked);
	const tried = all.map((way) => {
		const { changes, agree, totals } = judge(way);
		return { way, changes, agree, totals };
	});
	const first = tried.find(({ changes }) => changes.length === 0)!;
	const best = tried.reduce((most, one) => (isBetter(one, most) ? one : most), first);
	const single = tried.filter(({ changes }) => changes.length === 1).map(({ way }) => judge(way));
	const own = judge(first.way);
	return {
		asked: own,
		best: judge(best.way),
		differences: [...own.cells, ...own.totalCells]
			.filter(({ agrees }) => !agrees)
			.map((cell) => ({ cell, by: explains(cell, single) })),
		tried: tried.length,
		unmatched: [...pairing.rows, ...pairing.columns].flatMap(({ id, label }) =>
			id === null ? [label] : []
		),
		turned: pairing.turned
	};
}

function waysOf({ kind }: ForeignTable): { of: Of; totals: Settings['totals'] }[] {
	const of: readonly Of[] = kind === 'count' ? ['count'] : ['column', 'row', 'total'];
	return of.flatMap((one) => (['afresh', 'added'] as const).map((totals) => ({ of: one, totals })));
}

type Score = Pick<Verdict, 'changes' | 'agree' | 'totals'>;

/** More cells, then more totals, then fewer switches that differ from what was asked. */
function isBetter(one: Score, than: Score): boolean {
	if (one.agree !== than.agree) return one.agree > than.agree;
	if (one.totals.agree !== than.totals.agree) return one.totals.agree > than.totals.agree;
	return one.changes.length < than.changes.length;
}

const explains = (cell: ComparedCell, single: readonly Compared[]): Change[] =>
	single.flatMap(({ cells, totalCells, changes }) => {
		const same = [...cells, ...totalCells].find(
			({ row, column }) => row === cell.row && column === cell.column
		);
		return same?.agrees ? changes : [];
	});

function compared(
	table: ForeignTable,
	pairing: Pairing,
	numbers: Counted,
	settings: Settings,
	asked: Settings
): Compared {
	const ours = figures(pairing, numbers, settings);
	const tolerance = toleranceOf(table);
	const cell = (r: number, c: number, theirs: number | null): ComparedCell[] => {
		const row = r < 0 ? null : pairing.rows[r]!.id;
		const column = c < 0 ? null : pairing.columns[c]!.id;
		const isUnknown = (r >= 0 && row === null) || (c >= 0 && column === null);
		if (theirs === null || isUnknown) return [];
		const own = ours(row, column);
		const agrees = own !== null && Math.abs(own - theirs) <= tolerance;
		return [{ row, column, theirs, ours: own, agrees }];
	};
	const cells = table.cells.flatMap((line, r) => line.flatMap((value, c) => cell(r, c, value)));
	const totalCells = [
		...(table.rowTotals ?? []).flatMap((value, r) => cell(r, -1, value)),
		...(table.columnTotals ?? []).flatMap((value, c) => cell(-1, c, value)),
		...cell(-1, -1, table.total)
	];
	const agreeing = (some: readonly ComparedCell[]) => some.filter(({ agrees }) => agrees).length;
	return {
		...{ settings, changes: changesBetween(asked, settings), cells, totalCells },
		...{ agree: agreeing(cells), of: cells.length },
		totals: { agree: agreeing(totalCells), of: totalCells.length }
	};
}

const DUST = 1e-7;
/** Half a unit of the last printed digit; counts are whole. */
const toleranceOf = ({ kind, decimals }: ForeignTable): number =>
	kind === 'count' && decimals === 0 ? DUST : 0.5 * 10 ** -decimals + DUST;

type Figures = (row: Id | null, column: Id | null) => number | null;
const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);

/** Our number of a cell of the other table; null = the total. Added totals are of the lines that the other table has. */
function figures(
	{ rows, columns, turned }: Pairing,
	numbers: Counted,
	settings: Settings
): Figures {
	const at = (ids: readonly Id[]) => new Map(ids.map((id, i) => [id, i]));
	const [rowAt, columnAt] = [at(numbers.rows), at(numbers.columns)];
	const [down, across] = turned ? [columns, rows] : [rows, columns];
	const listed = (matches: readonly LineMatch[], known: ReadonlyMap<Id, number>) =>
		matches.flatMap(({ id }) => (id === null ? [] : (known.get(id) ?? [])));
	const [allRows, allColumns] = [listed(down, rowAt), listed(across, columnAt)];
	const number = (r: number | null, c: number | null): number => {
		if (r !== null && c !== null) return numbers.counts[r]![c]!;
		if (settings.totals === 'added') {
			const some = (one: number | null, all: readonly number[]) => (one === null ? all : [one]);
			return sum(
				some(r, allRows).flatMap((y) => some(c, allColumns).map((x) => numbers.counts[y]![x]!))
			);
		}
		if (r !== null) return numbers.rowTotals[r]!;
		return c === null ? numbers.total : numbers.columnTotals[c]!;
	};
	return (theirRow, theirColumn) => {
		const [row, column] = turned ? [theirColumn, theirRow] : [theirRow, theirColumn];
		const r = row === null ? null : rowAt.get(row);
		const c = column === null ? null : columnAt.get(column);
		if (r === undefined || c === undefined) return null;
		if (settings.of === 'count') return number(r, c);
		// "Of the column" is said of our table, whichever way round the other one stands.
		const base =
			settings.of === 'total'
				? number(null, null)
				: settings.of === 'column'
					? number(null, c)
					: number(r, null);
		return base === 0 ? null : (100 * number(r, c)) / base;
	};
}
