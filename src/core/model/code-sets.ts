/** Code sets in their order, and the codes of one that a reader sees. */
import type { Project } from './project.ts';
import type { Code, CodeSet, Id } from './records.ts';
import { alive, isShown } from './visible.ts';

export const codeSetsOf = (project: Project): readonly CodeSet[] =>
	alive(project, 'codeSets').sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));

/** In the order of the set; codes that were taken back are left out. */
export const codesOfSet = (project: Project, { codes }: Pick<CodeSet, 'codes'>): readonly Code[] =>
	codes.flatMap((id) => (isShown(project, id) ? (project.codes.get(id) ?? []) : []));

export const setsWith = (project: Project, code: Id): readonly CodeSet[] =>
	codeSetsOf(project).filter((set) => set.codes.includes(code));
