/** Suggestions by cues for a whole project at once: for the command line, the benchmark and tests. The page asks the worker. */
import type { Project } from '../model/project.ts';
import { codesWithCues, cueTexts } from './project-parts.ts';
import { proposeByCues, type SuggestOptions } from './propose-by-cues.ts';
import type { Proposals } from './propose.ts';
import { stillOpen } from './still-open.ts';

/**
 * Suggestions that still ask for a decision (docs/spec/suggestions.md).
 * @param textOf  the text of a source by its hash; sources whose text is not there are left out
 */
export function suggestByCues(
	project: Project,
	textOf: (hash: string) => string | undefined,
	options: SuggestOptions
): Proposals {
	const texts = cueTexts(project, textOf);
	const { units, suggestions } = proposeByCues({
		...options,
		texts,
		book: codesWithCues(project)
	});
	return { units, suggestions: stillOpen(project, suggestions) };
}
