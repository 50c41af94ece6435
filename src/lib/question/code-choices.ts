/** Codes as choices of a field one types into: by name, with the codes above it for telling namesakes apart. */
import { codeTree, flatten, type CodeNode } from '#core/model/code-tree.ts';
import { say } from '#core/model/localised.ts';
import type { Project } from '#core/model/project.ts';
import type { Id, Lang } from '#core/model/records.ts';

export type CodeChoice = { readonly value: Id; readonly label: string; readonly hint?: string };

/** In the order of the tree. @param without  codes that cannot be chosen */
export function codeChoices(
	tree: readonly CodeNode[],
	lang: Lang,
	without: ReadonlySet<Id>
): CodeChoice[] {
	const names = new Map(flatten(tree).map(({ code }) => [code.id, say(code.name, lang)]));
	return flatten(tree)
		.filter(({ code }) => !without.has(code.id))
		.map(({ code }) => {
			const above = code.parent === null ? undefined : names.get(code.parent);
			return { value: code.id, label: names.get(code.id)!, ...(above ? { hint: above } : {}) };
		});
}

/** Those that a passage can have. @param without  one that is no choice */
export function codableChoices(
	project: Project,
	lang: Lang,
	without: Id | null = null
): CodeChoice[] {
	const tree = codeTree(project);
	const no = flatten(tree).filter(({ code }) => !code.codable || code.id === without);
	return codeChoices(tree, lang, new Set(no.map(({ code }) => code.id)));
}
