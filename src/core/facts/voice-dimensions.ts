/** Who says it: actors, their types and attributes, and speakers. Looked up by span. */
import type { Project } from '../model/project.ts';
import type { Lang } from '../model/records.ts';
import { actorKeys } from './actor-keys.ts';
import { keyedBy, keyLists, type Dimension } from './dimension.ts';
import type { People } from './people.ts';

export function actorDimension(
	project: Project,
	people: People,
	attribute: string | undefined,
	lang: Lang
): Dimension {
	const { keys, lists } = actorKeys(project, people, attribute, lang);
	return {
		keys,
		level: 'span',
		asks: 'actor',
		family: null,
		in: ({ facts }) => keyedBy(lists, facts.spans.actor)
	};
}

/** Participants and others, source by source; interviewers and moderators have no row (B3). */
export function speakerDimension({ sources, speakers }: People): Dimension {
	const heard = speakers.rows.filter(({ role }) => role !== 'interviewer' && role !== 'moderator');
	const position = new Map(heard.map((speaker, i) => [speaker, i]));
	const lists = keyLists(
		speakers.rows.map((speaker) => {
			const at = position.get(speaker);
			return at === undefined ? [] : [at];
		}),
		heard.length
	);
	const sourceName = (id: string) => sources.rows[sources.number.get(id) ?? -1]?.name ?? '';
	return {
		keys: heard.map(({ id, label, source }) => ({
			id,
			label: `${label} (${sourceName(source)})`,
			names: [label]
		})),
		level: 'span',
		asks: 'speaker',
		family: null,
		in: ({ facts }) => keyedBy(lists, facts.spans.speaker)
	};
}
