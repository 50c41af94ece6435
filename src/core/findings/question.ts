/**
 * The question behind a finding: the table's own without what only changes how it is displayed. Findings are about lines: columns or,
 * when percents are of the row, rows; transposing changes where a line stands and nothing else (docs/spec/statistics.md).
 */
import type { Dim } from '../facts/dim.ts';
import { metaOf } from '../model/visible.ts';
import type { Project } from '../model/project.ts';
import type { Id, Lang } from '../model/records.ts';
import { crosstab, crosstabs, type Crosstab } from '../tables/crosstab.ts';
import type { TableSpec, Unit } from '../tables/spec.ts';

export type Texts = (hash: string) => string | undefined;
export type Side = 'row' | 'column';

export type Question = {
	readonly project: Project;
	/** Not transposed, without layers, nothing hidden: all variants of it have the same rows and columns. */
	readonly spec: TableSpec;
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
		lines,
		per: spec.transpose ? otherSide(lines) : lines,
		texts,
		lang
	};
}

export const otherSide = (side: Side): Side => (side === 'row' ? 'column' : 'row');

/** The table of a question, some of it asked in another way. */
export const ask = (of: Question, other: Partial<TableSpec> = {}): Crosstab =>
	crosstab(of.project, { ...of.spec, ...other }, of.texts ?? undefined, of.lang);

export const askUnits = (of: Question, units: readonly Unit[]): Crosstab[] =>
	crosstabs(of.project, of.spec, units, of.texts ?? undefined, of.lang);

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
