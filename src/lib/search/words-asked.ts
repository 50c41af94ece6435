/** What the part "Words" asks for beside the filters of the search. */
import type { Frequencies, WordQuestion } from '#core/query/frequencies.ts';
import type { Project } from '#core/model/project.ts';
import type { Lang } from '#core/model/records.ts';

export type WordsAsked = {
	/** Text of a dimension. */
	readonly by: string;
	readonly least: number;
	readonly stopWords: boolean;
	/** Id of the group that is held against all others; '' = frequencies of all. */
	readonly group: string;
};

/** Counts in another thread; texts by hash. @throws what `frequencies` throws */
export type CountWords = (
	project: Project,
	question: WordQuestion,
	texts: Readonly<Record<string, string>>,
	lang: Lang
) => Promise<Frequencies>;
