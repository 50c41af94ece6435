/**
 * Where a finding may be heard: each kind of source (the method) with each actor, or kind of actor, of whom such a source has words.
 * A place without a passage is silent only if somebody could have spoken there (docs/spec/triangulation.md, R3).
 */
import type { Facts } from '../facts/facts.ts';
import { SOURCE_KINDS, type Id, type SourceKind } from '../model/records.ts';
import { NOBODY, type EvidencePassage } from './evidence-passages.ts';

export const SIDES_OF_TRIANGULATION = ['type', 'actor', 'kind'] as const;
/** What stands beside the method: kinds of actors, actors, or nothing. */
export type TriangulationSide = (typeof SIDES_OF_TRIANGULATION)[number];

export type Place = {
	readonly id: string;
	readonly kind: SourceKind;
	/** `untyped`: actors of no type; `nobody`: text of which no actor is named; `all`: the method as a whole. */
	readonly whose: 'actor' | 'untyped' | 'nobody' | 'all';
	/** Id of the actor or of the type, where `whose` is `actor`. */
	readonly actor: Id | null;
	/** How many sources have words of it; 0 = there is no such source. */
	readonly sources: number;
};

/** The place of what an actor (by number) says in a source of this kind. */
export type PlaceOf = (kind: SourceKind, actor: number) => Omit<Place, 'sources'>;

export function placeOf({ people }: Facts, side: TriangulationSide): PlaceOf {
	return (kind, number) => {
		const actor = people.actors.rows[number];
		const id = side === 'actor' ? actor?.id : actor?.type;
		const whose = side === 'kind' ? 'all' : !actor ? 'nobody' : id ? 'actor' : 'untyped';
		const named = whose === 'actor' ? id! : null;
		return { id: `${kind}:${whose}:${named ?? ''}`, kind, whose, actor: named };
	};
}

/** By method, in it actors or types in the order of their making, then those without a type, then nobody. */
export function places(
	facts: Facts,
	side: TriangulationSide,
	evidence: readonly EvidencePassage[]
): Place[] {
	const at = placeOf(facts, side);
	const found = new Map<string, { place: Place; order: number; sources: Set<Id> }>();
	const add = (source: Id, kind: SourceKind, actor: number) => {
		const place = { ...at(kind, actor), sources: 0 };
		const known = found.get(place.id) ?? {
			place,
			order: orderOf(facts, place),
			sources: new Set()
		};
		known.sources.add(source);
		found.set(place.id, known);
	};
	for (const { source, kind, actor } of heard(facts)) add(source, kind, actor);
	for (const { source, kind, actors } of evidence)
		for (const actor of actors) add(source, kind, actor);
	const all = [...found.values()].sort((a, b) => a.order - b.order);
	return SOURCE_KINDS.flatMap((kind) => {
		const here = all.filter(({ place }) => place.kind === kind);
		return here.length > 0
			? here.map(({ place, sources }) => ({ ...place, sources: sources.size }))
			: [{ id: `${kind}:all:`, kind, whose: 'all' as const, actor: null, sources: 0 }];
	});
}

function orderOf({ people }: Facts, { whose, actor }: Place): number {
	const { rows } = people.actors;
	if (whose === 'nobody') return rows.length + 1;
	if (whose !== 'actor') return rows.length;
	return rows.findIndex(({ id, type }) => id === actor || type === actor);
}

function* heard({ people, sources }: Facts) {
	for (const [number, { spans }] of sources.entries()) {
		const { id: source, kind } = people.sources.rows[number]!;
		const actors = new Set<number>();
		spans.actor.forEach((actor, k) => {
			if (spans.silent[k] === 0) actors.add(actor < 0 ? NOBODY : actor);
		});
		for (const actor of actors) yield { source, kind, actor };
	}
}
