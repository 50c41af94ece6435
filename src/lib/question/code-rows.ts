/** The codebook as the rows of a chooser, narrowed by a search: parents of a found code stay so that it can be placed. */
import { codeTree, flatten, type CodeNode } from '#core/model/code-tree.ts';
import { say } from '#core/model/localised.ts';
import type { Project } from '#core/model/project.ts';
import type { Lang } from '#core/model/records.ts';

export type CodeRow = {
	readonly id: string;
	readonly name: string;
	readonly colour: string;
	readonly depth: number;
	readonly parent: boolean;
};

export function codeRows(project: Project, lang: Lang, search: string): CodeRow[] {
	const wanted = search.trim().toLowerCase();
	const hit = ({ code }: CodeNode) =>
		Object.values(code.name).some((name) => name.toLowerCase().includes(wanted));
	return flatten(codeTree(project))
		.filter((node) => wanted === '' || flatten([node]).some(hit))
		.map(({ code, depth, children }) => ({
			id: code.id,
			name: say(code.name, lang),
			colour: code.colour,
			depth,
			parent: children.length > 0
		}));
}
