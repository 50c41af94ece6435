/** Speakers that no actor has yet: the to-do above the table. Interviewers and moderators need none. */
import { peopleOf } from '#core/facts/people.ts';
import type { Project } from '#core/model/project.ts';
import type { Source, Speaker } from '#core/model/records.ts';
import { find } from '#core/model/visible.ts';

export type Unassigned = {
	readonly speaker: Speaker;
	readonly source: Source;
	readonly turns: number;
	/** Where the longest of the speaker's first turns stands, to be read from the source's text. */
	readonly sample: { readonly start: number; readonly end: number; readonly cut: boolean };
};

const FIRST = 5;
const LONG = 140;

/** Source by source, in the order in which they speak; speakers without turns are left out. */
export function unassigned(project: Project): Unassigned[] {
	return peopleOf(project)
		.speakers.rows.flatMap((speaker) => {
			if (speaker.actor !== null || speaker.role === 'interviewer' || speaker.role === 'moderator')
				return [];
			const source = find(project, 'sources', speaker.source);
			return source
				? [{ speaker, source, ...voice(source, source.speakers.indexOf(speaker.id)) }]
				: [];
		})
		.filter((row) => row.turns > 0);
}

function voice({ turns }: Source, position: number): Pick<Unassigned, 'turns' | 'sample'> {
	const own = [...turns.speaker.keys()].filter((t) => turns.speaker[t] === position);
	const length = (t: number) => turns.end[t]! - turns.start[t]!;
	const longest = own
		.slice(0, FIRST)
		.reduce((a, b) => (length(b) > length(a) ? b : a), own[0] ?? 0);
	const start = turns.start[longest] ?? 0;
	const end = turns.end[longest] ?? 0;
	return {
		turns: own.length,
		sample: { start, end: Math.min(end, start + LONG), cut: end > start + LONG }
	};
}
