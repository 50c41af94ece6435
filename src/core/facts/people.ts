/**
 * Actors, speakers and coders as numbers, in the order of their making (speakers: source by source). Kept as long as the tables
 * they come from are the same, so that one more coding numbers nothing anew.
 */
import type { Project } from '../model/project.ts';
import type { Actor, Coder, Id, Source, Speaker } from '../model/records.ts';
import { alive, find } from '../model/visible.ts';
import { compareNames } from './order.ts';

export type Numbered<T> = { readonly rows: readonly T[]; readonly number: ReadonlyMap<Id, number> };

export type People = {
	/** Living sources by name. */
	readonly sources: Numbered<Source>;
	readonly actors: Numbered<Actor>;
	/** Living speakers of living sources, interviewers too. */
	readonly speakers: Numbered<Speaker>;
	readonly coders: Numbered<Coder>;
};

const kept = new WeakMap<Project['sources'], { project: Project; people: People }>();

export function peopleOf(project: Project): People {
	const known = kept.get(project.sources);
	if (known && same(known.project, project)) return known.people;
	const sources = alive(project, 'sources').sort(
		(a, b) => compareNames(a.name, b.name) || (a.id < b.id ? -1 : 1)
	);
	const people = {
		sources: numbered(sources),
		actors: numbered(alive(project, 'actors')),
		speakers: numbered(
			sources.flatMap((source) =>
				source.speakers.flatMap((id) => find(project, 'speakers', id) ?? [])
			)
		),
		coders: numbered(alive(project, 'coders'))
	};
	kept.set(project.sources, { project, people });
	return people;
}

const same = (a: Project, b: Project): boolean =>
	a.actors === b.actors && a.speakers === b.speakers && a.coders === b.coders;

function numbered<T extends { readonly id: Id }>(rows: readonly T[]): Numbered<T> {
	return { rows, number: new Map(rows.map((row, i) => [row.id, i])) };
}
