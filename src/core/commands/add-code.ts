import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { Code, Id } from '../model/records.ts';
import { codeFields, type CodeFields } from './code-fields.ts';
import { childrenOf, lastRank } from './code-rank.ts';
import { needCode, needNewId } from './guards.ts';
import { create, edit } from './ops.ts';

export type AddCode = Partial<CodeFields> &
	Pick<Code, 'name'> & { readonly id: Id; readonly parent: Id | null };

const COLOUR = '#56b4e9';

/** A code of the researcher's own (no framework), last among its siblings, in the colour of its parent unless given one. */
export function addCode(project: Project, { id, parent, ...args }: AddCode): Edit {
	const above = parent === null ? null : needCode(project, parent);
	const fields = codeFields(args);
	const code = {
		name: {},
		colour: above?.colour ?? COLOUR,
		definition: {},
		include: {},
		exclude: {},
		rule: {},
		examples: [],
		cues: {},
		confusable: [],
		citations: [],
		valence: 'optional' as const,
		codable: true,
		...fields,
		parent,
		framework: null,
		rank: lastRank(childrenOf(project, parent))
	};
	return edit('code.add', { id, name: code.name, parent }, [
		create('codes', needNewId(project, 'codes', id), code)
	]);
}
