/** Actors that come with a batch: each must be new by id and by name, in the project and among themselves. */
import type { Op } from '../log/change.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { find } from '../model/visible.ts';
import { valueOps, type BatchAttributes } from './attribute-ops.ts';
import { needNewIds } from './guards.ts';
import { needFreeName } from './names.ts';
import type { NewActor } from './new-records.ts';
import { create } from './ops.ts';
import { foldName } from './values.ts';

/** @throws SimpulError name.empty {what}, actor.name-taken {name}, id.taken {table, id}, attribute.unknown {attribute} */
export function newActorOps(
	project: Project,
	actors: readonly NewActor[],
	attributes: BatchAttributes
): Op[] {
	needNewIds(
		project,
		'actors',
		actors.map((actor) => actor.id)
	);
	const names = new Set<string>();
	return actors.flatMap((actor) => {
		const fields = actorFields(project, actor);
		if (names.has(foldName(fields.name)))
			throw new SimpulError('actor.name-taken', { name: fields.name });
		names.add(foldName(fields.name));
		return [
			create('actors', actor.id, fields),
			...valueOps(project, actor.id, 'actor', actor.values ?? [], attributes)
		];
	});
}

export const actorFields = (project: Project, { name, type, note }: NewActor) => ({
	name: needFreeName(project, 'actors', name),
	type: type === null || type.trim() === '' ? null : type.trim(),
	note: note ?? ''
});

/**
 * Whether an id is of an actor that is there or comes with the batch.
 * @returns a guard that lets null and known actors through
 * @throws SimpulError (the guard) actor.unknown {actor}
 */
export function actorGuard(project: Project, actors: readonly NewActor[]) {
	const added = new Set(actors.map((actor) => actor.id));
	return (id: Id | null): Id | null => {
		if (id !== null && !added.has(id) && !find(project, 'actors', id))
			throw new SimpulError('actor.unknown', { actor: id });
		return id;
	};
}
