/** The codebooks of a project: one per framework that has codes, and the researcher's own codes. */
import { codeTree, flatten } from '#core/model/code-tree.ts';
import { say } from '#core/model/localised.ts';
import type { Project } from '#core/model/project.ts';
import type { Id, Lang } from '#core/model/records.ts';
import { codebook } from '#i18n/codebook.ts';
import { translate } from '#i18n/message.ts';

export type Book = {
	/** Of the framework; '' for the researcher's own. */
	readonly id: Id;
	readonly name: string;
	/** All codes of its trees. */
	readonly codes: ReadonlySet<Id>;
};

/** In the order of the codebook. A code moved below one of another codebook belongs to that one's tree. */
export function booksOf(project: Project, lang: Lang): Book[] {
	const books = new Map<Id, Set<Id>>();
	for (const root of codeTree(project)) {
		const id = root.code.framework ?? '';
		const codes = books.get(id) ?? new Set();
		for (const { code } of flatten([root])) codes.add(code.id);
		books.set(id, codes);
	}
	return [...books].map(([id, codes]) => ({
		id,
		name:
			id === ''
				? translate(lang, codebook.ownCodes)
				: say(project.frameworks.get(id)?.name, lang) || id,
		codes
	}));
}
