/**
 * Makes a plan of a table of actors (column `actor`, if wanted `type` and `note`, every other column an attribute): who is new, what
 * changes for those who are there, and what is left out and why. Nothing is done before the researcher has seen it.
 */
import type { ImportActors } from '#core/commands/import-actors.ts';
import type { NewAttribute } from '#core/commands/new-records.ts';
import { foldName, sameName } from '#core/commands/values.ts';
import { ACTOR_TYPES } from '#core/frameworks/actor-types.ts';
import type { Project } from '#core/model/project.ts';
import type { Actor, AttributeType, Id } from '#core/model/records.ts';
import { alive, attributesOn, valueOf } from '#core/model/visible.ts';

export type TextTable = {
	readonly headers: readonly string[];
	readonly rows: readonly (readonly string[])[];
	/** The line of the file on which each row begins. */
	readonly lines: readonly number[];
};

/** `was` is '' where nothing was known. */
export type CellChange = { readonly column: string; readonly was: string; readonly value: string };
export type PlannedRow = { readonly name: string; readonly changes: readonly CellChange[] };

export type ActorPlan = {
	readonly added: readonly PlannedRow[];
	readonly changed: readonly PlannedRow[];
	readonly same: number;
	readonly newAttributes: readonly string[];
	/** Line numbers of the file, the header being 1. */
	readonly nameless: readonly number[];
	readonly repeated: readonly { readonly line: number; readonly name: string }[];
	readonly batch: ImportActors;
};

const NAME = new Set(['actor', 'aktor', 'name', 'nama']);
const TYPE = new Set(['type', 'tipe', 'jenis', 'actor type', 'tipe aktor']);
const NOTE = new Set(['note', 'notes', 'catatan']);
/** Columns of our own export that are counted, not given. */
const COUNTED = new Set(['sources', 'sumber', 'words', 'kata', 'codings', 'pengodean', 'id']);

/** The id of a known type of actor by its id or name, or else the researcher's own word; null for none. */
export function typeOf(text: string): string | null {
	const wanted = foldName(text);
	if (wanted === '') return null;
	const known = ACTOR_TYPES.find(({ id, name }) =>
		[id, name.en ?? '', name.id ?? ''].some((other) => foldName(other) === wanted)
	);
	return known?.id ?? text.trim();
}

/** @returns null if no column holds the actors' names */
export function planActors(project: Project, table: TextTable, newId: () => Id): ActorPlan | null {
	const columns = columnsOf(project, table, newId);
	if (columns.name < 0) return null;
	const known = new Map(alive(project, 'actors').map((actor) => [foldName(actor.name), actor]));
	const seen = new Set<string>();
	const nameless: number[] = [];
	const repeated: { line: number; name: string }[] = [];
	const planned: { row: PlannedRow; known: boolean; actor: ImportActors['actors'][number] }[] = [];
	table.rows.forEach((cells, i) => {
		const name = cells[columns.name] ?? '';
		if (name === '') return nameless.push(table.lines[i]!);
		if (seen.has(foldName(name))) return repeated.push({ line: table.lines[i]!, name });
		seen.add(foldName(name));
		const actor = known.get(foldName(name));
		planned.push({
			row: { name: actor?.name ?? name, changes: changesOf(project, actor, cells, columns) },
			known: actor !== undefined,
			actor: newActor(newId(), name, cells, columns)
		});
	});
	const added = planned.filter((p) => !p.known);
	const changed = planned.filter((p) => p.known && p.row.changes.length > 0);
	return {
		added: added.map((p) => p.row),
		changed: changed.map((p) => p.row),
		same: planned.length - added.length - changed.length,
		newAttributes: columns.attributes.flatMap((a) => (a.isNew ? a.name : [])),
		nameless,
		repeated,
		batch: {
			actors: [...added, ...changed].map((p) => p.actor),
			attributes: columns.attributes
				.filter((a) => a.isNew)
				.map(({ id, name, type }) => ({ id, name, on: 'actor', type }))
		}
	};
}

type Column = NewAttribute & { readonly at: number; readonly isNew: boolean };
type Columns = {
	readonly name: number;
	readonly type: number;
	readonly note: number;
	readonly attributes: readonly Column[];
};

function columnsOf(project: Project, { headers, rows }: TextTable, newId: () => Id): Columns {
	const at = (names: ReadonlySet<string>) => headers.findIndex((h) => names.has(foldName(h)));
	const fixed = { name: at(NAME), type: at(TYPE), note: at(NOTE) };
	const taken = new Set<number>(Object.values(fixed));
	const attributes = headers.flatMap((header, i): Column[] => {
		if (taken.has(i) || header === '' || COUNTED.has(foldName(header))) return [];
		if (headers.findIndex((h) => sameName(h, header)) < i) return [];
		const known = attributesOn(project, 'actor').find((a) => sameName(a.name, header));
		if (known) return [{ ...known, at: i, isNew: false }];
		const type = guessType(rows.map((row) => row[i] ?? ''));
		return [{ id: newId(), name: header, on: 'actor', type, at: i, isNew: true }];
	});
	return { ...fixed, attributes };
}

export function guessType(values: readonly string[]): AttributeType {
	const given = values.filter((value) => value !== '');
	const all = (shape: RegExp) => given.length > 0 && given.every((value) => shape.test(value));
	if (all(/^\d{4}-\d\d-\d\d$/)) return 'date';
	return all(/^-?\d+(\.\d+)?$/) ? 'number' : 'category';
}

const newActor = (id: Id, name: string, cells: readonly string[], columns: Columns) => ({
	id,
	name,
	type: typeOf(cells[columns.type] ?? ''),
	note: cells[columns.note] ?? '',
	values: columns.attributes.flatMap(({ id: attribute, at }) =>
		cells[at] ? [{ attribute, value: cells[at] }] : []
	)
});

/** Empty cells of the table say nothing, so they change nothing. */
function changesOf(
	project: Project,
	actor: Actor | undefined,
	cells: readonly string[],
	columns: Columns
): CellChange[] {
	const wanted = [
		{ column: 'type', was: actor?.type ?? '', value: typeOf(cells[columns.type] ?? '') ?? '' },
		{ column: 'note', was: actor?.note ?? '', value: cells[columns.note] ?? '' },
		...columns.attributes.map(({ id, name, at, isNew }) => ({
			column: name,
			was: actor && !isNew ? valueOf(project, id, actor.id) : '',
			value: cells[at] ?? ''
		}))
	];
	return wanted.filter(({ was, value }) => value !== '' && value !== was);
}
