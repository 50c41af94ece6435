/**
 * Every passage under some codes, each coding by itself, because each can be recoded or removed by itself (rule G1); with the people
 * whose words they are, as the tables count them.
 */
import { factsOf } from '../facts/facts.ts';
import { voicesOf, type Voices } from '../facts/voices.ts';
import { codingAt } from '../model/codings.ts';
import type { Project } from '../model/project.ts';
import type { Coding, Id } from '../model/records.ts';
import { shownCodes } from '../model/visible.ts';

export type CodePassage = Voices & { readonly coding: Coding };

/** In the order of sources by name, then of the text. Codings under hidden codes are left out. */
export function codePassages(project: Project, codes: ReadonlySet<Id>): CodePassage[] {
	const { people, sources } = factsOf(project);
	return sources.flatMap((facts) => {
		const { block } = facts;
		const shown = shownCodes(project, block);
		const wanted = block.codes.map((code, i) => shown[i] === true && codes.has(code));
		if (!wanted.includes(true)) return [];
		const found: CodePassage[] = [];
		for (let i = 0; i < block.ids.length; i++)
			if (block.alive[i] === 1 && wanted[block.code[i]!])
				found.push({ coding: codingAt(block, i), ...voicesOf(people, facts, i) });
		return found;
	});
}
