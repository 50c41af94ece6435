/** In which cities the project's actors are: by their own attribute, or else by the sources in which they speak, by words given by hand too. */
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { alive, speakersOf, valueOf } from '../model/visible.ts';
import { bareCity } from '../text/propose-actors.ts';
import { cityAttribute } from './city-attribute.ts';

export const NOWHERE: ReadonlySet<string> = new Set();
type Places = ReadonlyMap<Id, ReadonlySet<string>>;
const kept = new WeakMap<Project, Places>();

/** Cities without "Kota" and "Kabupaten", in small letters; an actor of no known city is left out. */
export function placesOfActors(project: Project): Places {
	const known = kept.get(project) ?? find(project);
	kept.set(project, known);
	return known;
}

/** Whether the actor may speak in this city; unless both are known, it may. */
export function mayBeIn(project: Project, actor: Id, city: string): boolean {
	const places = placesOfActors(project).get(actor) ?? NOWHERE;
	return city === '' || places.size === 0 || places.has(bareCity(city));
}

function find(project: Project): Places {
	const own = cityAttribute(project, 'actor')?.id;
	const ofSource = cityAttribute(project, 'source')?.id;
	const places = new Map<Id, Set<string>>();
	const add = (actor: Id | null, attribute: Id | undefined, owner: Id) => {
		const city = actor && attribute ? bareCity(valueOf(project, attribute, owner)) : '';
		if (actor && city !== '') places.set(actor, (places.get(actor) ?? new Set()).add(city));
	};
	for (const { id } of alive(project, 'actors')) add(id, own, id);
	const given = new Set(places.keys());
	for (const source of alive(project, 'sources')) {
		const voices = [source.actor, ...speakersOf(project, source.id).map((one) => one.actor)];
		for (const actor of voices) if (actor && !given.has(actor)) add(actor, ofSource, source.id);
	}
	for (const { actor, source } of alive(project, 'attributions'))
		if (!given.has(actor)) add(actor, ofSource, source);
	return places;
}
