/** Actors, their types or one of their attributes as keys, by actor number: for who speaks, who is spoken about, who holds. */
import { actorTypeName } from '../frameworks/actor-types.ts';
import { say } from '../model/localised.ts';
import type { Project } from '../model/project.ts';
import type { Lang } from '../model/records.ts';
import { valueOf } from '../model/visible.ts';
import { keyLists, type Key, type KeyLists } from './dimension.ts';
import { findAttribute } from './find-attribute.ts';
import { keysByValue } from './keys-by-value.ts';
import type { People } from './people.ts';

type Keys = { readonly keys: readonly Key[]; readonly lists: KeyLists };

/** @param attribute  undefined = the actors themselves; 'type' = their types */
export function actorKeys(
	project: Project,
	{ actors }: People,
	attribute: string | undefined,
	lang: Lang
): Keys {
	if (attribute === undefined)
		return {
			keys: actors.rows.map((actor) => ({ id: actor.id, label: actor.name })),
			lists: keyLists(
				actors.rows.map((_, i) => [i]),
				actors.rows.length
			)
		};
	const asked = attribute === 'type' ? null : findAttribute(project, 'actor', attribute);
	if (asked === null) {
		const types = actors.rows.map((actor) => actor.type ?? '');
		return keysByValue(types, (type) => say(actorTypeName(type), lang), 'given');
	}
	const values = actors.rows.map((actor) => valueOf(project, asked.id, actor.id));
	return keysByValue(values, (value) => value, asked.type === 'number' ? 'number' : 'name');
}
