/**
 * The chart's bars from a printed table: the same texts, grouped by what the percents compare. Rows without any source have no bar:
 * there is nothing to compare. With layers each group is one code in one layer; the table of all together is not drawn, because a
 * chart of layers is there to compare them.
 */
import type { Panel } from '#core/tables/panel.ts';
import type { Printed } from '#core/tables/print.ts';
import type { Project } from '#core/model/project.ts';
import type { Id } from '#core/model/records.ts';
import { formatNumber } from '#i18n/format.ts';
import type { Locale } from '#i18n/message.ts';
import { baseText, SMALL, shareText } from '#i18n/table-words.ts';
import { cellKey } from '../cell-key.ts';
import { isSmall } from '../small-base.ts';
import type { Told } from '../tell-numbers.ts';
import type { Bar, BarChart, BarGroup } from './bar-chart.ts';

/** Bars of what is no code, in the accent's family. */
const PLAIN = '#2f7f86';

type Drawn = {
	readonly locale: Locale;
	readonly project: Project;
	readonly panel: Panel;
	readonly printed: Printed;
	readonly layer: Id | null;
};

/** @param printed  the same table in the form of number that the bars are to show */
export function chartOf(
	project: Project,
	locale: Locale,
	{ table }: Told,
	printed: readonly Printed[]
): BarChart {
	const drawn = table.layers
		? table.layers.map((panel, at) => ({ panel, layer: panel.id, printed: printed[at + 1]! }))
		: [{ panel: table, layer: null, printed: printed[0]! }];
	const byLayer = drawn.map((one) => groupsOf({ locale, project, ...one }));
	// One code in all layers, then the next: what is compared stands together.
	const groups = (byLayer[0] ?? [])
		.flatMap((_, head) => byLayer.flatMap((all) => all[head] ?? []))
		.filter((group) => group.bars.length > 0);
	const { percent, bases } = table;
	const tick = (value: number) =>
		percent === null ? formatNumber(locale, value) : shareText(locale, value, bases.of);
	return { groups, tick };
}

function groupsOf({ locale, project, panel, printed, layer }: Drawn): BarGroup[] {
	const byRow = panel.bases.per === 'row' && panel.bases.of === 'unit';
	const [heads, others] = byRow ? [panel.rows, panel.columns] : [panel.columns, panel.rows];
	const [headNames, otherNames] = byRow
		? [rowsOf(printed), columnsOf(printed)]
		: [columnsOf(printed), rowsOf(printed)];
	const totals = byRow ? panel.rowTotals : panel.columnTotals;
	const within = layer === null ? '' : ` · ${printed.layer?.label ?? layer}`;
	return heads.map((head, h) => ({
		label: `${headNames[h] ?? ''}${within}`,
		note: baseText(locale, totals[h] ?? 0, 'unit'),
		band: layer ?? '',
		bars: others.flatMap((other, o): Bar[] => {
			const [r, c] = byRow ? [h, o] : [o, h];
			if (isSilent(panel, r)) return [];
			const colour = (project.codes.get(other.id) ?? project.codes.get(head.id))?.colour ?? PLAIN;
			return [{ ...barAt(panel, printed, layer, r, c), label: otherNames[o] ?? '', colour }];
		})
	}));
}

function barAt(panel: Panel, printed: Printed, layer: Id | null, r: number, c: number) {
	const text = printed.body[r]?.[c + 1] ?? '';
	const absent = panel.signs[r]![c] !== 'number';
	const small = !absent && isSmall(panel, r, c);
	const at = { row: panel.rows[r]!.id, column: panel.columns[c]!.id };
	return {
		key: cellKey(layer === null ? at : { ...at, layer }),
		value: absent ? null : ((panel.percent ?? panel.counts)[r]![c] ?? null),
		text: small ? `${text} ${SMALL}` : text,
		small
	};
}

const rowsOf = ({ body }: Printed) => body.map((line) => line[0] ?? '');
const columnsOf = ({ head }: Printed) => head.slice(1);
const isSilent = ({ signs }: Panel, row: number) =>
	signs[row]!.every((sign) => sign === 'no-source');
