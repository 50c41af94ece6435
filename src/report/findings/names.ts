/** Names of the rows and columns of a question, all of them: findings look at lines that the table may hide. */
import type { Dim } from '#core/facts/dim.ts';
import type { Dimension } from '#core/facts/dimension.ts';
import type { Side } from '#core/findings/question.ts';
import type { Project } from '#core/model/project.ts';
import { compile } from '#core/tables/query.ts';
import type { TableSpec } from '#core/tables/spec.ts';
import type { Locale } from '#i18n/message.ts';
import { keyLabel } from '#i18n/table-words.ts';

export type Names = {
	/** Sides as displayed. */
	readonly of: (side: Side, id: string) => string;
	readonly dim: (side: Side) => Dim;
	/** How many rows or columns there are, shown or hidden. */
	readonly count: (side: Side) => number;
};

/** @throws SimpulError as `crosstab` */
export function namesOf(project: Project, spec: TableSpec, locale: Locale): Names {
	const { rows, columns } = compile(project, spec, locale);
	const labels = ({ by }: Dim, { keys }: Dimension) =>
		new Map(keys.map(({ id, label }) => [id, keyLabel(locale, { kind: by }, id, label)]));
	const [down, across] = [labels(spec.rows, rows), labels(spec.columns, columns)];
	const isRows = (side: Side) => (side === 'row') !== spec.transpose;
	return {
		of: (side, id) => (isRows(side) ? down : across).get(id) ?? id,
		dim: (side) => (isRows(side) ? spec.rows : spec.columns),
		count: (side) => (isRows(side) ? down : across).size
	};
}

/** Values of the third dimension, which both sides stand in. */
export const layerName = (locale: Locale, dim: Dim, id: string, label: string): string =>
	keyLabel(locale, { kind: dim.by }, id, label);
