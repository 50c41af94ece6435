/** Who stands above a turn: the actor where the speaker has one, and the label as the transcript writes it. */
import type { Project } from '#core/model/project.ts';
import type { Source } from '#core/model/records.ts';
import type { Heading, HeadingOf } from './page/item-views.ts';

/** The two tables that decide: a coding more changes neither. */
export type People = Pick<Project, 'actors' | 'speakers'>;

/** @param roleName  the word for a role, for those who ask and are not an actor */
export function headingsFor(
	people: People,
	source: Source,
	roleName: (role: string) => string
): HeadingOf {
	const known = source.speakers.flatMap((id) => people.speakers.get(id) ?? []);
	const speakers = known.map(({ label, role, actor }): Heading => {
		const quiet = role === 'interviewer' || role === 'moderator';
		const row = actor === null ? undefined : people.actors.get(actor);
		const who = (row?.alive ? row.name : null) ?? (quiet ? roleName(role) : null);
		return { name: who ?? label, detail: who && who !== label ? label : '', quiet };
	});
	return (item) => {
		const heading = item.turn < 0 ? undefined : speakers[item.speaker];
		if (!heading || item.time === null) return heading ?? null;
		return { ...heading, detail: [heading.detail, item.time].filter(Boolean).join(' · ') };
	};
}
