/** A published table under one measure: its own numbers or, where bases are printed, the smallest counts that give them. */
import type { ReferenceTable } from '../model/claim-records.ts';
import type { Figure } from './figure.ts';
import type { Reason } from './reason.ts';
import { TOTALS, type Measure, type Sheet } from './sheet.ts';

export const publishedMeasure = ({ measure }: ReferenceTable): Measure =>
	measure === 'other' ? 'asked' : measure;

export function publishedSheet(table: ReferenceTable, measure: Measure): Sheet | Reason {
	const own = publishedMeasure(table);
	if (measure === 'holder')
		return table.by === 'holder' ? publishedSheet(table, own) : { code: 'not-answered' };
	if (measure === own) return ownSheet(table);
	if (own === 'asked' || measure === 'asked') return { code: 'no-measure', measure };
	if (measure !== 'references' && measure !== 'column' && measure !== 'row')
		return { code: 'not-published', measure };
	const counts = countsOf(table);
	if (counts === null) return { code: 'no-counts' };
	if (measure === 'row' && table.columns.length < 2)
		return { code: 'one-column', column: table.columns[0]!.id };
	return countedSheet(table, counts, measure);
}

const lines = ({ rows, columns }: ReferenceTable) => ({
	rows: rows.map(({ id }) => id),
	columns: columns.map(({ id }) => id),
	column: columns.length === 1 ? 0 : TOTALS,
	heard: () => true
});
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function ownSheet(table: ReferenceTable): Sheet {
	const { measure, values, unit } = table;
	const counts = countsOf(table);
	const kind = measure === 'other' ? 'other' : measure === 'references' ? 'count' : 'percent';
	const baseOf = (c: number): number | null => table.bases[c] ?? null;
	const cell = (r: number, c: number): Figure | Reason => {
		const value = c === TOTALS ? null : (values[r]![c] ?? null);
		if (value === null)
			return { code: c === TOTALS ? 'column-missing' : 'cell-empty', row: table.rows[r]!.id };
		return { value, n: counts?.[r]?.[c] ?? null, of: measure === 'row' ? null : baseOf(c) };
	};
	return {
		...lines(table),
		...{ kind, unit, coded: measure !== 'other', cell },
		pooled(rows, c) {
			if (measure === 'row') return { code: 'no-counts' };
			const figures = rows.map((r) => cell(r, c));
			const missing = figures.find((figure): figure is Reason => 'code' in figure);
			if (missing) return missing;
			const found = figures as Figure[];
			const n = found.some((figure) => figure.n === null) ? null : sum(found.map((f) => f.n!));
			return { value: sum(found.map((f) => f.value)), n, of: baseOf(c) };
		},
		base: (c) => (measure === 'other' || c === TOTALS ? null : baseOf(c))
	};
}

/** Sides are added up: what straddles two rows is not printed. */
function countedSheet(
	table: ReferenceTable,
	counts: readonly (readonly number[])[],
	measure: 'references' | 'column' | 'row'
): Sheet {
	const at = (r: number, c: number) => (c === TOTALS ? sum(counts[r]!) : counts[r]![c]!);
	const baseOf = (c: number) =>
		c === TOTALS
			? sum(table.columns.map((_, i) => baseIn(table, counts, i)))
			: baseIn(table, counts, c);
	const figure = (n: number, of: number): Figure | Reason => {
		if (measure === 'references') return { value: n, n, of };
		return of === 0 ? { code: 'empty-base' } : { value: (100 * n) / of, n, of };
	};
	const of = (rows: readonly number[], c: number) =>
		measure === 'row' ? sum(rows.flatMap((r) => counts[r]!)) : baseOf(c);
	return {
		...lines(table),
		...{ kind: measure === 'references' ? 'count' : 'percent', unit: table.unit, coded: true },
		cell: (r, c) =>
			c === TOTALS && measure === 'row' ? { code: 'column-missing' } : figure(at(r, c), of([r], c)),
		pooled: (rows, c) => figure(sum(rows.map((r) => at(r, c))), of(rows, c)),
		base: baseOf
	};
}

const baseIn = ({ bases }: ReferenceTable, counts: readonly (readonly number[])[], c: number) =>
	bases[c] ?? sum(counts.map((line) => line[c]!));

/** Percents are rounded when printed: a count is accepted if it gives the printed percent within this much. */
const ROUNDING = 0.51;

/** By row and column; null if some cell has none. */
function countsOf({ measure, values, bases }: ReferenceTable): number[][] | null {
	if (measure !== 'references' && measure !== 'column') return null;
	const counts = values.map((line) =>
		line.map((value, c) => {
			if (value === null || measure === 'references') return value;
			const base = bases[c] ?? null;
			if (base === null || base === 0) return null;
			const n = Math.round((value * base) / 100);
			return Math.abs((100 * n) / base - value) <= ROUNDING ? n : null;
		})
	);
	return counts.flat().includes(null) ? null : (counts as number[][]);
}
