/** The three ways to ask: by cues, by example, or for each code by the better one (rule U17). */
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import type { HowGood } from './example/how-good.ts';
import { proposeByExamples, type ExampleQuestion, type Learnt } from './example/learn.ts';
import { givenIn } from './given.ts';
import { codesWithCues, cueTexts } from './project-parts.ts';
import { proposeByCues, type SuggestOptions } from './propose-by-cues.ts';
import type { Proposals } from './propose.ts';
import { stillOpen } from './still-open.ts';

export const METHODS = ['cues', 'examples', 'both'] as const;
export type Method = (typeof METHODS)[number];

export type SuggestQuestion = ExampleQuestion & { readonly method: Method };
export type ByOptions = SuggestOptions & { readonly method: Method };

/** What the project brings to the question; null: no such text. */
export const questionOf = (
	project: Project,
	textOf: (hash: string) => string | undefined,
	options: ByOptions
): SuggestQuestion => ({
	...options,
	texts: cueTexts(project, textOf),
	book: codesWithCues(project).map(({ id, cues }) => ({ id, cues })),
	given: givenIn(project)
});

/** Whatever has been coded or rejected. `codes` is empty by cues. */
export function proposeBy(question: SuggestQuestion): Learnt {
	const { method } = question;
	if (method === 'cues') return { ...proposeByCues(question), codes: [] };
	const learnt = proposeByExamples(question);
	return method === 'examples' ? learnt : withCues(learnt, proposeByCues(question));
}

/** A code keeps silent by example below the bar, and where its cues did better when the better one is asked for. */
export const speaksBy = (method: Method, { silent, cuesBetter }: HowGood): boolean =>
	silent === null && !(method === 'both' && cuesBetter);

/** Cues speak for the codes that have not learnt enough, or less than their cues know. */
export function withCues(learnt: Learnt, byCues: Proposals): Learnt {
	const speaks = new Set<Id>(
		learnt.codes.flatMap((one) => (speaksBy('both', one) ? [one.code] : []))
	);
	const examples = learnt.suggestions.filter(({ code }) => speaks.has(code));
	const cues = byCues.suggestions.filter(({ code }) => !speaks.has(code));
	return { ...learnt, suggestions: [...examples, ...cues] };
}

/** Suggestions that still ask for a decision (docs/spec/suggestions.md). */
export function suggestBy(
	project: Project,
	textOf: (hash: string) => string | undefined,
	options: ByOptions
): Learnt {
	const found = proposeBy(questionOf(project, textOf, options));
	return { ...found, suggestions: stillOpen(project, found.suggestions) };
}
