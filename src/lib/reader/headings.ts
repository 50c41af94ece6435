/** Who stands above a turn: the actor where the speaker has one, and the label as the transcript writes it. */
import type { Project } from '#core/model/project.ts';
import type { Source } from '#core/model/records.ts';
import { find, speakersOf } from '#core/model/visible.ts';
import type { Heading, HeadingOf } from './page/text-view.ts';

/** @param roleName  the word for a role, for those who ask and are not an actor */
export function headingsFor(
	project: Project,
	source: Source,
	roleName: (role: string) => string
): HeadingOf {
	const speakers = speakersOf(project, source.id).map(({ label, role, actor }): Heading => {
		const quiet = role === 'interviewer' || role === 'moderator';
		const who = find(project, 'actors', actor)?.name ?? (quiet ? roleName(role) : null);
		return { name: who ?? label, detail: who && who !== label ? label : '', quiet };
	});
	return (item) => {
		const heading = item.turn < 0 ? undefined : speakers[item.speaker];
		if (!heading || item.time === null) return heading ?? null;
		return { ...heading, detail: [heading.detail, item.time].filter(Boolean).join(' · ') };
	};
}
