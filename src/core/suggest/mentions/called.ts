/**
 * What people call the project's actors: their names and, by their type, the usual short names. Where several actors share a type, the
 * short name means the one of the source's city.
 */
import { mayBeIn } from '../../facts/actor-places.ts';
import { cityAttribute } from '../../facts/city-attribute.ts';
import type { ActorDetails } from '../../frameworks/actor-details.ts';
import { actorTypeName } from '../../frameworks/actor-types.ts';
import type { Project } from '../../model/project.ts';
import type { Actor, Id } from '../../model/records.ts';
import { alive, valueOf } from '../../model/visible.ts';

export type Called = { readonly id: Id; readonly names: readonly string[] };

export function calledIn(project: Project, source: Id, details: readonly ActorDetails[]): Called[] {
	const attribute = cityAttribute(project, 'source');
	const city = attribute ? valueOf(project, attribute.id, source) : '';
	const actors = alive(project, 'actors');
	const near = (actor: Actor) => mayBeIn(project, actor.id, city);
	const anyNear = new Set(actors.filter(near).map((actor) => actor.type));
	return actors.map((actor) => ({
		id: actor.id,
		names: [
			actor.name,
			...(near(actor) || !anyNear.has(actor.type) ? shortNames(actor.type, details) : [])
		]
	}));
}

function shortNames(type: string | null, details: readonly ActorDetails[]): string[] {
	const known = details.find(({ id }) => id === type);
	if (!type || !known) return [];
	const { synonyms, abbreviations } = known;
	return [...Object.values(actorTypeName(type)), ...synonyms.en, ...synonyms.id, ...abbreviations];
}
