/** The codebook of a project as the exchange standard sees it: codes in the order shown, sets with the codes that stand. */
import { codeTree, type CodeNode } from '../model/code-tree.ts';
import type { Project } from '../model/project.ts';
import type { Id, Lang } from '../model/records.ts';
import { alive, isShown, metaOf } from '../model/visible.ts';
import { codeName, codeText } from './code-text.ts';
import { guidOf } from './guid.ts';
import type { Guid, XCode, XCodebook, XSet } from './values.ts';

export const ORIGIN = 'Simpul';

/** @param notesOn  the notes on a code, by its id */
export function exportCodebook(
	project: Project,
	notesOn: (code: Id) => readonly Guid[] = () => []
): XCodebook {
	const lang = metaOf(project)?.lang ?? 'en';
	return {
		origin: ORIGIN,
		codes: codeTree(project).map((node) => exportCode(node, lang, notesOn)),
		sets: exportSets(project)
	};
}

const exportCode = (
	{ code, children }: CodeNode,
	lang: Lang,
	notesOn: (code: Id) => readonly Guid[]
): XCode => ({
	guid: guidOf('codes', code.id),
	name: codeName(code, lang),
	description: codeText(code, lang),
	colour: code.colour,
	codable: code.codable,
	notes: notesOn(code.id),
	children: children.map((child) => exportCode(child, lang, notesOn))
});

const exportSets = (project: Project): XSet[] =>
	alive(project, 'codeSets')
		.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
		.map((set) => ({
			guid: guidOf('codeSets', set.id),
			name: set.name,
			description: '',
			codes: set.codes.filter((id) => isShown(project, id)).map((id) => guidOf('codes', id)),
			sources: [],
			notes: []
		}));
