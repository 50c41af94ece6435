/**
 * What the table of actors shows beside the actor's own fields: in which sources it speaks, how many codings fall on its words, and
 * how many codings speak about it. Built on the same facts as the tables, so the numbers agree with them.
 */
import { factsOf, type Facts } from '#core/facts/facts.ts';
import { compareNames } from '#core/facts/order.ts';
import type { SourceFacts } from '#core/facts/source-facts.ts';
import type { Project } from '#core/model/project.ts';
import type { Actor, Id, Source } from '#core/model/records.ts';
import { shownCodes } from '#core/model/visible.ts';

export type ActorRow = {
	readonly actor: Actor;
	/** Its number among the actors (core/facts/people.ts). */
	readonly number: number;
	/** Sources in which something is said by the actor. */
	readonly sources: readonly Source[];
	/** Codings on the actor's words. */
	readonly codings: number;
	/** Codings that name the actor as about, holder or part of a relation. */
	readonly named: number;
};

/** By name. */
export function actorRows(project: Project): ActorRow[] {
	const facts = factsOf(project);
	const { actors, sources } = facts.people;
	const heard = actors.rows.map((): Source[] => []);
	const codings = new Float64Array(actors.rows.length);
	facts.sources.forEach((source, s) => {
		for (const actor of new Set(source.spans.actor))
			if (actor >= 0) heard[actor]!.push(sources.rows[s]!);
		for (const [actor, n] of codingsBy(source, project)) codings[actor]! += n;
	});
	const named = namedIn(facts, project);
	return actors.rows
		.map((actor, a) => ({
			actor,
			number: a,
			sources: heard[a]!,
			codings: codings[a]!,
			named: named.get(actor.id) ?? 0
		}))
		.sort((a, b) => compareNames(a.actor.name, b.actor.name));
}

type Counted = { readonly codes: Project['codes']; readonly counts: ReadonlyMap<number, number> };
const kept = new WeakMap<SourceFacts, Counted>();

/** Codings per actor number in one source: each coding once for every actor whose words it touches. */
function codingsBy(facts: SourceFacts, project: Project): ReadonlyMap<number, number> {
	const known = kept.get(facts);
	if (known?.codes === project.codes) return known.counts;
	const { block, spans, firstSpan } = facts;
	const shown = shownCodes(project, block);
	const counts = new Map<number, number>();
	for (let i = 0; i < block.ids.length; i++) {
		if (block.alive[i] === 0 || !shown[block.code[i]!]) continue;
		const touched = new Set<number>();
		for (let k = firstSpan[i]!; k < spans.start.length && spans.start[k]! < block.end[i]!; k++)
			if (spans.actor[k]! >= 0) touched.add(spans.actor[k]!);
		for (const actor of touched) counts.set(actor, (counts.get(actor) ?? 0) + 1);
	}
	kept.set(facts, { codes: project.codes, counts });
	return counts;
}

function namedIn({ sources }: Facts, project: Project): Map<Id, number> {
	const named = new Map<Id, number>();
	for (const { block } of sources) {
		const shown = shownCodes(project, block);
		for (const [row, { about, holder, relation }] of block.extras) {
			if (block.alive[row] === 0 || !shown[block.code[row]!]) continue;
			const actors = new Set([...(about ?? []), ...(holder ?? []), ...(relation ?? [])]);
			for (const actor of actors) named.set(actor, (named.get(actor) ?? 0) + 1);
		}
	}
	return named;
}
