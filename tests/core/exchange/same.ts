/** What must be the same of a project after the way out and back: all that a researcher sees of it. */
import { codeTree, flatten } from '#core/model/code-tree.ts';
import type { Project } from '#core/model/project.ts';
import { alive, codingsIn } from '#core/model/visible.ts';

const sorted = <T extends { readonly id: string }>(rows: readonly T[]) =>
	[...rows].sort((a, b) => (a.id < b.id ? -1 : 1));

const without = (row: object, ...fields: readonly string[]) =>
	Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field)));

export const seen = (project: Project) => ({
	meta: project.meta.get('project'),
	coders: sorted(alive(project, 'coders')),
	codes: flatten(codeTree(project)).map(({ code }) => ({
		...without(code, 'rank'),
		cues: Object.fromEntries(Object.entries(code.cues).filter(([, list]) => list.length > 0))
	})),
	codeSets: alive(project, 'codeSets').map((set) => without(set, 'rank')),
	sources: sorted(alive(project, 'sources')).map((one) =>
		without(one, 'words', 'asked', 'original')
	),
	speakers: sorted(alive(project, 'speakers')),
	actors: alive(project, 'actors'),
	attributions: alive(project, 'attributions'),
	attributes: alive(project, 'attributes'),
	cells: sorted(alive(project, 'cells')),
	codings: sorted(alive(project, 'sources').flatMap((source) => codingsIn(project, source.id))),
	memos: sorted(alive(project, 'memos')),
	links: sorted(alive(project, 'links')),
	claims: alive(project, 'claims'),
	frameworks: alive(project, 'frameworks')
});
