/**
 * What a table of actors or sources would do to the project: whose values change and from what, who is not known, what is left out
 * and why. Nothing is done before the researcher has seen it (rules V10-V14 of docs/spec/exports.md).
 */
import type { NewActor, NewAttribute, NewValue } from '../commands/new-records.ts';
import { foldName } from '../commands/values.ts';
import { ACTOR_TYPES } from '../frameworks/actor-types.ts';
import type { Project } from '../model/project.ts';
import type { Actor, Id, Source } from '../model/records.ts';
import { alive, find, valueOf } from '../model/visible.ts';
import { foldRow } from './fold-row.ts';
import { asKept } from './guess.ts';
import type { ColumnUse, On, TextTable } from './uses.ts';

/** `was` is '' where nothing was known. */
export type CellChange = { readonly column: string; readonly was: string; readonly value: string };
export type PlannedRow = { readonly name: string; readonly changes: readonly CellChange[] };
type At = { readonly line: number; readonly name: string };

export type Choices = {
	readonly uses: readonly ColumnUse[];
	/** Names of the table that become new actors; sources are never made of a table. */
	readonly adds: (name: string) => boolean;
	/** Whether what the project knows stays where the table says something else. */
	readonly keeps: boolean;
};

export type AttributePlan = {
	readonly added: readonly PlannedRow[];
	readonly changed: readonly PlannedRow[];
	readonly same: number;
	/** Cells in which the project says something else. */
	readonly conflicts: number;
	/** Rows whose name nobody has, whether they become actors or not. */
	readonly unknown: readonly At[];
	readonly nameless: readonly number[];
	readonly repeated: readonly At[];
	readonly newAttributes: readonly string[];
	readonly batch: Batch;
};
/** What the commands `importActors` and `importValues` take. */
export type Batch = {
	readonly attributes: readonly NewAttribute[];
	readonly actors: readonly NewActor[];
	readonly sources: readonly { readonly id: Id; readonly values: readonly NewValue[] }[];
};

type Column = {
	readonly name: string;
	readonly as: 'type' | 'note' | 'attribute';
	/** Of the attribute. */
	readonly id: Id;
	readonly value: (cells: readonly string[]) => string;
	readonly was: (owner: Actor | Source) => string;
};

/** @returns null if no column holds the names */
export function planTable(
	project: Project,
	on: On,
	table: TextTable,
	{ uses, adds, keeps }: Choices,
	newId: () => Id
): AttributePlan | null {
	const name = uses.findIndex(({ as }) => as === 'name');
	if (name < 0) return null;
	const attributes = newAttributes(on, table, uses, newId);
	const columns = columnsOf(project, table, uses, attributes);
	const owners: readonly (Actor | Source)[] = alive(project, on === 'actor' ? 'actors' : 'sources');
	const known = new Map(owners.map((owner) => [foldRow(owner.name), owner]));
	const { rows, nameless, repeated } = namedRows(table, name);
	const planned = rows.map((row) => {
		const owner = known.get(foldRow(row.name));
		const changes = changesOf(columns, owner, row.cells);
		const kept = keeps ? changes.filter(({ was }) => was === '') : changes;
		return {
			...row,
			owner,
			changes: kept,
			conflicts: changes.filter(({ was }) => was !== '').length
		};
	});
	const strangers = planned.filter(({ owner }) => !owner);
	const added = on === 'actor' ? strangers.filter((row) => adds(row.name)) : [];
	const changed = planned.filter(({ owner, changes }) => owner && changes.length > 0);
	const told = ({ owner, name: typed, changes }: (typeof planned)[number]): PlannedRow => ({
		name: owner?.name ?? typed,
		changes: changes.map(({ column, was, value }) => ({ column: column.name, was, value }))
	});
	const taken = [...added, ...changed];
	const used = new Set(taken.flatMap(({ changes }) => changes.map(({ column }) => column.id)));
	const made = attributes.flatMap((one) => (one && used.has(one.id) ? one : []));
	return {
		...{ added: added.map(told), changed: changed.map(told) },
		same: planned.length - strangers.length - changed.length,
		conflicts: planned.reduce((sum, row) => sum + row.conflicts, 0),
		unknown: strangers.map(({ line, name: typed }) => ({ line, name: typed })),
		...{ nameless, repeated, newAttributes: made.map((one) => one.name) },
		batch: {
			attributes: made,
			actors:
				on === 'actor'
					? taken.map((row) => newActor(row.owner?.name ?? row.name, row.changes, newId()))
					: [],
			sources:
				on === 'source'
					? changed.map(({ owner, changes }) => ({ id: owner!.id, values: valuesOf(changes) }))
					: []
		}
	};
}

type Row = { readonly name: string; readonly line: number; readonly cells: readonly string[] };

function namedRows({ rows, lines }: TextTable, column: number) {
	const seen = new Set<string>();
	const found: Row[] = [];
	const nameless: number[] = [];
	const repeated: At[] = [];
	rows.forEach((cells, i) => {
		const [name, line] = [(cells[column] ?? '').trim(), lines[i]!];
		if (name === '') nameless.push(line);
		else if (seen.has(foldRow(name))) repeated.push({ line, name });
		else found.push({ name, line, cells });
		seen.add(foldRow(name));
	});
	return { rows: found, nameless, repeated };
}

/** By column; undefined where the column makes none. */
const newAttributes = (
	on: On,
	{ headers }: TextTable,
	uses: readonly ColumnUse[],
	newId: () => Id
): (NewAttribute | undefined)[] =>
	uses.map((use, c) =>
		use.as === 'new' ? { id: newId(), name: headers[c]!, on, type: use.type } : undefined
	);

function columnsOf(
	project: Project,
	{ headers }: TextTable,
	uses: readonly ColumnUse[],
	made: readonly (NewAttribute | undefined)[]
): Column[] {
	return uses.flatMap((use, c): Column[] => {
		const name = headers[c]!;
		const cell = (cells: readonly string[]) => (cells[c] ?? '').trim();
		if (use.as === 'type') {
			const value = (cells: readonly string[]) => typeOf(cell(cells)) ?? '';
			return [
				{ name: 'type', as: 'type', id: '', value, was: (o) => ('type' in o ? (o.type ?? '') : '') }
			];
		}
		if (use.as === 'note')
			return [
				{ name: 'note', as: 'note', id: '', value: cell, was: (o) => ('note' in o ? o.note : '') }
			];
		const attribute = use.as === 'attribute' ? find(project, 'attributes', use.id) : made[c];
		if (!attribute) return [];
		const { id, type } = attribute;
		const value = (cells: readonly string[]) => asKept(cell(cells), type);
		return [
			{
				name: attribute.name || name,
				as: 'attribute',
				id,
				value,
				was: (o) => valueOf(project, id, o.id)
			}
		];
	});
}

type Change = { readonly column: Column; readonly was: string; readonly value: string };

/** Empty cells of the table say nothing, so they change nothing. */
const changesOf = (
	columns: readonly Column[],
	owner: Actor | Source | undefined,
	cells: readonly string[]
): Change[] =>
	columns
		.map((column) => ({ column, was: owner ? column.was(owner) : '', value: column.value(cells) }))
		.filter(({ was, value }) => value !== '' && value !== was);

const valuesOf = (changes: readonly Change[]): NewValue[] =>
	changes.flatMap(({ column, value }) =>
		column.as === 'attribute' ? [{ attribute: column.id, value }] : []
	);

function newActor(name: string, changes: readonly Change[], id: Id): NewActor {
	const said = (as: Column['as']) => changes.find(({ column }) => column.as === as)?.value;
	return {
		id,
		name,
		type: said('type') ?? null,
		note: said('note') ?? '',
		values: valuesOf(changes)
	};
}

/** The id of a known type of actor by its id or name, or else the researcher's own word; null for none. */
export function typeOf(text: string): string | null {
	const wanted = foldName(text);
	if (wanted === '') return null;
	const known = ACTOR_TYPES.find(({ id, name }) =>
		[id, name.en ?? '', name.id ?? ''].some((other) => foldName(other) === wanted)
	);
	return known?.id ?? text.trim();
}
