/** Actors and attributes by name while a batch is put together: those of the project, and new ones made when first named. */
import type { NewActor, NewAttribute } from '#core/commands/new-records.ts';
import { ACTOR_TYPES } from '#core/frameworks/actor-types.ts';
import { typeOfName } from '#core/frameworks/type-of-name.ts';
import type { Respondent } from '#core/import/draft.ts';
import type { Project } from '#core/model/project.ts';
import type { Attribute, Id } from '#core/model/records.ts';
import { alive } from '#core/model/visible.ts';
import type { ActorTable } from './import-maps.ts';

const fold = (name: string) => name.trim().toLowerCase();

export class ActorBook {
	readonly actors: NewActor[] = [];
	readonly attributes: NewAttribute[] = [];
	#newId: () => string;
	#actorIds = new Map<string, Id>();
	#attributeIds = new Map<string, Id>();

	constructor(project: Project, newId: () => string) {
		this.#newId = newId;
		for (const actor of alive(project, 'actors')) this.#actorIds.set(fold(actor.name), actor.id);
		for (const a of alive(project, 'attributes'))
			this.#attributeIds.set(`${a.on} ${fold(a.name)}`, a.id);
	}

	/** @returns null for an empty name; an unknown actor is made, with the type that the name says */
	idOf(name: string): Id | null {
		if (name.trim() === '') return null;
		return this.#actorIds.get(fold(name)) ?? this.#add(name.trim(), typeOfName(name), []);
	}

	/** The same, with attributes for one that is new. */
	withValues({ name, values }: Pick<Respondent, 'name' | 'values'>): Id {
		const known = this.#actorIds.get(fold(name));
		if (known !== undefined) return known;
		const own = values.map((one) => ({
			attribute: this.attributeOf(one.name, 'actor'),
			value: one.value
		}));
		return this.#add(name, null, own);
	}

	attributeOf(name: string, on: Attribute['on']): Id {
		const key = `${on} ${fold(name)}`;
		const known = this.#attributeIds.get(key);
		if (known) return known;
		const id = this.#newId();
		this.attributes.push({ id, name: name.trim(), on, type: 'category' });
		this.#attributeIds.set(key, id);
		return id;
	}

	/** Actors of the table that the project does not have; those it has stay as they are. */
	addTable({ attributes, rows }: ActorTable): void {
		for (const row of rows) {
			if (this.#actorIds.has(fold(row.actor))) continue;
			const values = attributes.flatMap((name) => {
				const value = row.values.get(name) ?? '';
				return value === '' ? [] : [{ attribute: this.attributeOf(name, 'actor'), value }];
			});
			this.#add(row.actor, row.type === '' ? typeOfName(row.actor) : knownType(row.type), values);
		}
	}

	#add(name: string, type: Id | null, values: NonNullable<NewActor['values']>): Id {
		const id = this.#newId();
		this.actors.push({ id, name, type, values });
		this.#actorIds.set(fold(name), id);
		return id;
	}
}

/** A type by id or by its name in either language; any other word is the researcher's own type. */
const knownType = (text: string): string =>
	ACTOR_TYPES.find(({ id, name }) =>
		[id, name.en, name.id].some((n) => n !== undefined && fold(n) === fold(text))
	)?.id ?? text;
