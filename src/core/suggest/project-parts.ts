/** What of a project suggesting works with: its codes with cues and its sources, both in the order in which suggestions stand. */
import { compareNames } from '../facts/order.ts';
import { codeTree, flatten } from '../model/code-tree.ts';
import type { Project } from '../model/project.ts';
import type { Code, Source } from '../model/records.ts';
import { alive } from '../model/visible.ts';
import { heardIn } from './heard.ts';
import type { CueText } from './read-cues.ts';

/** Codes that can be applied and have cues, in the order of the codebook. */
export const codesWithCues = (project: Project): Code[] =>
	flatten(codeTree(project)).flatMap(({ code }) =>
		code.codable && (code.cues.en?.length || code.cues.id?.length) ? [code] : []
	);

/** By name, then id: the order in which suggestions of equal score stand. */
export const sourcesInOrder = (project: Project): Source[] =>
	alive(project, 'sources').sort((a, b) => compareNames(a.name, b.name) || (a.id < b.id ? -1 : 1));

/** @param textOf  the text of a source by its hash; sources whose text is not there are left out */
export const cueTexts = (
	project: Project,
	textOf: (hash: string) => string | undefined
): CueText[] =>
	sourcesInOrder(project).flatMap((source) => {
		const text = textOf(source.text);
		const { id, lang } = source;
		return text === undefined ? [] : [{ source: id, lang, heard: heardIn(project, source), text }];
	});
