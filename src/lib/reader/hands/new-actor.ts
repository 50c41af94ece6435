/** An actor named for the first time while a passage is answered: of the type that its name tells, if it tells one. */
import type { ActorDetails } from '#core/frameworks/actor-details.ts';
import { ACTOR_TYPES } from '#core/frameworks/actor-types.ts';
import type { NewActor } from '#core/commands/new-records.ts';
import type { Id, Lang } from '#core/model/records.ts';
import { proposeActor } from '#core/text/propose-actors.ts';

export type Made = Pick<NewActor, 'id' | 'name' | 'type'>;

export function newActor(id: Id, name: string, details: readonly ActorDetails[], lang: Lang): Made {
	const found = proposeActor([name], { types: ACTOR_TYPES, details }, lang);
	return { id, name, type: found && !found.ambiguous ? found.type : null };
}
