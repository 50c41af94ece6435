/** Who speaks at a place of a source, by the names that lines of a search show: the speaker's label, and the actor it counts for. */
import { whoseWords } from '../facts/whose-words.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';

export type Who = {
	/** '' = nobody, or it was given to the actor by hand. */
	readonly speaker: string;
	/** Null: nobody is assigned, or the words of interviewers and moderators. */
	readonly actor: Id | null;
};

/** @returns a function to ask for many places */
export function whoSpeaks(project: Project): (source: Id, at: number) => Who {
	const whose = whoseWords(project);
	return (source, place) => {
		const { speaker, actor } = whose.at(source, place);
		return { speaker: project.speakers.get(speaker ?? '')?.label ?? '', actor };
	};
}
