/**
 * The saved tables: their questions with every name resolved to ids (sides and keys), and their numbers. The checker and the scripts
 * count the numbers anew from codings and spans, and need to understand none of the ways in which a question can be written.
 */
import type { Dim } from '../facts/dim.ts';
import type { Dimension } from '../facts/dimension.ts';
import { pairsOf } from '../claims/spec-of.ts';
import { isQueryText } from '../code-query/saved.ts';
import { isDisplayText } from '../displays/saved.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Lang, View } from '../model/records.ts';
import { alive } from '../model/visible.ts';
import type { Texts } from '../tables/counters.ts';
import { crosstab } from '../tables/crosstab.ts';
import { compile, type Query } from '../tables/query.ts';
import { parseSpec } from '../tables/spec-text.ts';
import type { TableSpec } from '../tables/spec.ts';
import type { Panel } from '../tables/panel.ts';
import { resolved } from './resolved-dim.ts';
import { ANY, type Sheet } from './sheet.ts';

/** Saved questions that are tables: what a view holds of charts, matrices and code queries is drawn from the same rows, but not here. */
export const savedTables = (project: Project): View[] =>
	alive(project, 'views').filter(({ spec }) => !isDisplayText(spec) && !isQueryText(spec));

/** Transposing moves numbers and changes none: the package has them upright. @throws SimpulError table.bad-spec, -dimension */
export const questionOf = ({ spec }: View): TableSpec => ({
	...parseSpec(pairsOf(spec)),
	transpose: false
});

const TABLE_COLUMNS = ['table', 'name', 'question', 'unit', 'percent', 'overlap', 'parents'];

/** `tables.csv`, `sides.csv`, `keys.csv` and one file of numbers for each table that can be counted. */
export function tableSheets(project: Project, lang: Lang, texts: Texts): Sheet[] {
	const tables: string[][] = [];
	const [sides, keys]: [string[][], string[][]] = [[], []];
	const numbers: Sheet[] = [];
	savedTables(project).forEach((view, at) => {
		const number = String(at + 1).padStart(2, '0');
		const about = [number, view.name, view.spec];
		try {
			const spec = questionOf(view);
			const query = compile(project, spec, lang);
			const sheet = numbersSheet(project, spec, lang, texts, number);
			const asked = [spec.unit, spec.percent, spec.overlap, spec.parents];
			tables.push([...about, ...asked, query.owner ?? '', sheet.file, '']);
			for (const side of sidesOf(project, spec, query)) {
				sides.push([number, side.name, side.by, side.of]);
				for (const { id, label } of side.keys) keys.push([number, side.name, id, label]);
			}
			numbers.push(sheet);
		} catch (error) {
			if (!(error instanceof SimpulError)) throw error;
			tables.push([...about, ...['', '', '', '', '', ''], error.code]); // its code or actor was taken back since
		}
	});
	return [
		{ file: 'tables.csv', columns: [...TABLE_COLUMNS, 'owner', 'file', 'problem'], rows: tables },
		{ file: 'sides.csv', columns: ['table', 'side', 'by', 'of'], rows: sides },
		{ file: 'keys.csv', columns: ['table', 'side', 'key', 'label'], rows: keys },
		...numbers
	];
}

type Side = {
	readonly name: string;
	readonly by: string;
	readonly of: string;
	readonly keys: readonly { readonly id: string; readonly label: string }[];
};

function sidesOf(project: Project, spec: TableSpec, query: Query): Side[] {
	const side = (name: string, dim: Dim, keys: Dimension['keys']) => ({
		...{ name, keys },
		...resolved(project, dim)
	});
	return [
		side('rows', spec.rows, query.rows.keys),
		side('columns', spec.columns, query.columns.keys),
		...(spec.layers ? [side('layers', spec.layers, query.layers!.keys)] : []),
		...query.filters.map(({ dimension, passes }, at) =>
			side(
				`where${at + 1}`,
				spec.where[at]!.dim,
				dimension.keys.filter((_, key) => passes[key] === 1)
			)
		)
	];
}

function numbersSheet(
	project: Project,
	spec: TableSpec,
	lang: Lang,
	texts: Texts,
	number: string
): Sheet {
	const table = crosstab(project, spec, texts, lang);
	return {
		file: `tables/${number}.csv`,
		columns: ['layer', 'row', 'column', 'count', 'base', 'percent'],
		rows: [
			...linesOf(ANY, table),
			...(table.layers ?? []).flatMap((layer) => linesOf(layer.id, layer))
		]
	};
}

/** Cells, then totals: by row, by column, of all. */
function linesOf(layer: string, { rows, columns, ...panel }: Panel): string[][] {
	const { counts, percent, bases, rowTotals, columnTotals, total } = panel;
	const baseOf = (r: number, c: number) =>
		bases.per === 'none'
			? ''
			: String(bases.values[bases.per === 'row' ? r : bases.per === 'column' ? c : 0] ?? 0);
	return [
		...rows.flatMap(({ id }, r) =>
			columns.map((column, c) => [
				...[layer, id, column.id, String(counts[r]![c]!), baseOf(r, c)],
				String(percent?.[r]?.[c] ?? '')
			])
		),
		...rows.map(({ id }, r) => [layer, id, ANY, String(rowTotals[r]!), '', '']),
		...columns.map(({ id }, c) => [layer, ANY, id, String(columnTotals[c]!), '', '']),
		[layer, ANY, ANY, String(total), '', '']
	];
}
