/** Who stands above a turn: the actor where the speaker has one, and the label as the transcript writes it. */
import type { Project } from '#core/model/project.ts';
import type { Source } from '#core/model/records.ts';
import { find, speakersOf } from '#core/model/visible.ts';
import type { Heading, HeadingOf } from './page/text-view.ts';

export type Words = { readonly nobody: string; readonly role: (role: string) => string };

export function headingsFor(project: Project, source: Source, words: Words): HeadingOf {
	const speakers = speakersOf(project, source.id).map(
		({ label, role, actor }): Omit<Heading, 'time'> => {
			const quiet = role === 'interviewer' || role === 'moderator';
			const who = find(project, 'actors', actor)?.name ?? (quiet ? words.role(role) : null);
			return { name: who ?? label, detail: who && who !== label ? label : '', quiet };
		}
	);
	return (item) => {
		if (item.turn < 0) return null;
		const heading = speakers[item.speaker] ?? { name: words.nobody, detail: '', quiet: false };
		if (item.time === null) return heading;
		return { ...heading, detail: [heading.detail, item.time].filter(Boolean).join(' · ') };
	};
}
