/**
 * A table, counted: the one value that the page, the chart, the command line and the exports draw (B12).
 * Rows and columns are as displayed, that is after transposing and after zero rows were hidden.
 */
import type { Id, Lang } from '../model/records.ts';
import type { Project } from '../model/project.ts';
import { metaOf } from '../model/visible.ts';
import type { Texts } from './counters.ts';
import { describe, type Description } from './describe.ts';
import { flips, scaleOf } from './layers.ts';
import { panelOf, type Panel } from './panel.ts';
import { compile, inLayer, type Query } from './query.ts';
import type { TableSpec, Unit } from './spec.ts';
import { Tally } from './tally.ts';
import { presenceIn } from './speech.ts';
import type { Warning } from './warning.ts';
import { notHeardWarnings, panelWarnings, tableWarnings } from './warnings.ts';

export type Layer = Panel & {
	readonly id: Id;
	readonly label: string;
	/** Small bases and first places of this layer alone. */
	readonly warnings: readonly Warning[];
};

export type Crosstab = Panel & {
	readonly spec: TableSpec;
	readonly unit: Unit;
	/** References in the table's columns and filters that no row (or column) asking who speaks takes up (B3.4). */
	readonly unassigned: number;
	/** References counted in more than one row (or column) asking who speaks (B2.1). */
	readonly straddling: number;
	readonly warnings: readonly Warning[];
	readonly description: Description;
	/** One table per key of the third dimension, with the same rows and columns. */
	readonly layers?: readonly Layer[];
	/** Whether some column's order of rows is in no layer what it is in the whole (B10.1). */
	readonly flips?: boolean;
	/** Greatest number in any layer, or in the table: one scale for all charts. */
	readonly scale: number;
};

/**
 * @param texts  text by hash; needed for words, sentences and rates only (see needs-texts.ts)
 * @param lang   of the labels; the project's own by default
 * @throws SimpulError table.unknown-code, table.unknown-attribute, table.unknown-framework, table.unknown-value,
 * table.text-missing
 */
export function crosstab(
	project: Project,
	spec: TableSpec,
	texts: Texts = () => undefined,
	lang: Lang = metaOf(project)?.lang ?? 'en'
): Crosstab {
	return crosstabs(project, spec, [spec.unit], texts, lang)[0]!;
}

/**
 * The same table in several units, counted in one go.
 * @returns one table per unit, each equal to what `crosstab` says of it
 * @throws SimpulError as `crosstab`
 */
export function crosstabs(
	project: Project,
	spec: TableSpec,
	units: readonly Unit[],
	texts: Texts = () => undefined,
	lang: Lang = metaOf(project)?.lang ?? 'en'
): Crosstab[] {
	const query = compile(project, spec, lang);
	const counted = (one: Query): Counted => ({ query: one, tally: new Tally(one, units, texts) });
	const whole = counted(query);
	const layers = (query.layers?.keys ?? []).map((_, layer) => counted(inLayer(query, layer)));
	return units.map((unit) => assemble({ ...spec, unit }, whole, layers, texts));
}

export type Counted = { readonly query: Query; readonly tally: Tally };

/** From counts to the table. */
export function assemble(
	spec: TableSpec,
	{ query, tally }: Counted,
	counted: readonly Counted[],
	texts: Texts
): Crosstab {
	const panel = panelOf(spec, query, tally, texts);
	const layers = counted.map((own, at): Layer => {
		const { id, label } = query.layers!.keys[at]!;
		const part = panelOf(spec, own.query, own.tally, texts, panel.shown);
		return { id, label, ...part, warnings: panelWarnings(spec, part) };
	});
	const found = flips(panel, layers);
	return {
		spec,
		unit: spec.unit,
		...panel,
		unassigned: tally.audit.unassigned,
		straddling: tally.audit.straddling,
		warnings: [
			...tableWarnings(spec, query, tally),
			...panelWarnings(spec, panel),
			...notHeardWarnings(spec, query, presenceIn(query, tally)),
			...found.map(({ column, place }): Warning => ({ code: 'layers-flip', column, place }))
		],
		description: describe(spec, query, tally),
		...(query.layers ? { layers, flips: found.length > 0 } : {}),
		scale: scaleOf(layers.length > 0 ? layers : [panel])
	};
}
