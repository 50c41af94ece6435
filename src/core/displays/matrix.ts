/**
 * The framework matrix (rules D9): sources, actors or types by codes; each cell opens its passages and holds what the researcher says
 * of it in own words. Role-ordered, conceptually clustered, effects and cross-city meta-matrix are this one with other sides.
 */
import { compileDim } from '../facts/compile-dim.ts';
import type { Dim } from '../facts/dim.ts';
import type { Key } from '../facts/dimension.ts';
import { factsOf } from '../facts/facts.ts';
import type { Where } from '../facts/filter.ts';
import { findAttribute } from '../facts/find-attribute.ts';
import type { Project } from '../model/project.ts';
import type { Id, Lang, Summary, Valence } from '../model/records.ts';
import { alive } from '../model/visible.ts';
import { whereText } from '../tables/spec-text.ts';
import { readCells, type Reference } from './references.ts';
import type { MatrixSpec } from './spec.ts';

export type CellSummary = Pick<Summary, 'id' | 'coder' | 'text'>;
export type MatrixCell = {
	readonly references: readonly Reference[];
	readonly valences: Readonly<Partial<Record<Valence, number>>>;
	/** One per coder. */
	readonly summaries: readonly CellSummary[];
};
export type MatrixRow = {
	/** The row by name, as `setSummary` takes it. */
	readonly ref: readonly string[];
	/** One per side of the rows. */
	readonly labels: readonly string[];
	readonly cells: readonly MatrixCell[];
};
export type Matrix = {
	readonly view: 'matrix';
	readonly spec: MatrixSpec;
	readonly columns: readonly { readonly ref: string; readonly id: Id; readonly label: string }[];
	readonly rows: readonly MatrixRow[];
	/** By column: what is said of the column as a whole (the pattern). */
	readonly notes: readonly (readonly CellSummary[])[];
	/** Summaries of rows and columns that this matrix does not have. */
	readonly elsewhere: number;
};

/** @throws SimpulError table.unknown-* */
export function matrix(project: Project, spec: MatrixSpec, lang: Lang): Matrix {
	const [outer, inner] = [spec.rows[0]!, spec.rows[1]];
	const summaries = bySummaryCell(project);
	const column = refOf(project, spec.columns);
	const keys = compileDim(project, factsOf(project), spec.columns, 'union', lang).keys;
	const refs = keys.map(({ id }) => column(id));
	const ask = (rows: Dim, where: readonly Where[]) =>
		readCells(project, { rows, columns: spec.columns, where, parents: 'union' }, lang);
	const lines = (rows: Dim, where: readonly Where[], before: Pick<MatrixRow, 'ref' | 'labels'>) => {
		const cells = ask(rows, where);
		const own = refOf(project, rows);
		return cells.rows.map(({ id, label }, r): MatrixRow => {
			const ref = [...before.ref, own(id)];
			return {
				...{ ref, labels: [...before.labels, label] },
				cells: refs.map((at, c) => cellOf(cells.at(r, c), summaries.take(ref, at)))
			};
		});
	};
	const rows =
		inner === undefined
			? lines(outer, spec.where, { ref: [], labels: [] })
			: keysOf(project, outer, lang).flatMap(({ id, label }) =>
					lines(inner, [...spec.where, { dim: outer, values: [id] }], {
						ref: [refOf(project, outer)(id)],
						labels: [label]
					})
				);
	const notes = refs.map((at) => summaries.take([], at));
	return {
		...{ view: 'matrix', spec, rows, notes, elsewhere: summaries.left() },
		columns: keys.map(({ id, label }, c) => ({ ref: refs[c]!, id, label }))
	};
}

const keysOf = (project: Project, dim: Dim, lang: Lang): readonly Key[] =>
	compileDim(project, factsOf(project), dim, 'union', lang).keys;

/**
 * A key of a side by the name that outlives a renaming: attributes by id, codes as `code=ID` whichever list of codes they were
 * chosen by, so that a summary is found again in every matrix that has its cell.
 */
function refOf(project: Project, dim: Dim): (key: string) => string {
	const named: Dim =
		dim.by === 'code' || (dim.by === 'framework' && dim.id !== undefined)
			? { by: 'code' }
			: dim.by === 'type' || ('attribute' in dim && dim.by === 'actor' && dim.attribute === 'type')
				? { by: 'type' }
				: withAttributeId(project, dim);
	return (key) => whereText({ dim: named, values: [key] });
}

function withAttributeId(project: Project, dim: Dim): Dim {
	if (!('attribute' in dim) || dim.attribute === undefined || dim.attribute === 'type') return dim;
	const on = dim.by === 'source' ? 'source' : 'actor';
	return { by: dim.by, attribute: findAttribute(project, on, dim.attribute).id };
}

function cellOf(references: readonly Reference[], summaries: readonly CellSummary[]): MatrixCell {
	const valences: Partial<Record<Valence, number>> = {};
	for (const { extras } of references)
		if (extras.valence !== undefined)
			valences[extras.valence] = (valences[extras.valence] ?? 0) + 1;
	return { references, valences, summaries };
}

/** Summaries by their cell, and how many nobody asked for. */
function bySummaryCell(project: Project) {
	const cells = new Map<string, CellSummary[]>();
	for (const { id, row, column, coder, text } of alive(project, 'summaries')) {
		const key = JSON.stringify([...row, column]);
		cells.set(key, [...(cells.get(key) ?? []), { id, coder, text }]);
	}
	const taken = new Set<string>();
	return {
		take(row: readonly string[], column: string): readonly CellSummary[] {
			const key = JSON.stringify([...row, column]);
			taken.add(key);
			return cells.get(key) ?? [];
		},
		left: () => [...cells].reduce((sum, [key, all]) => sum + (taken.has(key) ? 0 : all.length), 0)
	};
}
