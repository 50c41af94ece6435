/** Who speaks at a place of a source: the speaker as labelled there, and the actor whom it counts for. */
import { factsOf } from '../facts/facts.ts';
import { countUpTo } from '../facts/search.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';

export type Who = {
	/** '' = nobody. */
	readonly speaker: string;
	/** Null: nobody is assigned, or the words of interviewers and moderators. */
	readonly actor: Id | null;
};

const NOBODY: Who = { speaker: '', actor: null };

/** @returns a function to ask for many places */
export function whoSpeaks(project: Project): (source: Id, at: number) => Who {
	const { people, sources } = factsOf(project);
	return (id, at) => {
		const number = people.sources.number.get(id);
		const source = project.sources.get(id);
		if (number === undefined || !source) return NOBODY;
		const { spans } = sources[number]!;
		const k = countUpTo(spans.end, at);
		const actor = k < spans.start.length && spans.start[k]! <= at ? spans.actor[k]! : -1;
		return { speaker: speakerAt(project, id, at), actor: people.actors.rows[actor]?.id ?? null };
	};
}

function speakerAt(project: Project, id: Id, at: number): string {
	const { turns, speakers } = project.sources.get(id)!;
	let low = 0;
	let high = turns.end.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (turns.end[middle]! <= at) low = middle + 1;
		else high = middle;
	}
	if (low === turns.end.length || turns.start[low]! > at) return '';
	const speaker = speakers[turns.speaker[low]!];
	return (speaker !== undefined && project.speakers.get(speaker)?.label) || '';
}
