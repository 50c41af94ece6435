/** The table as plain JSON, for programs: what `--format json` prints. Keys and their order are part of the interface. */
import type { Panel } from './panel.ts';
import type { Crosstab } from './crosstab.ts';
import { specPairs } from './spec-text.ts';

const numbers = (panel: Panel) => ({
	counts: panel.counts,
	percent: panel.percent,
	rowTotals: panel.rowTotals,
	columnTotals: panel.columnTotals,
	total: panel.total
});

/** `spec` is the question by name, as on the command line; `where` is a list. */
export function tableJson(table: Crosstab) {
	const { unit, rows, columns, bases, signs, unassigned, straddling, warnings } = table;
	const pairs = specPairs(table.spec);
	const where = pairs.flatMap(([name, value]) => (name === 'where' ? [value] : []));
	const spec = Object.fromEntries(pairs.filter(([name]) => name !== 'where'));
	return {
		spec: where.length > 0 ? { ...spec, where } : spec,
		unit,
		rows,
		columns,
		...numbers(table),
		bases,
		signs,
		unassigned,
		straddling,
		warnings,
		...(table.layers
			? {
					layers: table.layers.map((layer) => ({
						id: layer.id,
						label: layer.label,
						...numbers(layer),
						bases: layer.bases,
						signs: layer.signs,
						warnings: layer.warnings
					})),
					flips: table.flips ?? false
				}
			: {})
	};
}

export const toJson = (table: Crosstab): string =>
	`${JSON.stringify(tableJson(table), null, '\t')}\n`;
