/** The sentences below a table: what its warnings say, of the whole and of each layer. */
import type { Project } from '#core/model/project.ts';
import type { Crosstab } from '#core/tables/crosstab.ts';
import type { CellSign } from '#core/tables/lines.ts';
import { panelWarnings } from '#core/tables/warnings.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { tableNotes, type WarningFacts } from '#i18n/table-notes.ts';
import { tableWords } from '#i18n/table-words.ts';
import { gapsOf } from './gaps-of.ts';

/** @param table  with its names (name-table.ts) */
export function notesOf(project: Project, table: Crosstab, locale: Locale): string[] {
	const lines = { row: table.rows, column: table.columns };
	return tableNotes(locale, {
		unit: table.unit,
		warnings: [
			...warningsOf(table, translate(locale, tableWords.together)),
			...signsOf(table),
			...gapsOf(project, table)
		],
		nameOf: (side, id) =>
			side === 'coder'
				? (project.coders.get(id)?.name ?? id)
				: (lines[side].find((line) => line.id === id)?.label ?? id)
	});
}

/** With layers, small bases and first places say of which table they are. */
function warningsOf(table: Crosstab, together: string): readonly WarningFacts[] {
	if (!table.layers) return table.warnings;
	const ofPanel = new Set<string>(panelWarnings(table.spec, table).map(({ code }) => code));
	return [
		...table.warnings.map((warning) =>
			ofPanel.has(warning.code) ? { ...warning, layer: together } : warning
		),
		...table.layers.flatMap(({ label, warnings }) =>
			warnings.map((warning) => ({ ...warning, layer: label }))
		)
	];
}

/** What is no zero is said where it stands, and beside it what a zero is if there is one (B8). */
function signsOf(table: Crosstab): WarningFacts[] {
	const panels = [table, ...(table.layers ?? [])];
	const has = (sign: CellSign) =>
		panels.some(({ signs }) => signs.some((line) => line.includes(sign)));
	const zero = panels.some(({ counts, signs }) =>
		counts.some((line, r) => line.some((n, c) => n === 0 && signs[r]![c] === 'number'))
	);
	const found = (['no-source', 'not-asked'] as const).filter(has);
	return found.map((code, at) => ({ code, n: zero && at === found.length - 1 ? 1 : 0 }));
}
