/**
 * A table as cells of text: the one value that CSV, Markdown, HTML and plain text are made from, so that app, command line and
 * export give the same bytes (B12). Words and numbers are formed by functions that the interface passes in.
 */
import type { Crosstab } from './crosstab.ts';
import type { Line } from './lines.ts';
import type { Panel } from './panel.ts';

export type Printed = {
	readonly caption: string;
	/** First the head of the label column. */
	readonly head: readonly string[];
	/** Each begins with its label. */
	readonly body: readonly (readonly string[])[];
	/** The line of totals, or null. */
	readonly foot: readonly string[] | null;
	/** Warnings and bases, as sentences. */
	readonly notes: readonly string[];
	/** Of a table that has layers: which one this is, under the name of what they are. */
	readonly layer?: { readonly head: string; readonly label: string };
};

/**
 * What stands in a cell: `12.5% (1 of 8)`, `1`, `12.5%`, `1 (12.5%)`, with the number of sources behind it `3 (2)`, or with the percents
 * of its column and of its row `3 (37.5% / 42.9%)`.
 */
export const FORMS = [
	'percent-of',
	'count',
	'percent',
	'count-percent',
	'count-sources',
	'column-row'
] as const;
export type Form = (typeof FORMS)[number];

export type PrintWords = {
	readonly number: (n: number) => string;
	/** 0-100 in, with its sign out; rates per 1,000 words if the table's bases are words. */
	readonly percent: (p: number, of: 'unit' | 'words') => string;
	/** `1 of 8` */
	readonly of: (n: string, base: string) => string;
	/** Puts the one beside the other: `12.5% (1 of 8)`. */
	readonly beside: (main: string, more: string) => string;
	readonly noSource: string;
	readonly notAsked: string;
	/** Base 0: there is nothing to take a percent of. */
	readonly noPercent: string;
	readonly noValue: string;
	readonly corner: string;
	readonly rowTotal: string;
	readonly columnTotal: string;
	readonly caption: string;
	/** What the layers are: `Source: City`. */
	readonly layerHead: string;
	/** The name of the table that all layers make together. */
	readonly together: string;
	readonly notes: readonly string[];
};

/**
 * The whole table and, when it has layers, after it one printed table for each; the notes are with the last.
 * @param sources  the same table counted in sources, for the form `count-sources`; without it that form is `count`
 */
export function print(
	table: Crosstab,
	form: Form,
	words: PrintWords,
	sources?: Crosstab
): Printed[] {
	const cells = (beside: Panel | undefined): Cells => ({ form, words, sources: beside });
	if (!table.layers) return [printPanel(table, cells(sources), words.caption, words.notes)];
	const { layerHead: head, together, noValue } = words;
	const last = table.layers.length - 1;
	const whole = printPanel(
		table,
		cells(sources),
		`${words.caption} ${together}.`,
		last < 0 ? words.notes : []
	);
	const parts = table.layers.map((layer, at): Printed => {
		const label = layer.label === '' ? noValue : layer.label;
		const notes = at === last ? words.notes : [];
		const part = printPanel(layer, cells(sources?.layers?.[at]), `${head}: ${label}`, notes);
		return { ...part, layer: { head, label } };
	});
	return [{ ...whole, layer: { head, label: together } }, ...parts];
}

type Cells = {
	readonly form: Form;
	readonly words: PrintWords;
	readonly sources: Panel | undefined;
};

function printPanel(
	panel: Panel,
	cells: Cells,
	caption: string,
	notes: readonly string[]
): Printed {
	const { words } = cells;
	const label = (line: Line) => (line.label === '' ? words.noValue : line.label);
	// A total over one column would only repeat it.
	const totals = (text: string) => (panel.columns.length === 1 ? [] : [text]);
	const body = panel.rows.map((row, r) => [
		label(row),
		...panel.columns.map((_, c) => cell(panel, r, c, cells)),
		...totals(
			panel.rowTotals[r] === 0 && panel.signs[r]!.every((sign) => sign === 'no-source')
				? words.noSource
				: words.number(panel.rowTotals[r]!)
		)
	]);
	return {
		caption,
		head: [words.corner, ...panel.columns.map(label), ...totals(words.rowTotal)],
		body,
		foot: [
			words.columnTotal,
			...panel.columnTotals.map((n) => words.number(n)),
			...totals(words.number(panel.total))
		],
		notes
	};
}

function cell(panel: Panel, row: number, column: number, cells: Cells): string {
	const { form, words, sources } = cells;
	const sign = panel.signs[row]![column];
	if (sign !== 'number') return sign === 'no-source' ? words.noSource : words.notAsked;
	const count = words.number(panel.counts[row]![column]!);
	if (form === 'count-sources')
		return sources
			? words.beside(
					count,
					words.number(countIn(sources, panel.rows[row]!, panel.columns[column]!))
				)
			: count;
	if (form === 'column-row') return words.beside(count, bothPercents(panel, row, column, words));
	if (form === 'count' || panel.percent === null) return count;
	const { per, of, values } = panel.bases;
	const value = panel.percent[row]![column]!;
	const percent = value === null ? words.noPercent : words.percent(value, of);
	if (form === 'percent') return percent;
	if (form === 'count-percent') return words.beside(count, percent);
	const base = values[per === 'row' ? row : per === 'column' ? column : 0]!;
	return words.beside(percent, words.of(count, words.number(base)));
}

/** Of the column and of the row as displayed, whatever the table's own percents are of: the same count can rank differently. */
function bothPercents(panel: Panel, row: number, column: number, words: PrintWords): string {
	const n = panel.counts[row]![column]!;
	const share = (base: number) =>
		base === 0 ? words.noPercent : words.percent((n * 100) / base, 'unit');
	return `${share(panel.columnTotals[column]!)} / ${share(panel.rowTotals[row]!)}`;
}

/** The other table may hide other lines: cells are found by name. */
function countIn({ rows, columns, counts }: Panel, row: Line, column: Line): number {
	const r = rows.findIndex(({ id }) => id === row.id);
	const c = columns.findIndex(({ id }) => id === column.id);
	return counts[r]?.[c] ?? 0;
}
