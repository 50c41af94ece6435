/** Sources, codes, coders and actors by the names that a table has for them (rules A6, A7). */
import { foldRow } from '../attribute-table/fold-row.ts';
import { pathOf } from '../model/code-tree.ts';
import type { Project } from '../model/project.ts';
import type { Code, Id, Localised } from '../model/records.ts';
import { alive, isShown } from '../model/visible.ts';
import { split } from './partings.ts';

const bare = (name: string): string => foldRow(name).replace(/\.[a-z0-9]{1,5}$/, '');

/** Null: two of this name, so that neither is meant. */
type ByName = Map<string, Id | null>;

function give(names: ByName, name: string, id: Id): void {
	names.set(name, names.has(name) && names.get(name) !== id ? null : id);
}

/** By name, file or id, whatever the case, white space and the ending of a file. */
export function sourceNames(project: Project): (name: string) => Id | undefined {
	const whole: ByName = new Map();
	const short: ByName = new Map();
	for (const { id, name, file } of alive(project, 'sources')) {
		give(whole, foldRow(name), id);
		give(whole, foldRow(id), id);
		for (const called of [name, ...(file === null ? [] : [file])]) give(short, bare(called), id);
	}
	return (name) => whole.get(foldRow(name)) ?? short.get(bare(name)) ?? undefined;
}

export const namesOf = (project: Project, table: 'coders' | 'actors'): ReadonlyMap<string, Id> =>
	new Map(alive(project, table).map(({ id, name }) => [foldRow(name), id]));

/** `several`: codes of this name that stand in different places, none of which is meant more than another. */
export type FoundCode = { readonly code: Code } | { readonly several: readonly Id[] } | null;

/** By id, by the path of names from the root, by its last part, or by name, in either language. */
export function codeNames(project: Project) {
	const known = alive(project, 'codes')
		.filter(({ id }) => isShown(project, id))
		.map((code) => ({ code, path: pathOf(project, code.id).map(({ name }) => spelled(name)) }));
	const byName = new Map<string, (typeof known)[number][]>();
	for (const one of known)
		for (const name of one.path.at(-1)!) byName.set(name, [...(byName.get(name) ?? []), one]);
	const byPath = (path: readonly string[]): FoundCode => {
		const ends = path.map(foldRow);
		const all = byName.get(ends.at(-1) ?? '') ?? [];
		const fitting = all.filter(({ path: own }) => endsWith(own, ends));
		const whole = fitting.filter(({ path: own }) => own.length === ends.length);
		const found = whole.length === 1 ? whole : fitting;
		if (found.length > 1) return { several: found.map(({ code }) => code.id) };
		return found[0] ?? null;
	};
	return {
		byPath,
		/** A name with the sign that parts a path may still be one name. */
		find(name: string, path: string): FoundCode {
			const code = isShown(project, name) ? project.codes.get(name) : undefined;
			return code ? { code } : (byPath([name]) ?? byPath(split(name, path)));
		}
	};
}

const spelled = (name: Localised): string[] => [
	...new Set([name.en, name.id].flatMap((one) => (one === undefined ? [] : foldRow(one))))
];

const endsWith = (own: readonly (readonly string[])[], ends: readonly string[]): boolean =>
	ends.length <= own.length &&
	ends.every((name, i) => own[own.length - ends.length + i]!.includes(name));
