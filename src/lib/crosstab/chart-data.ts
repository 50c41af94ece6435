/**
 * The chart's bars from the drawn table: the same texts, grouped by what the percents compare. Rows without any source have no bar:
 * there is nothing to compare.
 */
import type { Crosstab } from '#core/tables/crosstab.ts';
import type { Panel } from '#core/tables/panel.ts';
import type { Project } from '#core/model/project.ts';
import { formatNumber } from '#i18n/format.ts';
import type { Locale } from '#i18n/message.ts';
import { baseText, SMALL, shareText } from '#i18n/table-words.ts';
import type { TableView } from './table-view.ts';

/** As lib/charts takes it; the route puts both together. */
export type ChartData = {
	readonly groups: readonly {
		readonly label: string;
		readonly note: string;
		readonly bars: readonly {
			readonly key: string;
			readonly label: string;
			readonly value: number | null;
			readonly text: string;
			readonly colour: string;
			readonly small: boolean;
		}[];
	}[];
	readonly tick: (value: number) => string;
};

/** Bars of what is no code, in the accent's family. */
const PLAIN = '#2f7f86';

export function chartData(
	locale: Locale,
	project: Project,
	table: Crosstab,
	views: readonly TableView[]
): ChartData {
	const panels: readonly Panel[] = table.layers ?? [table];
	const byLayer = views.map((view, at) => groupsOf(locale, project, view, panels[at]!));
	// One code in all layers, then the next: what is compared stands together.
	const groups = (byLayer[0] ?? [])
		.flatMap((_, head) => byLayer.flatMap((all) => all[head] ?? []))
		.filter((group) => group.bars.length > 0);
	const { percent, bases } = table;
	const tick = (value: number) =>
		percent === null ? formatNumber(locale, value) : shareText(locale, value, bases.of);
	return { groups, tick };
}

function groupsOf(locale: Locale, project: Project, view: TableView, panel: Panel) {
	const byRow = panel.bases.per === 'row' && panel.bases.of === 'unit';
	const heads = byRow ? view.rows : view.columns;
	const others = byRow ? view.columns : view.rows;
	const totals = byRow ? panel.rowTotals : panel.columnTotals;
	return heads.map((head, h) => ({
		label: view.layer === null ? head.label : `${head.label} · ${view.layer.label}`,
		note: baseText(locale, totals[h] ?? 0, 'unit'),
		bars: others.flatMap((other, o) => {
			const [r, c] = byRow ? [h, o] : [o, h];
			const line = view.rows[r]!;
			if (line.silent) return [];
			const cell = line.cells[c]!;
			const absent = panel.signs[r]![c] === 'no-source';
			const bar = {
				key: cell.key,
				label: other.label,
				value: absent ? null : ((panel.percent ?? panel.counts)[r]![c] ?? null),
				text: cell.small ? `${cell.text} ${SMALL}` : cell.text,
				colour: (project.codes.get(other.id) ?? project.codes.get(head.id))?.colour ?? PLAIN,
				small: cell.small
			};
			return [bar];
		})
	}));
}
