import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import { SPEAKER_ROLES, type Id, type SpeakerRole } from '../model/records.ts';
import { newAttributes } from './attribute-ops.ts';
import { needSpeaker } from './guards.ts';
import { actorGuard, newActorOps } from './new-actors.ts';
import type { NewActor } from './new-records.ts';
import { edit, given, update } from './ops.ts';
import { needOneOf } from './values.ts';

export type EditSpeaker = {
	readonly id: Id;
	readonly role?: SpeakerRole;
	/** null: not yet assigned */
	readonly actor?: Id | null;
};

export type EditSpeakers = {
	readonly speakers: readonly EditSpeaker[];
	/** Actors made for them in the same change, so that one undo takes both back. */
	readonly newActors?: readonly NewActor[];
};

/**
 * Roles and actors of several speakers in one change. Naming a speaker twice counts as one edit: the later answer holds.
 * @throws SimpulError speaker.unknown, actor.unknown {actor}, and for new actors name.empty, actor.name-taken {name}, id.taken
 */
export function editSpeakers(project: Project, { speakers, newActors = [] }: EditSpeakers): Edit {
	const needActor = actorGuard(project, newActors);
	const wanted = new Map<Id, EditSpeaker>();
	for (const speaker of speakers)
		wanted.set(speaker.id, { ...wanted.get(speaker.id), ...given(speaker), id: speaker.id });
	const ops = [...wanted.values()].flatMap(({ id, role, actor }) => {
		const speaker = needSpeaker(project, id);
		return update('speakers', speaker, {
			role: role && needOneOf(SPEAKER_ROLES, role, 'role'),
			actor: actor === undefined ? undefined : needActor(actor)
		});
	});
	const actors = newActors.map(({ id, name }) => ({ id, name: name.trim() }));
	return edit(
		'speaker.edit',
		{
			speakers: [...wanted.values()].map(given),
			actors: actors.length > 0 ? actors : undefined
		},
		[...newActorOps(project, newActors, newAttributes(project, [])), ...ops]
	);
}
