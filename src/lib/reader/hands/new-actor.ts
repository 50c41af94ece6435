/**
 * An actor named for the first time while a passage is answered: of the type that its name tells, if it tells one; or one of the known
 * types that the project has no actor of, when the passage names it.
 */
import type { ActorDetails } from '#core/frameworks/actor-details.ts';
import { ACTOR_TYPES, actorTypeName } from '#core/frameworks/actor-types.ts';
import type { NewActor } from '#core/commands/new-records.ts';
import { say } from '#core/model/localised.ts';
import type { Project } from '#core/model/project.ts';
import type { Id, Lang } from '#core/model/records.ts';
import { alive } from '#core/model/visible.ts';
import { proposeActor } from '#core/text/propose-actors.ts';
import type { Called } from '../called.ts';

export type Made = Pick<NewActor, 'id' | 'name' | 'type'>;

export function newActor(id: Id, name: string, details: readonly ActorDetails[], lang: Lang): Made {
	const found = proposeActor([name], { types: ACTOR_TYPES, details }, lang);
	return { id, name, type: found && !found.ambiguous ? found.type : null };
}

const KIND = 'kind:';
/** The type of actor that a choice stands for, if it stands for one and not for an actor. */
export const kindOf = (choice: Id): string | null =>
	choice.startsWith(KIND) ? choice.slice(KIND.length) : null;

/** Types of actors of which the project has none, with all that people call them; called as the language of the source calls them. */
export function kindsNotHere(
	project: Project,
	details: readonly ActorDetails[],
	lang: Lang
): Called[] {
	const here = new Set(alive(project, 'actors').map(({ type }) => type));
	return details
		.filter(({ id }) => !here.has(id))
		.map(({ id, synonyms, abbreviations }) => {
			const name = actorTypeName(id);
			const other = [...Object.values(name), ...synonyms.en, ...synonyms.id, ...abbreviations];
			return { id: KIND + id, names: [...new Set([say(name, lang), ...other])] };
		});
}

export const actorOfKind = (id: Id, type: string, lang: Lang): Made => ({
	...{ id, type },
	name: say(actorTypeName(type), lang)
});
