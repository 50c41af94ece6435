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
};

/** What stands in a cell: `12.5% (1 of 8)`, `1`, `12.5%` or `1 (12.5%)`. */
export const FORMS = ['percent-of', 'count', 'percent', 'count-percent'] as const;
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
	/** Base 0: there is nothing to take a percent of. */
	readonly noPercent: string;
	readonly noValue: string;
	readonly corner: string;
	readonly rowTotal: string;
	readonly columnTotal: string;
	readonly caption: string;
	/** Caption of one layer. */
	readonly layer: (label: string) => string;
	readonly notes: readonly string[];
};

/** The whole table, or one printed table per layer when it has layers. */
export function print(table: Crosstab, form: Form, words: PrintWords): Printed[] {
	if (!table.layers) return [printPanel(table, form, words, words.caption, words.notes)];
	return table.layers.map((layer, at) =>
		printPanel(
			layer,
			form,
			words,
			words.layer(layer.label === '' ? words.noValue : layer.label),
			at === table.layers!.length - 1 ? words.notes : []
		)
	);
}

function printPanel(
	panel: Panel,
	form: Form,
	words: PrintWords,
	caption: string,
	notes: readonly string[]
): Printed {
	const label = (line: Line) => (line.label === '' ? words.noValue : line.label);
	const body = panel.rows.map((row, r) => [
		label(row),
		...panel.columns.map((_, c) => cell(panel, r, c, form, words)),
		panel.rowTotals[r] === 0 && panel.signs[r]!.every((sign) => sign === 'no-source')
			? words.noSource
			: words.number(panel.rowTotals[r]!)
	]);
	return {
		caption,
		head: [words.corner, ...panel.columns.map(label), words.rowTotal],
		body,
		foot: [
			words.columnTotal,
			...panel.columnTotals.map((n) => words.number(n)),
			words.number(panel.total)
		],
		notes
	};
}

function cell(panel: Panel, row: number, column: number, form: Form, words: PrintWords): string {
	if (panel.signs[row]![column] === 'no-source') return words.noSource;
	const count = words.number(panel.counts[row]![column]!);
	if (form === 'count' || panel.percent === null) return count;
	const { per, of, values } = panel.bases;
	const value = panel.percent[row]![column]!;
	const percent = value === null ? words.noPercent : words.percent(value, of);
	if (form === 'percent') return percent;
	if (form === 'count-percent') return words.beside(count, percent);
	const base = values[per === 'row' ? row : per === 'column' ? column : 0]!;
	return words.beside(percent, words.of(count, words.number(base)));
}
