import type { Edit, Op } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { Actor } from '../model/records.ts';
import { alive } from '../model/visible.ts';
import { newAttributes, valueOps, type BatchAttributes } from './attribute-ops.ts';
import { newActorOps } from './new-actors.ts';
import type { NewActor, NewAttribute } from './new-records.ts';
import { edit, update } from './ops.ts';
import { foldName } from './values.ts';

export type ImportActors = {
	readonly actors: readonly NewActor[];
	readonly attributes: readonly NewAttribute[];
};

/**
 * A table of actors: a name that is known completes that actor, any other name adds one. What the table says wins; what it leaves
 * empty stays. The same table twice changes nothing (no ops).
 * @throws SimpulError name.empty {what}, actor.name-taken {name} for a name twice in the table, attribute.unknown {attribute}
 */
export function importActors(project: Project, batch: ImportActors): Edit {
	const attributes = newAttributes(project, batch.attributes);
	const known = new Map(alive(project, 'actors').map((actor) => [foldName(actor.name), actor]));
	const added: NewActor[] = [];
	const completed = new Map<Actor, NewActor>();
	for (const actor of batch.actors) {
		const row = known.get(foldName(actor.name));
		if (row && !completed.has(row)) completed.set(row, actor);
		else added.push(actor);
	}
	return edit(
		'actor.import',
		{ actors: batch.actors.length, added: added.map(({ id, name }) => ({ id, name })) },
		[
			...attributes.ops,
			...newActorOps(project, added, attributes),
			...[...completed].flatMap(([row, actor]) => completionOps(project, row, actor, attributes))
		]
	);
}

const completionOps = (
	project: Project,
	row: Actor,
	{ type, note, values }: NewActor,
	attributes: BatchAttributes
): Op[] => [
	...update('actors', row, { type: type?.trim() || undefined, note: note || undefined }),
	...valueOps(project, row.id, 'actor', values ?? [], attributes)
];
