/**
 * What a question means by the names in it, now: codes and actors that were merged stand for what they became (B13), and `set:NAME`
 * in a list of codes for the codes of that set (B14). Questions keep the names they were asked with.
 */
import { codeSetsOf, codesOfSet } from '../model/code-sets.ts';
import { SimpulError } from '../model/error.ts';
import { standing, standingAll } from '../model/merged.ts';
import type { Project } from '../model/project.ts';
import type { CodeSet } from '../model/records.ts';
import type { Dim } from './dim.ts';
import type { Where } from './where.ts';

const SET = 'set:';

/** How a list of codes names a set: by its id, so that a new name breaks nothing. */
export const setText = ({ id }: Pick<CodeSet, 'id'>): string => SET + id;

/**
 * Codes as they are named (ids, names, sets), each once.
 * @throws SimpulError table.unknown-set { set, sets }, table.set-removed { set }
 */
export const codesMeant = (project: Project, named: readonly string[]): readonly string[] => [
	...new Set(
		named.flatMap((one) =>
			isSet(project, one) ? codesOf(project, one) : [standing(project, 'codes', one)]
		)
	)
];

/** The set that a name in a list of codes means; undefined for a code. @throws SimpulError as codesMeant */
export function setMeant(project: Project, named: string): CodeSet | undefined {
	if (!isSet(project, named)) return undefined;
	const wanted = named.slice(SET.length);
	const sets = codeSetsOf(project);
	const found = sets.find(({ id }) => id === wanted) ?? sets.find(called(wanted));
	if (found) return found;
	const all = [...project.codeSets.values()];
	const gone = project.codeSets.get(wanted) ?? all.find(called(wanted));
	if (gone) throw new SimpulError('table.set-removed', { set: gone.name });
	const names = sets.map(({ name }) => name);
	throw new SimpulError('table.unknown-set', { set: wanted, sets: names });
}

const called =
	(wanted: string) =>
	({ name }: CodeSet): boolean =>
		name.toLowerCase() === wanted.toLowerCase();

/** A code may have such an id too. */
const isSet = ({ codes }: Project, named: string): boolean =>
	named.startsWith(SET) && !codes.has(named);

function codesOf(project: Project, named: string): readonly string[] {
	const { codes } = setMeant(project, named)!;
	return codesOfSet(project, { codes: standingAll(project, 'codes', codes) }).map(({ id }) => id);
}

/** @throws SimpulError as codesMeant */
export function dimMeant(project: Project, dim: Dim): Dim {
	if (dim.by !== 'code') return dim;
	if ('below' in dim) return { by: 'code', below: standing(project, 'codes', dim.below) };
	return 'ids' in dim && dim.ids ? { by: 'code', ids: codesMeant(project, dim.ids) } : dim;
}

/** @throws SimpulError as codesMeant */
export function whereMeant(project: Project, { dim, values }: Where): Where {
	const meant = dimMeant(project, dim);
	if (dim.by === 'code' || (dim.by === 'framework' && dim.id !== undefined))
		return { dim: meant, values: codesMeant(project, values) };
	const isActors =
		(dim.by === 'actor' || dim.by === 'about' || dim.by === 'holder') &&
		dim.attribute === undefined;
	return { dim, values: isActors ? standingAll(project, 'actors', values) : values };
}

/** Sets that a question names, in the order of their naming. */
export const setsNamed = (
	dims: readonly (Dim | null)[],
	where: readonly Where[]
): readonly string[] => {
	const listed = dims.flatMap((dim) => (dim !== null && 'ids' in dim ? (dim.ids ?? []) : []));
	const asked = where.flatMap(({ dim, values }) => [
		...('ids' in dim ? (dim.ids ?? []) : []),
		...(dim.by === 'code' ? values : [])
	]);
	return [...new Set([...listed, ...asked].filter((one) => one.startsWith(SET)))];
};
