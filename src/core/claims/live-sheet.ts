/** A counted table under one measure. The numbers come from `crosstab` as they are; only what they are shares of is chosen here. */
import type { Dim } from '../facts/dim.ts';
import { codeNumbers } from '../facts/code-numbers.ts';
import type { Project } from '../model/project.ts';
import type { Crosstab } from '../tables/crosstab.ts';
import type { TableSpec } from '../tables/spec.ts';
import type { Counting } from './counting.ts';
import type { Figure } from './figure.ts';
import { isReason, type Reason } from './reason.ts';
import { TOTALS, type Kind, type Measure, type Sheet } from './sheet.ts';

/** What a count is a share of. */
type Per = 'column' | 'row' | 'total' | 'words';
type Reading = { readonly spec: TableSpec; readonly kind: Kind; readonly per: Per };

/** The measure that the question itself names. */
export function askedMeasure({ unit, percent }: TableSpec): Measure {
	if (unit === 'references')
		return percent === 'none' ? 'references' : percent === 'total' ? 'asked' : percent;
	return percent === 'none' && (unit === 'sources' || unit === 'speakers') ? unit : 'asked';
}

export const asksWhoSpeaks = ({ by }: Dim): boolean =>
	by === 'actor' || by === 'type' || by === 'speaker';

export function liveSheet(counting: Counting, spec: TableSpec, measure: Measure): Sheet | Reason {
	const reading = readingOf(spec, measure);
	if (isReason(reading)) return reading;
	const first = counting.table(reading.spec);
	if (isReason(first)) return first;
	if (measure === 'holder' && first.total === 0) return { code: 'not-answered' };
	if (reading.per === 'words' && !first.bases.values.some((words) => words > 0))
		return { code: 'no-words' };
	const sole = first.columns.length === 1 ? first.columns[0]!.id : null;
	if (reading.per !== 'row' || sole === null) return sheetOf(counting, reading, first, sole);
	const columns = besides(counting.project, reading.spec.columns, sole);
	if (columns === null) return { code: 'one-column', column: sole };
	const wide = { ...reading, spec: { ...reading.spec, columns } };
	const table = counting.table(wide.spec);
	return isReason(table) ? table : sheetOf(counting, wide, table, sole);
}

function readingOf(spec: TableSpec, measure: Measure): Reading | Reason {
	const plain = { ...spec, unit: 'references', percent: 'none' } as const;
	switch (measure) {
		case 'references':
			return { spec: plain, kind: 'count', per: 'column' };
		case 'column':
		case 'row':
			return { spec: plain, kind: 'percent', per: measure };
		case 'rate':
			return { spec: { ...plain, percent: 'rate' }, kind: 'rate', per: 'words' };
		case 'sources':
		case 'speakers':
			return { spec: { ...plain, unit: measure }, kind: 'count', per: 'column' };
		case 'holder': {
			const rows = heldBy(spec.rows);
			if (rows === null) return { code: 'no-measure', measure };
			const shares = spec.percent === 'column' || spec.percent === 'row';
			return { spec: { ...plain, rows }, kind: shares ? 'percent' : 'count', per: 'column' };
		}
		case 'asked':
			return asAsked(spec);
	}
}

function asAsked(spec: TableSpec): Reading {
	const { percent } = spec;
	if (percent === 'none') return { spec, kind: 'count', per: 'column' };
	if (percent === 'rate') return { spec, kind: 'rate', per: 'words' };
	return { spec: { ...spec, percent: 'none' }, kind: 'percent', per: percent };
}

/** The same rows as those who are said to hold it; speakers are not said to hold anything. */
function heldBy(rows: Dim): Dim | null {
	if (rows.by === 'type') return { by: 'holder', attribute: 'type' };
	if (rows.by === 'actor' || rows.by === 'holder') return { ...rows, by: 'holder' };
	return null;
}

/** With one code alone every row would be 100% of itself: its share is of the codes beside it (K5.2). */
function besides(project: Project, columns: Dim, sole: string): Dim | null {
	if (columns.by !== 'code') return null;
	const { codes } = codeNumbers(project);
	const code = codes.find(({ id }) => id === sole);
	if (!code) return null;
	const ids = codes
		.filter(({ parent, framework }) => parent === code.parent && framework === code.framework)
		.map(({ id }) => id);
	return ids.length > 1 ? { by: 'code', ids } : null;
}

const FACTOR = { percent: 100, rate: 1000 } as const;

function sheetOf(
	counting: Counting,
	{ spec, kind, per }: Reading,
	table: Crosstab,
	sole: string | null
): Sheet {
	const ids = (lines: Crosstab['rows']) => lines.map(({ id }) => id);
	const rows = ids(table.rows);
	const total = (of: Crosstab, c: number) => (c === TOTALS ? of.total : of.columnTotals[c]!);
	const words = (r: number, c: number) => table.bases.values[table.bases.per === 'row' ? r : c];
	const figure = (n: number, of: number, facts: { readonly row?: string }): Figure | Reason => {
		if (kind === 'count' || kind === 'other') return { value: n, n, of };
		return of === 0 ? { code: 'empty-base', ...facts } : { value: (n * FACTOR[kind]) / of, n, of };
	};
	const baseOf = (r: number, c: number) =>
		per === 'column'
			? total(table, c)
			: per === 'row'
				? table.rowTotals[r]!
				: per === 'total'
					? table.total
					: (words(r, c) ?? 0);
	return {
		...{ kind, unit: '', coded: true, rows, columns: ids(table.columns) },
		column: sole === null ? TOTALS : table.columns.findIndex(({ id }) => id === sole),
		heard: (r) => table.signs[r]!.length === 0 || table.signs[r]!.includes('number'),
		cell: (r, c) =>
			c === TOTALS && per === 'row'
				? { code: 'column-missing' }
				: figure(c === TOTALS ? table.rowTotals[r]! : table.counts[r]![c]!, baseOf(r, c), {
						row: rows[r]!
					}),
		pooled(some, c) {
			const values = some.map((r) => rows[r]!);
			const where = [...spec.where, { dim: spec.rows, values }];
			const one = counting.table({ ...spec, where });
			if (isReason(one)) return one;
			if (per !== 'words') {
				const of = { column: total(table, c), row: one.total, total: table.total }[per];
				return figure(total(one, c), of, {});
			}
			if (table.bases.per === 'column') return figure(total(one, c), words(0, c) ?? 0, {});
			// Said by any of them: by source, so that a word which two of them say (Q13) is one.
			const said = counting.table({ ...spec, rows: { by: 'source' }, where });
			if (isReason(said)) return said;
			return figure(
				total(one, c),
				said.bases.values.reduce((all, n) => all + n, 0),
				{}
			);
		},
		base: (c) => total(table, c)
	};
}
