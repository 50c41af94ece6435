/** Everything that points to an actor, turned to another one or to nobody: the common part of merging and removing actors. */
import type { Op } from '../log/change.ts';
import { codingAt } from '../model/codings.ts';
import type { Project } from '../model/project.ts';
import type { Coding, Id } from '../model/records.ts';
import { update } from './ops.ts';

/**
 * Hidden records are turned too: undo may bring them back.
 * @param into  null: nobody; ranges given to the actor by hand are then taken back
 */
export function referenceOps(project: Project, from: Id, into: Id | null): Op[] {
	return [
		...[...project.speakers.values()].flatMap((row) =>
			row.actor === from ? update('speakers', row, { actor: into }) : []
		),
		...[...project.sources.values()].flatMap((row) =>
			row.actor === from ? update('sources', row, { actor: into }) : []
		),
		...[...project.attributions.values()].flatMap((row) =>
			row.actor === from
				? update('attributions', row, into === null ? { alive: false } : { actor: into })
				: []
		),
		...mentions(project, from).flatMap((row) => update('codings', row, turned(row, from, into)))
	];
}

/** Codings whose answers name the actor. Those without answers are not even unpacked. */
const mentions = (project: Project, actor: Id): Coding[] =>
	[...project.codings.values()].flatMap((block) =>
		[...block.extras].flatMap(([row, { about, holder, relation }]) =>
			about?.includes(actor) || holder?.includes(actor) || relation?.includes(actor)
				? [codingAt(block, row)]
				: []
		)
	);

/** A relation needs two different actors: with one of them gone there is none. */
function turned({ about, holder, relation }: Coding, from: Id, into: Id | null) {
	const pair = relation?.map((id) => (id === from ? into : id));
	return {
		about: about && listed(about, from, into),
		holder: holder && listed(holder, from, into),
		relation:
			pair && pair[0] && pair[1] && pair[0] !== pair[1]
				? ([pair[0], pair[1]] as const)
				: pair && null
	};
}

function listed(ids: readonly Id[], from: Id, into: Id | null): readonly Id[] | null {
	const left = ids.flatMap((id) => (id === from ? (into ?? []) : id));
	return left.length > 0 ? [...new Set(left)] : null;
}
