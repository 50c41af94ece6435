import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';

/** Speakers of a passage with their actor in brackets, then actors who have no speaker there. */
export function whoSpeaks(
	project: Project,
	{ speakers, actors }: { readonly speakers: readonly Id[]; readonly actors: readonly Id[] }
): string[] {
	const named = new Set<Id>();
	const people = speakers.map((id) => {
		const speaker = project.speakers.get(id);
		const actor = speaker?.actor ? project.actors.get(speaker.actor) : undefined;
		if (actor) named.add(actor.id);
		const label = speaker?.label ?? id;
		return actor && actor.name !== label ? `${label} (${actor.name})` : label;
	});
	const others = actors.filter((id) => !named.has(id));
	return [...people, ...others.map((id) => project.actors.get(id)?.name ?? id)];
}
