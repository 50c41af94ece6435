/** Kinds, valences and ways of finding are words of the program: their keys get labels in the reader's language. */
import type { Crosstab } from '#core/tables/crosstab.ts';
import type { Line } from '#core/tables/lines.ts';
import type { Locale } from '#i18n/message.ts';
import { keyLabel } from '#i18n/table-words.ts';

export function withNames(table: Crosstab, locale: Locale): Crosstab {
	const { rows, columns, layers, transpose } = table.spec;
	const name = (by: string | undefined) => (line: Line) => ({
		...line,
		label: keyLabel(locale, { kind: by ?? '' }, line.id, line.label)
	});
	const [down, across] = transpose ? [columns, rows] : [rows, columns];
	const named = {
		rows: table.rows.map(name(down.by)),
		columns: table.columns.map(name(across.by))
	};
	if (!table.layers) return { ...table, ...named };
	const ofLayer = name(layers?.by);
	return {
		...table,
		...named,
		layers: table.layers.map((layer) => ({ ...layer, ...named, label: ofLayer(layer).label }))
	};
}
