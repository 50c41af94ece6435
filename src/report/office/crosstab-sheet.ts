/** A crosstab as a sheet of exact numbers: count and percent in columns of their own, layers below each other under a column of theirs. */
import type { BookCell, BookSheet } from '#core/tables/book.ts';
import type { Crosstab } from '#core/tables/crosstab.ts';
import type { Panel } from '#core/tables/panel.ts';
import type { Form, Printed } from '#core/tables/print.ts';
import { NO_SOURCE, NOT_ASKED, tableWords } from '#i18n/table-words.ts';
import { office as words } from '#i18n/office.ts';
import { translate, type Locale, type Message } from '#i18n/message.ts';

/**
 * @param printed  the same table as text: its heads and names of layers
 * @param sources  the same table counted in sources, for the form `count-sources`
 */
export function crosstabSheet(
	name: string,
	table: Crosstab,
	form: Form,
	printed: readonly Printed[],
	locale: Locale,
	sources?: Crosstab
): BookSheet {
	const panels = [table, ...(table.layers ?? [])];
	const kinds = kindsOf(table, form);
	const bases = (per: 'row' | 'column') => panels.some((panel) => hasBases(panel, kinds, per));
	const look: Look = { kinds, locale, byRow: bases('row'), byColumn: bases('column') };
	const besides = [sources, ...(table.layers ?? []).map((_, at) => sources?.layers?.[at])];
	const made = panels.map((panel, at) => linesOf(panel, besides[at], printed[at]!, look));
	return {
		name,
		head: headOf(table, printed[0]!, look),
		rows: made.flat(),
		foot: table.layers ? 0 : made[0]!.length - table.rows.length
	};
}

type Look = {
	readonly kinds: readonly Kind[];
	readonly locale: Locale;
	/** Whether bases are said in a column, in a line. */
	readonly byRow: boolean;
	readonly byColumn: boolean;
};

/** What stands in the columns of one column of the table. */
type Kind = 'n' | 'percent' | 'sources' | 'of-column' | 'of-row';

function kindsOf(table: Panel, form: Form): readonly Kind[] {
	if (form === 'column-row') return ['n', 'of-column', 'of-row'];
	if (form === 'count-sources') return ['n', 'sources'];
	if (form === 'count' || table.percent === null) return ['n'];
	return form === 'percent' ? ['percent'] : ['n', 'percent'];
}

function headOf(
	table: Crosstab,
	{ head, layer }: Printed,
	{ kinds, locale, byRow }: Look
): string[] {
	const say = (message: Message) => translate(locale, message);
	const percent = table.bases.of === 'words' ? say(words.rate) : '%';
	const names: { readonly [K in Kind]: string } = {
		...{ n: '', percent, sources: say(words.sources) },
		...{ 'of-column': say(words.ofColumn), 'of-row': say(words.ofRow) }
	};
	const columns = head.slice(1, 1 + table.columns.length);
	return [
		...(layer ? [layer.head] : []),
		head[0]!,
		...columns.flatMap((label) =>
			kinds.map((kind) => (names[kind] === '' ? label : `${label} · ${names[kind]}`))
		),
		say(tableWords.all),
		...(byRow ? [say(words.base)] : [])
	];
}

/** Where the totals beside them are the bases, nothing more is said. */
function hasBases(table: Panel, kinds: readonly Kind[], per: 'row' | 'column'): boolean {
	const totals = per === 'row' ? table.rowTotals : table.columnTotals;
	return (
		kinds.includes('percent') &&
		table.percent !== null &&
		table.bases.per === per &&
		table.bases.values.some((base, at) => base !== totals[at])
	);
}

function linesOf(
	panel: Panel,
	sources: Panel | undefined,
	{ body, layer }: Printed,
	{ kinds, locale, byRow, byColumn }: Look
): BookCell[][] {
	const before: BookCell[] = layer ? [layer.label] : [];
	const { values } = panel.bases;
	const spread = (numbers: readonly number[]) =>
		numbers.flatMap((n) => kinds.map((_, k): BookCell => (k === 0 ? n : null)));
	const rows = panel.rows.map((_, r) => [
		...before,
		body[r]![0]!,
		...panel.columns.flatMap((__, c) => cellsOf(panel, sources, r, c, kinds)),
		rowTotal(panel, r),
		...(byRow ? [values[r]!] : [])
	]);
	const foot = [
		...before,
		translate(locale, tableWords.n),
		...spread(panel.columnTotals),
		panel.total,
		...(byRow ? [null] : [])
	];
	const bases = [...before, translate(locale, words.base), ...spread(values), null];
	return [...rows, foot, ...(byColumn ? [bases] : [])];
}

const rowTotal = ({ rowTotals, signs }: Panel, row: number): BookCell =>
	rowTotals[row] === 0 && signs[row]!.every((sign) => sign === 'no-source')
		? NO_SOURCE
		: rowTotals[row]!;

function cellsOf(
	panel: Panel,
	sources: Panel | undefined,
	row: number,
	column: number,
	kinds: readonly Kind[]
): BookCell[] {
	const sign = panel.signs[row]![column]!;
	const mark = sign === 'no-source' ? NO_SOURCE : NOT_ASKED;
	if (sign !== 'number') return kinds.map((_, k) => (k === 0 ? mark : null));
	const n = panel.counts[row]![column]!;
	const share = (base: number): BookCell => (base === 0 ? null : { percent: (n * 100) / base });
	const value: { readonly [K in Kind]: () => BookCell } = {
		n: () => n,
		percent: () => percentIn(panel, row, column),
		sources: () => sourcesIn(sources, panel, row, column),
		'of-column': () => share(panel.columnTotals[column]!),
		'of-row': () => share(panel.rowTotals[row]!)
	};
	return kinds.map((kind) => value[kind]());
}

function percentIn({ percent, bases }: Panel, row: number, column: number): BookCell {
	const value = percent?.[row]![column] ?? null;
	return value === null || bases.of === 'words' ? value : { percent: value };
}

/** The other table may hide other lines: cells are found by name. */
function sourcesIn(sources: Panel | undefined, panel: Panel, row: number, column: number) {
	if (!sources) return null;
	const r = sources.rows.findIndex(({ id }) => id === panel.rows[row]!.id);
	const c = sources.columns.findIndex(({ id }) => id === panel.columns[column]!.id);
	return sources.counts[r]?.[c] ?? 0;
}
