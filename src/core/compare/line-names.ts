/** By which names our rows and columns may be called in another program: labels in both languages, ids, usual short names of actors. */
import type { Dim } from '../facts/dim.ts';
import { isTypes } from '../facts/possible-values.ts';
import type { ActorDetails } from '../frameworks/actor-details.ts';
import { actorTypeName } from '../frameworks/actor-types.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import type { Line } from '../tables/lines.ts';

export type NamedLine = Line & {
	/** Other names, none of which is the label. */
	readonly names: readonly string[];
	/** Synonyms and abbreviations, which others may share. */
	readonly synonyms: readonly string[];
};

/** @param lines  with labels in the reader's language */
export const namedLines = (
	project: Project,
	dim: Dim,
	lines: readonly Line[],
	details: readonly ActorDetails[]
): NamedLine[] =>
	lines.map((line) => ({
		...line,
		names: [line.id, ...namesOf(project, dim, line.id)].filter((name) => name !== line.label),
		synonyms: synonymsOf(project, dim, line.id, details)
	}));

function namesOf(project: Project, dim: Dim, id: Id): string[] {
	if (dim.by === 'code') return Object.values(project.codes.get(id)?.name ?? {});
	if (dim.by === 'framework')
		return Object.values((project.codes.get(id) ?? project.frameworks.get(id))?.name ?? {});
	if (dim.by === 'coder') return [project.coders.get(id)?.initials ?? ''].filter(Boolean);
	return isTypes(dim) ? Object.values(actorTypeName(id)) : [];
}

const OF_ACTORS = ['actor', 'about', 'holder'];

function synonymsOf(
	project: Project,
	dim: Dim,
	id: Id,
	details: readonly ActorDetails[]
): readonly string[] {
	const actor = OF_ACTORS.includes(dim.by) && !('attribute' in dim);
	const type = isTypes(dim) ? id : actor ? project.actors.get(id)?.type : null;
	if (!type) return [];
	const known = details.find((one) => one.id === type);
	const { synonyms, abbreviations } = known ?? { synonyms: { en: [], id: [] }, abbreviations: [] };
	const names = [...synonyms.en, ...synonyms.id, ...abbreviations];
	return actor ? [...Object.values(actorTypeName(type)), ...names] : names;
}
