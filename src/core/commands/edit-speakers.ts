import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import { SPEAKER_ROLES, type Id, type SpeakerRole } from '../model/records.ts';
import { needActor, needSpeaker } from './guards.ts';
import { edit, given, update } from './ops.ts';
import { needOneOf } from './values.ts';

export type EditSpeaker = {
	readonly id: Id;
	readonly role?: SpeakerRole;
	/** null: not yet assigned */
	readonly actor?: Id | null;
};

/** Roles and actors of several speakers in one change. Naming a speaker twice counts as one edit: the later answer holds. */
export function editSpeakers(
	project: Project,
	{ speakers }: { readonly speakers: readonly EditSpeaker[] }
): Edit {
	const wanted = new Map<Id, EditSpeaker>();
	for (const speaker of speakers)
		wanted.set(speaker.id, { ...wanted.get(speaker.id), ...given(speaker), id: speaker.id });
	const ops = [...wanted.values()].flatMap(({ id, role, actor }) => {
		const speaker = needSpeaker(project, id);
		if (actor) needActor(project, actor);
		return update('speakers', speaker, {
			role: role && needOneOf(SPEAKER_ROLES, role, 'role'),
			actor
		});
	});
	return edit('speaker.edit', { speakers: [...wanted.values()].map(given) }, ops);
}
