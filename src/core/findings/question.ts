/**
 * The question behind a finding: the table's own without what only changes how it is displayed. Findings are about lines: columns or,
 * when percents are of the row, rows; transposing changes where a line stands and nothing else (docs/spec/statistics.md).
 */
import type { Dim } from '../facts/dim.ts';
import type { Key } from '../facts/dimension.ts';
import { metaOf } from '../model/visible.ts';
import type { Project } from '../model/project.ts';
import type { Id, Lang } from '../model/records.ts';
import { panelOf, type Panel } from '../tables/panel.ts';
import { compile, inLayer, type Query } from '../tables/query.ts';
import type { TableSpec, Unit } from '../tables/spec.ts';
import { Tally } from '../tables/tally.ts';

export type Texts = (hash: string) => string | undefined;
export type Side = 'row' | 'column';

export type Question = {
	readonly project: Project;
	/** Not transposed, without layers, nothing hidden: all variants of it have the same rows and columns. */
	readonly spec: TableSpec;
	/** The third dimension. Kept apart from `spec`, because one layer is asked at a time. */
	readonly layers: Dim | null;
	/** Which of its keys is asked, by position; null = all layers together, as the table counts them. */
	readonly layer: number | null;
	/** Which side of `spec` the lines are. */
	readonly lines: Side;
	/** Which side they are as displayed. */
	readonly per: Side;
	/** null = the texts are not at hand: words and rates are not asked for. */
	readonly texts: Texts | null;
	readonly lang: Lang;
};

export function question(
	project: Project,
	spec: TableSpec,
	texts: Texts | null = null,
	lang: Lang = metaOf(project)?.lang ?? 'en'
): Question {
	const lines = spec.percent === 'row' ? 'row' : 'column';
	const plain = { ...spec, layers: null, transpose: false, hideZeros: false, heard: false };
	return {
		project,
		spec: plain,
		layers: spec.layers,
		layer: null,
		lines,
		per: spec.transpose ? otherSide(lines) : lines,
		texts,
		lang
	};
}

export const otherSide = (side: Side): Side => (side === 'row' ? 'column' : 'row');

/** A table of a question: the whole one or that of its layer. */
export type Answer = Panel & { readonly spec: TableSpec; readonly unit: Unit };

/** @throws SimpulError as `crosstab` */
export function queryOf(of: Question, other: Partial<TableSpec> = {}): Query {
	const query = compile(of.project, { ...of.spec, ...other, layers: of.layers }, of.lang);
	return of.layer === null ? query : inLayer(query, of.layer);
}

/** The table of a question, some of it asked in another way. */
export const ask = (of: Question, other: Partial<TableSpec> = {}): Answer =>
	askUnits(of, [other.unit ?? of.spec.unit], other)[0]!;

/** The same in several units, counted in one go. */
export function askUnits(
	of: Question,
	units: readonly Unit[],
	other: Partial<TableSpec> = {}
): Answer[] {
	const texts = of.texts ?? (() => undefined);
	const query = queryOf(of, other);
	const tally = new Tally(query, [...new Set(units)], texts);
	return units.map((unit) => {
		const spec = { ...of.spec, ...other, unit };
		return { spec, unit, ...panelOf(spec, query, tally, texts) };
	});
}

/** The question about each layer by itself; none without a third dimension. */
export function layersOf(of: Question): { readonly key: Key; readonly of: Question }[] {
	const keys = of.layers ? (queryOf(of).layers?.keys ?? []) : [];
	return keys.map((key, layer) => ({ key, of: { ...of, layer } }));
}

/** The same question about these sources, as far as it is about them already. */
export const amongSources = ({ spec }: Question, ids: readonly Id[]): Partial<TableSpec> => ({
	where: [...spec.where, { dim: { by: 'source' }, values: ids }]
});

/** Whether a dimension asks who speaks. */
export const asksWho = ({ by }: Dim): boolean =>
	by === 'actor' || by === 'type' || by === 'speaker';
/** Whether a dimension is about the text itself and not about what coders made of it. */
export const isOfText = (dim: Dim): boolean =>
	asksWho(dim) || dim.by === 'source' || dim.by === 'kind';
/** Whether its keys are codes. */
export const isOfCodes = (dim: Dim): boolean =>
	dim.by === 'code' || (dim.by === 'framework' && dim.id !== undefined);
