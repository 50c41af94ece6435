import type { Grouping } from '#core/codebook/group-passages.ts';
import type { Project } from '#core/model/project.ts';
import type { Id } from '#core/model/records.ts';

/** What a group of a code's passages is called: source, actor, coder, or speaker with actor and source, as labels repeat. */
export function passageGroupName(project: Project, by: Grouping, id: Id): string {
	if (by === 'source') return project.sources.get(id)?.name ?? id;
	if (by === 'actor') return project.actors.get(id)?.name ?? id;
	if (by === 'coder') return project.coders.get(id)?.name ?? id;
	const speaker = project.speakers.get(id);
	if (!speaker) return id;
	const actor = speaker.actor === null ? undefined : project.actors.get(speaker.actor);
	const source = project.sources.get(speaker.source)?.name ?? '';
	return [actor ? `${speaker.label} (${actor.name})` : speaker.label, source].join(' · ');
}
