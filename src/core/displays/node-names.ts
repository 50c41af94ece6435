/** Actors as the nodes of a network: themselves or their types. */
import { actorTypeName } from '../frameworks/actor-types.ts';
import { factsOf } from '../facts/facts.ts';
import { say } from '../model/localised.ts';
import type { Project } from '../model/project.ts';
import type { Actor, Id, Lang } from '../model/records.ts';
import { alive } from '../model/visible.ts';
import type { RelationsSpec } from './spec.ts';

export type Names = {
	/** The node an actor belongs to, or null for an actor taken back. */
	readonly of: (actor: Id) => string | null;
	readonly label: (node: string) => string;
	readonly heard: (node: string) => boolean;
};

export function nodeNames(project: Project, by: RelationsSpec['by'], lang: Lang): Names {
	const actors = new Map(alive(project, 'actors').map((actor) => [actor.id, actor]));
	const node = (actor: Actor) => (by === 'actor' ? actor.id : (actor.type ?? ''));
	const of = (id: Id) => {
		const actor = actors.get(id);
		return actor ? node(actor) : null;
	};
	const label = (id: string) =>
		by === 'actor' ? actors.get(id)!.name : id === '' ? '' : say(actorTypeName(id), lang) || id;
	const { people, sources } = factsOf(project);
	const heard = new Set<string | null>();
	for (const { spans } of sources)
		spans.actor.forEach((actor, k) => {
			if (actor >= 0 && spans.silent[k] === 0) heard.add(of(people.actors.rows[actor]!.id));
		});
	return { of, label, heard: (id) => heard.has(id) };
}
