/** Suggestions by cues for a whole project at once: for the command line, the benchmark and tests. The page does the same in pieces. */
import { compareNames } from '../facts/order.ts';
import { codeTree, flatten } from '../model/code-tree.ts';
import type { Project } from '../model/project.ts';
import type { Code, Id, Source } from '../model/records.ts';
import { alive } from '../model/visible.ts';
import { cueBook } from './cue-book.ts';
import { propose, type Proposals } from './propose.ts';
import { readCues } from './read-cues.ts';
import { stillOpen } from './still-open.ts';
import { heardIn, type Unit } from './units.ts';

/** What accepted suggestions say about how they were found. */
export const BY_CUES = 'cues';

export type SuggestOptions = {
	/** Codes to suggest; null = all that have cues. */
	readonly codes: readonly Id[] | null;
	readonly unit: Unit;
	/** The least score. */
	readonly least: number;
};

/**
 * Suggestions that still ask for a decision (docs/spec/suggestions.md).
 * @param textOf  the text of a source by its hash; sources whose text is not there are left out
 */
export function suggestByCues(
	project: Project,
	textOf: (hash: string) => string | undefined,
	{ codes, unit, least }: SuggestOptions
): Proposals {
	const all = codesWithCues(project);
	const book = cueBook(all);
	const readings = sourcesInOrder(project).flatMap((source) => {
		const text = textOf(source.text);
		if (text === undefined) return [];
		const { id, lang } = source;
		return [readCues({ source: id, lang, heard: heardIn(project, source), text }, unit, book)];
	});
	const wanted = all.flatMap(({ id }) => (codes === null || codes.includes(id) ? [id] : []));
	const { units, suggestions } = propose(book, readings, wanted, least);
	return { units, suggestions: stillOpen(project, suggestions) };
}

/** Codes that can be applied and have cues, in the order of the codebook. */
export const codesWithCues = (project: Project): Code[] =>
	flatten(codeTree(project)).flatMap(({ code }) =>
		code.codable && (code.cues.en?.length || code.cues.id?.length) ? [code] : []
	);

/** By name, then id: the order in which suggestions of equal score stand. */
export const sourcesInOrder = (project: Project): Source[] =>
	alive(project, 'sources').sort((a, b) => compareNames(a.name, b.name) || (a.id < b.id ? -1 : 1));
