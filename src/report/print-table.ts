/** A counted table as printed text in one language: what the command line writes and the page exports, the same bytes (B12). */
import type { Project } from '#core/model/project.ts';
import type { Crosstab } from '#core/tables/crosstab.ts';
import type { Line } from '#core/tables/lines.ts';
import { print, type Form, type Printed } from '#core/tables/print.ts';
import { panelWarnings } from '#core/tables/warnings.ts';
import type { Locale } from '#i18n/message.ts';
import { tableNotes, type WarningFacts } from '#i18n/table-notes.ts';
import { keyLabel, printWords } from '#i18n/table-words.ts';
import { countingFacts } from './counting-facts.ts';

export function printTable(
	project: Project,
	table: Crosstab,
	locale: Locale,
	form: Form
): Printed[] {
	const named = withNames(table, locale);
	const facts = countingFacts(project, table.description, locale);
	const notes = notesOf(project, named, locale);
	return print(named, form, printWords(locale, facts, notes, table.bases.of, table.spec.transpose));
}

/** Kinds and valences are words of the program: their keys get labels in the reader's language. */
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
	const ofLayer = name(layers?.by);
	return {
		...table,
		...named,
		...(table.layers
			? {
					layers: table.layers.map((layer) => ({ ...layer, ...named, label: ofLayer(layer).label }))
				}
			: {})
	};
}

/** The sentences below the table. */
export function notesOf(project: Project, table: Crosstab, locale: Locale): string[] {
	const lines = { row: table.rows, column: table.columns };
	return tableNotes(locale, {
		unit: table.unit,
		warnings: warningsOf(table),
		nameOf: (side, id) =>
			side === 'coder'
				? (project.coders.get(id)?.name ?? id)
				: (lines[side].find((line) => line.id === id)?.label ?? id)
	});
}

/** With layers, small bases and first places are told of the tables that are shown, not of the whole that is not. */
function warningsOf(table: Crosstab): readonly WarningFacts[] {
	if (!table.layers) return table.warnings;
	const ofWhole = new Set(panelWarnings(table.spec, table).map(({ code }) => code));
	return [
		...table.warnings.filter(({ code }) => !ofWhole.has(code)),
		...table.layers.flatMap((layer) =>
			panelWarnings(table.spec, layer).map((warning) => ({ ...warning, layer: layer.label }))
		)
	];
}
