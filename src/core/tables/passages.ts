/**
 * The passages behind a cell (B11). For references there are exactly as many as the cell says; for other units, those from which
 * the cell was counted. A row, column or layer left out stands for the total.
 */
import { keysAt, type Dimension, type Keyed } from '../facts/dimension.ts';
import { metaOf } from '../model/visible.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { Columns } from './columns.ts';
import { partOf, type Part } from './part.ts';
import { compile, inLayer, type Query } from './query.ts';
import type { TableSpec } from './spec.ts';

/** Ids of displayed rows and columns: in a transposed table, `row` is a key of the spec's columns. */
export type CellName = { readonly row?: string; readonly column?: string; readonly layer?: string };

export type Passage = {
	/** The reference's first coding; `also` has others of the same span, coder and family (B4.1). */
	readonly coding: Id;
	readonly also: readonly Id[];
	readonly source: Id;
	/** The coding's whole span, not only what this row's actor says of it. */
	readonly start: number;
	readonly end: number;
	readonly code: Id;
	readonly coder: Id;
	/** Who says it, as far as it belongs to the cell. */
	readonly speakers: readonly Id[];
	readonly actors: readonly Id[];
};

/** In the order of sources and text. An unknown key has no passages. @throws what `crosstab` throws about the question */
export function passagesOf(project: Project, spec: TableSpec, cell: CellName): Passage[] {
	const whole = compile(project, spec, metaOf(project)?.lang ?? 'en');
	const [rowId, columnId] = spec.transpose ? [cell.column, cell.row] : [cell.row, cell.column];
	const row = position(whole.rows, rowId);
	const column = position(whole.columns, columnId);
	const layer = whole.layers ? position(whole.layers, cell.layer) : null;
	if (row === -1 || column === -1 || layer === -1) return [];
	const query = layer === null ? whole : inLayer(whole, layer);
	const columns = new Columns();
	return query.facts.sources.flatMap((_, source) => {
		const part = partOf(query, source, columns);
		return part ? inPart(query, part, row, column) : [];
	});
}

/** null = any key. */
const position = ({ keys }: Dimension, id: string | undefined): number | null =>
	id === undefined ? null : keys.findIndex((key) => key.id === id);

function inPart(query: Query, part: Part, row: number | null, column: number | null): Passage[] {
	const { facts } = part;
	const found = new Map<number, { codings: Set<number>; spans: Set<number> }>();
	for (let f = 0; f < part.length; f++) {
		if (!has(part.rows, facts.row[f]!, row) || !has(part.columns, facts.column[f]!, column))
			continue;
		const known = found.get(facts.ref[f]!) ?? { codings: new Set(), spans: new Set() };
		known.codings.add(facts.coding[f]!);
		known.spans.add(facts.span[f]!);
		found.set(facts.ref[f]!, known);
	}
	return [...found.values()].map(({ codings, spans }) => passage(query, part, codings, spans));
}

const has = (keyed: Keyed, base: number, key: number | null): boolean =>
	base >= 0 && (key === null || keysAt(keyed, base).includes(key));

function passage(
	{ facts: { people } }: Query,
	{ view }: Part,
	codings: ReadonlySet<number>,
	spans: ReadonlySet<number>
): Passage {
	const { block, spans: said } = view.facts;
	const [first, ...others] = codings;
	const i = first!;
	const named = (column: Int32Array, rows: readonly { readonly id: Id }[]) => [
		...new Set([...spans].flatMap((span) => rows[column[span]!]?.id ?? []))
	];
	return {
		coding: block.ids[i]!,
		also: others.map((other) => block.ids[other]!),
		source: block.source,
		start: block.start[i]!,
		end: block.end[i]!,
		code: block.codes[block.code[i]!]!,
		coder: block.coders[block.coder[i]!]!,
		speakers: named(said.speaker, people.speakers.rows),
		actors: named(said.actor, people.actors.rows)
	};
}
