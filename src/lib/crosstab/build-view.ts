/**
 * From the counted table to what is drawn: the texts are those of core/tables/print.ts, so that the page shows what the files say;
 * added is what only a page has: what each number opens, shading, and a sentence for screen readers.
 */
import type { Crosstab } from '#core/tables/crosstab.ts';
import type { Panel } from '#core/tables/panel.ts';
import type { Printed } from '#core/tables/print.ts';
import { tableWords } from '#i18n/table-words.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { cellKey, type CellAt } from './cell-key.ts';
import type { CellView, RowView, TableView } from './table-view.ts';

const SMALL_BASE = 10;
const FEW_WORDS = 300;

type Drawn = {
	readonly locale: Locale;
	readonly title: string;
	readonly panel: Panel;
	readonly printed: Printed;
	readonly layer: { readonly id: string; readonly label: string } | null;
	/** Greatest number of all layers; 0 = no shading. */
	readonly scale: number;
};

/** One view for the table or, with layers, one for each. */
export function buildViews(
	locale: Locale,
	{ table, title }: { readonly table: Crosstab; readonly title: string },
	printed: readonly Printed[],
	shaded: boolean
): TableView[] {
	const scale = shaded ? table.scale : 0;
	const panels: readonly (Panel & { id?: string; label?: string })[] = table.layers ?? [table];
	return panels.map((panel, at) => {
		const { id, label } = panel;
		const layer = id === undefined ? null : { id, label: label ?? '' };
		return buildView({ locale, title, panel, printed: printed[at]!, layer, scale });
	});
}

function buildView(drawn: Drawn): TableView {
	const { panel, printed, layer, locale } = drawn;
	const [corner = '', ...heads] = printed.head;
	const width = panel.columns.length;
	const all = heads.length > width ? (heads[width] ?? null) : null;
	const columns = panel.columns.map(({ id }, c) => ({ id, label: heads[c] ?? '' }));
	const foot = printed.foot ?? [];
	const footLabel = foot[0] ?? translate(locale, tableWords.n);
	const allLabel = all ?? translate(locale, tableWords.all);
	const total = (at: CellAt, text: string, heads: readonly string[], name: string): CellView =>
		cell(drawn, { at, text, heads, names: [name] });
	return {
		title: layer === null ? drawn.title : `${drawn.title}, ${layer.label}`,
		corner,
		columns,
		allLabel: all,
		rows: panel.rows.map((row, r): RowView => {
			const [label = '', ...texts] = printed.body[r]!;
			return {
				id: row.id,
				label,
				cells: columns.map((column, c) =>
					numberCell(drawn, r, c, texts[c] ?? '', [label, column.label])
				),
				silent: panel.signs[r]!.every((sign) => sign === 'no-source'),
				total:
					all === null ? null : total({ row: row.id }, texts[width] ?? '', [label, allLabel], label)
			};
		}),
		foot: {
			id: '',
			label: footLabel,
			silent: false,
			cells: columns.map((column, c) =>
				total({ column: column.id }, foot[c + 1] ?? '', [footLabel, column.label], column.label)
			),
			total: all === null ? null : total({}, foot[width + 1] ?? '', [footLabel, allLabel], allLabel)
		},
		layer
	};
}

function numberCell(
	drawn: Drawn,
	r: number,
	c: number,
	text: string,
	heads: readonly string[]
): CellView {
	const { panel, scale } = drawn;
	const at = { row: panel.rows[r]!.id, column: panel.columns[c]!.id };
	const absent = panel.signs[r]![c] === 'no-source';
	const value = (panel.percent ?? panel.counts)[r]![c] ?? 0;
	const shade = scale > 0 && !absent ? value / scale : null;
	const spoken = absent ? [...heads, translate(drawn.locale, tableWords.noSource)] : heads;
	const small = !absent && isSmall(panel, r, c);
	return cell(drawn, { at, text, heads: spoken, names: heads, small, shade });
}

type Bare = Pick<CellView, 'at' | 'text' | 'names'> &
	Partial<Pick<CellView, 'small' | 'shade'>> & { readonly heads: readonly string[] };

function cell({ layer, locale }: Drawn, bare: Bare): CellView {
	const { text, heads, names, small = false, shade = null } = bare;
	const at = layer === null ? bare.at : { ...bare.at, layer: layer.id };
	const marks = small ? [translate(locale, tableWords.smallBase)] : [];
	const above = layer === null ? [] : [layer.label];
	return {
		...{ key: cellKey(at), at, text, small, shade },
		names: [...above, ...names],
		says: `${[...above, ...heads].join(', ')}: ${[text, ...marks].join(', ')}`
	};
}

/** B7: the percent stands on fewer than ten, a rate on fewer than 300 words. */
export function isSmall({ percent, bases }: Panel, row: number, column: number): boolean {
	if (percent === null || bases.per === 'none') return false;
	const at = bases.per === 'row' ? row : bases.per === 'column' ? column : 0;
	return (bases.values[at] ?? 0) < (bases.of === 'words' ? FEW_WORDS : SMALL_BASE);
}
