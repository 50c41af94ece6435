import type { Edit } from '../log/change.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { find } from '../model/visible.ts';
import { noSameRange } from './attribution-twins.ts';
import { needActor, needSource } from './guards.ts';
import type { NewActor } from './new-records.ts';
import { edit, update } from './ops.ts';
import { needSpan } from './values.ts';
import { withNewActors } from './with-new-actors.ts';

export type EditAttribution = {
	readonly id: Id;
	readonly start?: number;
	readonly end?: number;
	readonly actor?: Id;
	/** Actors that are named for the first time with it. */
	readonly actors?: readonly Omit<NewActor, 'values'>[];
};

/**
 * Ends or actor of a range that was given by hand. It keeps its place in the order of making, by which overlaps are decided (B3.1).
 * @throws SimpulError attribution.unknown {attribution}, attribution.duplicate {source, start, end, actor}
 */
export function editAttribution(project: Project, { actors, ...args }: EditAttribution): Edit {
	const row = find(project, 'attributions', args.id);
	if (!row) throw new SimpulError('attribution.unknown', { attribution: args.id });
	const { id, source } = row;
	const span = needSpan(needSource(project, source), args.start ?? row.start, args.end ?? row.end);
	return withNewActors(project, actors ?? [], (next) => {
		const told = { source, ...span, actor: needActor(next, args.actor ?? row.actor).id };
		noSameRange(next, told, id);
		return edit('attribution.edit', { id, ...told }, update('attributions', row, told));
	});
}
