/** Percents and what they are of (B6): of the column, the row, the whole table, or per 1,000 words said. */
import type { Texts } from './counters.ts';
import type { Shown } from './lines.ts';
import type { Query } from './query.ts';
import { isOfText, wordsSaid } from './speech.ts';
import type { TableSpec } from './spec.ts';

/**
 * `per` says which line of the displayed table a cell's base belongs to, `values` has one base per such line (one in all for
 * `total`). `of` is what the base counts: the table's unit, or words said. Base 0 = no percent.
 */
export type Bases = {
	readonly per: 'column' | 'row' | 'total' | 'none';
	readonly of: 'unit' | 'words';
	readonly values: readonly number[];
};

type Numbers = {
	readonly counts: readonly (readonly number[])[];
	readonly rowTotals: readonly number[];
	readonly columnTotals: readonly number[];
	readonly total: number;
};
type Percents = { readonly percent: (number | null)[][] | null; readonly bases: Bases };

/** Words per thousand and percent alike: share of the base, times a factor. */
const FACTOR = { unit: 100, words: 1000 } as const;

export function percentOf(
	spec: TableSpec,
	query: Query,
	shown: Shown,
	texts: Texts,
	numbers: Numbers
): Percents {
	const bases = basesOf(spec, query, shown, texts, numbers);
	if (spec.percent === 'none') return { percent: null, bases };
	const baseOf = (row: number, column: number) =>
		bases.values[bases.per === 'row' ? row : bases.per === 'column' ? column : 0] ?? 0;
	const percent = numbers.counts.map((line, row) =>
		line.map((count, column) => {
			const base = baseOf(row, column);
			return base === 0 ? null : (count * FACTOR[bases.of]) / base;
		})
	);
	return { percent, bases };
}

function basesOf(
	{ percent }: TableSpec,
	query: Query,
	shown: Shown,
	texts: Texts,
	{ rowTotals, columnTotals, total }: Numbers
): Bases {
	switch (percent) {
		case 'none':
			return { per: 'none', of: 'unit', values: [] };
		case 'column':
			return { per: 'column', of: 'unit', values: columnTotals };
		case 'row':
			return { per: 'row', of: 'unit', values: rowTotals };
		case 'total':
			return { per: 'total', of: 'unit', values: [total] };
		case 'rate': {
			const per = !isOfText(query.rows) && isOfText(query.columns) ? 'column' : 'row';
			const words = wordsSaid(query, query[`${per}s`], texts);
			return { per, of: 'words', values: shown[`${per}s`].map((key) => words[key]!) };
		}
	}
}
