/**
 * What a question lacks, said below its table: no columns, a percent of nothing, layers that compare nothing, an attribute that some
 * have no value of. The table prints its signs; these notes say what to do about them.
 */
import type { Dim } from '#core/facts/dim.ts';
import { findAttribute } from '#core/facts/find-attribute.ts';
import type { Project } from '#core/model/project.ts';
import { alive, valueOf } from '#core/model/visible.ts';
import type { Crosstab } from '#core/tables/crosstab.ts';
import type { Line } from '#core/tables/lines.ts';
import type { WarningFacts } from '#i18n/table-notes.ts';

/** @param table  with its names (name-table.ts) */
export const gapsOf = (project: Project, table: Crosstab): WarningFacts[] => [
	...emptySides(table),
	...emptyBases(table),
	...fewLayers(table),
	...halfFilled(project, table)
];

const emptySides = ({ rows, columns }: Crosstab): WarningFacts[] => [
	...(rows.length === 0 ? [{ code: 'no-rows' }] : []),
	...(columns.length === 0 ? [{ code: 'no-columns' }] : [])
];

/** Lines in which a cell says that it has no base. */
function emptyBases({ percent, signs, bases, rows, columns }: Crosstab): WarningFacts[] {
	const none = (r: number, c: number) =>
		percent?.[r]?.[c] === null && signs[r]![c] === 'number' && bases.per !== 'none';
	if (bases.per === 'total')
		return rows.length > 0 && columns.length > 0 && none(0, 0)
			? [{ code: 'empty-base', names: [] }]
			: [];
	const names =
		bases.per === 'row'
			? rows.filter((_, r) => columns.some((_, c) => none(r, c)))
			: columns.filter((_, c) => rows.some((_, r) => none(r, c)));
	return names.length > 0 ? [{ code: 'empty-base', names: names.map(({ label }) => label) }] : [];
}

function fewLayers({ layers }: Crosstab): WarningFacts[] {
	if (!layers || layers.length > 1) return [];
	return [{ code: 'one-layer', names: layers.map(({ label }) => label) }];
}

/** Attributes on a side of the table that shows "no value". */
function halfFilled(project: Project, { spec, rows, columns, layers }: Crosstab): WarningFacts[] {
	const [down, across] = spec.transpose ? [spec.columns, spec.rows] : [spec.rows, spec.columns];
	const sides: [Dim | null, readonly Line[]][] = [
		[down, rows],
		[across, columns],
		[spec.layers, layers ?? []]
	];
	return sides.flatMap(([dim, lines]): WarningFacts[] => {
		if (!dim || !lines.some(({ id }) => id === '')) return [];
		const asked = 'attribute' in dim ? dim.attribute : undefined;
		if (asked === undefined || asked === 'type') return [];
		const on = dim.by === 'source' ? 'source' : 'actor';
		const { id, name } = findAttribute(project, on, asked);
		const owners = alive(project, `${on}s`);
		const n = owners.filter((owner) => valueOf(project, id, owner.id) === '').length;
		return [{ code: 'half-filled', names: [name, on], n, of: owners.length }];
	});
}
