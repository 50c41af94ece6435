/** The codes one can choose from, as the palette and the tree search them. */
import { codeTree, flatten } from '#core/model/code-tree.ts';
import { say } from '#core/model/localised.ts';
import type { Project } from '#core/model/project.ts';
import type { Code, Id, Lang } from '#core/model/records.ts';
import type { Candidate } from './fuzzy.ts';

export type CodeCandidate = Candidate & {
	readonly code: Code;
	/** Names of the codes above it, from the top. */
	readonly path: string;
};

/**
 * In the order of the codebook. Headings are among them; `code.codable` tells.
 * @param top  only this code and those below it
 */
export function candidatesOf(project: Project, lang: Lang, top: Id | null = null): CodeCandidate[] {
	const above: string[] = [];
	const all = flatten(codeTree(project));
	const from = all.find(({ code }) => code.id === top);
	return (from ? flatten([from]) : all).map(({ code, depth: deep }) => {
		const depth = deep - (from?.depth ?? 0);
		const name = say(code.name, lang);
		above.length = depth;
		const path = above.join(' › ');
		above[depth] = name;
		const other = say(code.name, lang === 'en' ? 'id' : 'en');
		const names = other && other !== name ? [name, other] : [name];
		return {
			id: code.id,
			code,
			names,
			path,
			cues: [...(code.cues.en ?? []), ...(code.cues.id ?? [])]
		};
	});
}
