/**
 * From the counted table to what is drawn: the texts are those of core/tables/print.ts, so that the page shows what the files say;
 * added is what only a page has: what each number opens, shading, and a sentence for screen readers.
 */
import type { Crosstab } from '#core/tables/crosstab.ts';
import { scaleOf } from '#core/tables/layers.ts';
import type { Panel } from '#core/tables/panel.ts';
import type { Printed } from '#core/tables/print.ts';
import { tableWords } from '#i18n/table-words.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { isSmall } from '#report/small-base.ts';
import { cellKey, type CellAt } from '#report/cell-key.ts';
import type { CellView, Layer, RowView, TableView } from './table-view.ts';

type Drawn = {
	readonly locale: Locale;
	readonly title: string;
	readonly panel: Panel;
	readonly printed: Printed;
	readonly layer: Layer;
	/** The number that is shaded most; 0 = no shading. */
	readonly scale: number;
};

/** One view for the table and, with layers, one for each. The whole has a scale of its own where its counts are larger than theirs. */
export function buildViews(
	locale: Locale,
	{ table, title }: { readonly table: Crosstab; readonly title: string },
	printed: readonly Printed[],
	shaded: boolean
): TableView[] {
	const view = (panel: Panel, at: number, id: string | null, scale: number) => {
		const label = printed[at]!.layer?.label ?? null;
		const layer = { id, label };
		return buildView({ locale, title, panel, printed: printed[at]!, layer, scale });
	};
	const whole = view(table, 0, null, shaded ? Math.max(table.scale, scaleOf([table])) : 0);
	const scale = shaded ? table.scale : 0;
	return [whole, ...(table.layers ?? []).map((part, at) => view(part, at + 1, part.id, scale))];
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
		title: layer.label === null ? drawn.title : `${drawn.title}, ${layer.label}`,
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
				total:
					all === null ? null : total({ row: row.id }, texts[width] ?? '', [label, allLabel], label)
			};
		}),
		foot: {
			id: '',
			label: footLabel,
			cells: columns.map((column, c) =>
				total({ column: column.id }, foot[c + 1] ?? '', [footLabel, column.label], column.label)
			),
			total: all === null ? null : total({}, foot[width + 1] ?? '', [footLabel, allLabel], allLabel)
		},
		layer
	};
}

/** Signs are read out in words. */
const SPOKEN = { 'no-source': tableWords.noSource, 'not-asked': tableWords.notAsked } as const;

function numberCell(
	drawn: Drawn,
	r: number,
	c: number,
	text: string,
	heads: readonly string[]
): CellView {
	const { panel, scale } = drawn;
	const at = { row: panel.rows[r]!.id, column: panel.columns[c]!.id };
	const sign = panel.signs[r]![c]!;
	const absent = sign !== 'number';
	const value = (panel.percent ?? panel.counts)[r]![c] ?? 0;
	const shade = scale > 0 && !absent ? value / scale : null;
	const small = !absent && isSmall(panel, r, c);
	const spoken = absent ? translate(drawn.locale, SPOKEN[sign]) : text;
	return cell(drawn, { at, text, spoken, heads, names: heads, small, shade });
}

type Bare = Pick<CellView, 'at' | 'text' | 'names'> &
	Partial<Pick<CellView, 'small' | 'shade'>> & {
		readonly heads: readonly string[];
		/** The number for screen readers, where signs would not be read. */
		readonly spoken?: string;
	};

function cell({ layer, locale }: Drawn, bare: Bare): CellView {
	const { text, heads, names, spoken = text, small = false, shade = null } = bare;
	const at = layer.id === null ? bare.at : { ...bare.at, layer: layer.id };
	const marks = small ? [translate(locale, tableWords.smallBase)] : [];
	const above = layer.label === null ? [] : [layer.label];
	return {
		...{ key: cellKey(at), at, text, small, shade },
		names: [...above, ...names],
		says: `${[...above, ...heads].join(', ')}: ${[spoken, ...marks].join(', ')}`
	};
}
