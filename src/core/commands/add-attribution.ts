import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { Attribution } from '../model/records.ts';
import { noSameRange } from './attribution-twins.ts';
import { needActor, needNewId, needSource } from './guards.ts';
import type { NewActor } from './new-records.ts';
import { create, edit } from './ops.ts';
import { needSpan } from './values.ts';
import { withNewActors } from './with-new-actors.ts';

export type AddAttribution = Omit<Attribution, 'alive'> & {
	/** Actors that are named for the first time with it. */
	readonly actors?: readonly Omit<NewActor, 'values'>[];
};

/**
 * Gives a range of a source to an actor by hand, and makes the actor where it is new: one change (rules B3.1, H9).
 * @throws SimpulError attribution.duplicate {source, start, end, actor} if the actor has exactly this range already
 */
export function addAttribution(project: Project, { actors, ...args }: AddAttribution): Edit {
	return withNewActors(project, actors ?? [], (next) => {
		const { id, source } = args;
		const { start, end } = needSpan(needSource(next, source), args.start, args.end);
		const told = { source, start, end, actor: needActor(next, args.actor).id };
		noSameRange(next, told);
		return edit('attribution.add', { id, ...told }, [
			create('attributions', needNewId(next, 'attributions', id), told)
		]);
	});
}
