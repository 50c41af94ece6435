/** The passages of a code in groups: by source, actor, coder or speaker (rule G2). */
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { alive } from '../model/visible.ts';
import { peopleOf } from '../facts/people.ts';
import type { CodePassage } from './code-passages.ts';

export const GROUPINGS = ['source', 'actor', 'coder', 'speaker'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export type PassageGroup = {
	/** Of the source, actor, coder or speaker; '' where nobody is known to speak. */
	readonly id: Id;
	readonly passages: readonly CodePassage[];
};

/** In the order of the project's own lists, nobody last; a passage of two actors stands under both. Empty groups are left out. */
export function groupPassages(
	project: Project,
	passages: readonly CodePassage[],
	by: Grouping
): PassageGroup[] {
	const groups = new Map<Id, CodePassage[]>();
	for (const passage of passages)
		for (const id of placesOf(passage, by)) {
			const own = groups.get(id);
			if (own) own.push(passage);
			else groups.set(id, [passage]);
		}
	return [...orderOf(project, by), ''].flatMap((id) => {
		const own = groups.get(id);
		return own ? [{ id, passages: own }] : [];
	});
}

function placesOf({ coding, actors, speakers }: CodePassage, by: Grouping): readonly Id[] {
	if (by === 'source') return [coding.source];
	if (by === 'coder') return [coding.coder];
	const voices = by === 'actor' ? actors : speakers;
	return voices.length > 0 ? voices : [''];
}

function orderOf(project: Project, by: Grouping): Id[] {
	const { sources, actors, speakers } = peopleOf(project);
	if (by === 'source') return sources.rows.map(({ id }) => id);
	if (by === 'actor') return actors.rows.map(({ id }) => id);
	if (by === 'speaker') return speakers.rows.map(({ id }) => id);
	const coders = alive(project, 'coders').map(({ id }) => id);
	const gone = [...project.coders.keys()].filter((id) => !coders.includes(id));
	return [...coders, ...gone];
}
