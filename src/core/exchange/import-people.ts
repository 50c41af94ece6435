/** Users as coders, cases as actors, variables as attributes with their values. */
import { cellOps } from '../commands/attribute-ops.ts';
import { create } from '../commands/ops.ts';
import type { NewCoder } from '../commands/new-records.ts';
import type { Create, Op } from '../log/change.ts';
import { EMPTY } from '../model/project.ts';
import type { Attribute, AttributeType, Id } from '../model/records.ts';
import { TYPE_VARIABLE } from './export-cases.ts';
import { guidFor, idOfGuid } from './guid.ts';
import type { Incoming } from './incoming.ts';
import { FreeNames, shownName } from './names.ts';
import type { Guid, XCase, XValue, XVariableType } from './values.ts';

const COLOURS = ['#0b5c63', '#8a4b08', '#5b3a8c', '#1f6b2c', '#9c2b4e', '#2b5b9c'];

/** At least one: somebody made the codings. */
export function coderRows({ project, idsFor, supplement, left }: Incoming): NewCoder[] {
	const ids = idsFor('coders');
	const users = project.users.map(({ guid, name }) => ({ guid, name }));
	if (users.length === 0)
		users.push({
			guid: project.user || guidFor('coder', project.origin),
			name: project.origin || 'Coder'
		});
	return users.map(({ guid, name }, i) => {
		const shown = shownName(name, 'Coder', left);
		const id = ids.give(guid, shown);
		const known = supplement?.coders[id];
		const initials = known?.initials ?? initialsOf(shown);
		return { id, name: shown, initials, colour: known?.colour ?? COLOURS[i % COLOURS.length]! };
	});
}

const initialsOf = (name: string) =>
	name
		.split(/\s+/)
		.map((word) => [...word][0] ?? '')
		.join('')
		.slice(0, 3)
		.toUpperCase();

/** A case without a name that stands for one source only carries that source's values (MAXQDA). */
export const isSourceOnly = (one: XCase): boolean =>
	one.name.trim() === '' && one.sources.length === 1 && one.selections.length === 0;

export function actorOps({ project, idsFor, supplement, left }: Incoming): Create[] {
	const names = new FreeNames(left);
	const ids = idsFor('actors');
	return project.cases
		.filter((one) => !isSourceOnly(one))
		.map((one) => {
			const name = names.free(shownName(one.name, 'Case', left));
			const id = ids.give(one.guid, name);
			const type = supplement?.actors[id]?.type ?? null;
			return create('actors', id, { name, type, note: one.description });
		});
}

const TYPES: Record<XVariableType, AttributeType> = {
	Text: 'category',
	Boolean: 'category',
	Integer: 'number',
	Float: 'number',
	Date: 'date',
	DateTime: 'category'
};

/**
 * The attributes of actors and of sources, made when the first value asks for them: a variable may be used on both, and is then two
 * attributes of one name.
 */
export class Attributes {
	readonly ops: Op[] = [];
	readonly #incoming: Incoming;
	readonly #made = new Map<string, Id>();
	readonly #names: Record<Attribute['on'], FreeNames>;

	constructor(incoming: Incoming) {
		this.#incoming = incoming;
		const { left } = incoming;
		this.#names = { actor: new FreeNames(left), source: new FreeNames(left) };
		// All variables of ours are attributes, used or not.
		for (const { guid } of incoming.project.variables) {
			const known = incoming.supplement?.attributes[incoming.known('attributes', guid) ?? ''];
			if (known) this.#of(guid, known.on);
		}
	}

	/** How many values were given. */
	values = 0;

	give(on: Attribute['on'], owner: Id, values: readonly XValue[]): void {
		for (const { variable, value } of values) {
			if (variable === TYPE_VARIABLE && this.#incoming.supplement) continue;
			const attribute = this.#of(variable, on);
			if (attribute === null) continue;
			this.values++;
			this.ops.push(...cellOps(EMPTY, { attribute, owner, value }));
		}
	}

	/** An attribute that no variable gives: membership in a set of sources. */
	mark(guid: Guid, name: string, owner: Id): void {
		const key = `source/${guid}`;
		const attribute =
			this.#made.get(key) ??
			this.#make(key, idOfGuid(guidFor('set', guid)), name, 'source', 'category');
		this.values++;
		this.ops.push(...cellOps(EMPTY, { attribute, owner, value: 'yes' }));
	}

	/** Null where the value is only there for programs that know no cases: an attribute of actors, on a source. */
	#of(guid: Guid, on: Attribute['on']): Id | null {
		const { project, supplement, known: knownId, left } = this.#incoming;
		const key = `${on}/${guid}`;
		const made = this.#made.get(key);
		if (made !== undefined) return made;
		const id = knownId('attributes', guid);
		const known = id === undefined ? undefined : supplement?.attributes[id];
		if (known && known.on !== on) return null;
		const variable = project.variables.find((one) => one.guid === guid);
		if (!variable) left.add('target-missing', guid);
		const type = known?.type ?? TYPES[variable?.type ?? 'Text'];
		const taken = this.#made.has(`${on === 'actor' ? 'source' : 'actor'}/${guid}`);
		const own = id ?? idOfGuid(taken ? guidFor(`variable on ${on}`, guid) : guid);
		return this.#make(key, own, shownName(variable?.name ?? '', 'Variable', left), on, type);
	}

	#make(key: string, id: Id, called: string, on: Attribute['on'], type: AttributeType): Id {
		const name = this.#names[on].free(called);
		this.#made.set(key, id);
		this.ops.push(create('attributes', id, { name, on, type }));
		return id;
	}
}
