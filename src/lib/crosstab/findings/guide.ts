/** What interview guides asked, as the dialog shows and saves it. */
import { codesOfDim } from '#lib/question/dim-facts.ts';
import type { Project } from '#core/model/project.ts';
import type { Id, Source } from '#core/model/records.ts';
import { alive } from '#core/model/visible.ts';
import type { TableSpec } from '#core/tables/spec.ts';

/** Sources that have a guide: whoever reads a document asks it nothing. Without any, all. */
export function guided(project: Project): Source[] {
	const all = alive(project, 'sources');
	const asked = all.filter(({ kind }) => kind === 'interview' || kind === 'fgd');
	return asked.length > 0 ? asked : all;
}

/** Codes that stand on a side of the table. */
export const codesOfTable = (project: Project, { rows, columns }: TableSpec): Id[] => [
	...new Set([...codesOfDim(project, rows), ...codesOfDim(project, columns)])
];

/** What is recorded of these sources: the codes that all of them name, or null if none of them has a record. */
export function recordedFor(sources: readonly Source[]): readonly Id[] | null {
	const known = sources.flatMap(({ asked }) => (asked == null ? [] : [asked]));
	const [first, ...others] = known;
	if (!first) return null;
	return first.filter((code) => others.every((codes) => codes.includes(code)));
}
