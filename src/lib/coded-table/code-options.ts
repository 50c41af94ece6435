import { codeTree, flatten } from '#core/model/code-tree.ts';
import { say } from '#core/model/localised.ts';
import type { Project } from '#core/model/project.ts';
import type { Id, Lang } from '#core/model/records.ts';

/** A code in a plain list: what stands below another is moved in. */
export type CodeOption = { readonly id: Id; readonly name: string; readonly codable: boolean };

export const codeOptions = (project: Project, lang: Lang): CodeOption[] =>
	flatten(codeTree(project)).map(({ code, depth }) => ({
		id: code.id,
		name: '\u2003'.repeat(depth) + say(code.name, lang),
		codable: code.codable
	}));
