/**
 * The passages of a display, cell by cell: what a table counts (docs/spec/tables.md), but with the codings kept, because every mark
 * of a display opens its passages. Position `rows.length` or `columns.length` stands for all of that side, counted afresh.
 */
import type { Dim } from '../facts/dim.ts';
import { keysAt, type Key, type Keyed } from '../facts/dimension.ts';
import type { Where } from '../facts/filter.ts';
import type { CodingExtras, Id, Lang } from '../model/records.ts';
import type { Project } from '../model/project.ts';
import { Columns } from '../tables/columns.ts';
import { partOf, type Part } from '../tables/part.ts';
import { compile, type Query } from '../tables/query.ts';
import { DEFAULT_SPEC, type TableSpec } from '../tables/spec.ts';

export type Reference = {
	/** Codings of one passage that count once together (B4.1), as far as they belong to the cell. */
	readonly codings: readonly Id[];
	readonly source: Id;
	readonly start: number;
	readonly end: number;
	readonly coder: Id;
	/** Code and answers of the first of the codings. */
	readonly code: Id;
	readonly extras: CodingExtras;
	/** Actors who speak in it, as far as they belong to the cell. */
	readonly actors: readonly Id[];
};

export type Cells = {
	readonly rows: readonly Key[];
	readonly columns: readonly Key[];
	/** In the order of sources and text. */
	readonly at: (row: number, column: number) => readonly Reference[];
	/** Every reference of the display, once. */
	readonly all: readonly Reference[];
};

export type Asked = {
	readonly rows: Dim;
	readonly columns: Dim;
	readonly where: readonly Where[];
	/** `union`: a passage counts once under a code; `sum`: every coding is a reference. */
	readonly parents: Extract<TableSpec['parents'], 'union' | 'sum'>;
};

type Grow = { readonly codings: Set<number>; readonly spans: Set<number> };

/** @throws what `crosstab` throws about the question */
export function readCells(project: Project, asked: Asked, lang: Lang): Cells {
	const query = compile(project, { ...DEFAULT_SPEC, ...asked }, lang);
	const across = query.columns.keys.length + 1;
	const cells = new Map<number, Reference[]>();
	const columns = new Columns();
	query.facts.sources.forEach((_, source) => {
		const part = partOf(query, source, columns);
		if (!part) return;
		for (const [cell, grown] of byCell(query, part, across)) {
			const list = cells.get(cell) ?? [];
			for (const one of grown.values()) list.push(reference(query, part, one));
			cells.set(cell, list);
		}
	});
	const at = (row: number, column: number) => cells.get(row * across + column) ?? [];
	const { rows, columns: sides } = query;
	return {
		...{ rows: rows.keys, columns: sides.keys, at },
		all: at(rows.keys.length, sides.keys.length)
	};
}

/** By cell and, within it, by reference. */
function byCell(query: Query, part: Part, across: number): Map<number, Map<number, Grow>> {
	const { facts } = part;
	const found = new Map<number, Map<number, Grow>>();
	for (let f = 0; f < part.length; f++) {
		const rows = withAll(part.rows, facts.row[f]!, query.rows.keys.length);
		const columns = withAll(part.columns, facts.column[f]!, across - 1);
		for (const row of rows)
			for (const column of columns) {
				const cell = row * across + column;
				const refs = found.get(cell) ?? new Map<number, Grow>();
				const one = refs.get(facts.ref[f]!) ?? { codings: new Set(), spans: new Set() };
				one.codings.add(facts.coding[f]!);
				one.spans.add(facts.span[f]!);
				found.set(cell, refs.set(facts.ref[f]!, one));
			}
	}
	return found;
}

function withAll(keyed: Keyed, base: number, all: number): number[] {
	const keys = base < 0 ? [] : keysAt(keyed, base);
	return keys.length === 0 ? [] : [...keys, all];
}

function reference(
	{ facts: { people } }: Query,
	{ view }: Part,
	{ codings, spans }: Grow
): Reference {
	const { block, spans: said } = view.facts;
	const i = Math.min(...codings);
	return {
		codings: [...codings].sort((a, b) => a - b).map((coding) => block.ids[coding]!),
		source: block.source,
		start: block.start[i]!,
		end: block.end[i]!,
		coder: block.coders[block.coder[i]!]!,
		code: block.codes[block.code[i]!]!,
		extras: block.extras.get(i) ?? {},
		actors: [
			...new Set([...spans].flatMap((span) => people.actors.rows[said.actor[span]!]?.id ?? []))
		]
	};
}

/** The ids of all codings behind some references, each once. */
export const codingsOf = (references: readonly Reference[]): Id[] => [
	...new Set(references.flatMap(({ codings }) => codings))
];
