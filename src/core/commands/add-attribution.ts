import type { Edit } from '../log/change.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Attribution } from '../model/records.ts';
import { alive } from '../model/visible.ts';
import { needActor, needNewId, needSource } from './guards.ts';
import { create, edit } from './ops.ts';
import { needSpan } from './values.ts';

/**
 * Gives a range of a source to an actor by hand.
 * @throws SimpulError attribution.duplicate {source, start, end, actor} if the actor has exactly this range already
 */
export function addAttribution(project: Project, args: Omit<Attribution, 'alive'>): Edit {
	const { id, source, actor } = args;
	const { start, end } = needSpan(needSource(project, source), args.start, args.end);
	const told = { source, start, end, actor: needActor(project, actor).id };
	if (
		alive(project, 'attributions').some(
			(a) => a.source === source && a.start === start && a.end === end && a.actor === actor
		)
	)
		throw new SimpulError('attribution.duplicate', told);
	return edit('attribution.add', { id, ...told }, [
		create('attributions', needNewId(project, 'attributions', id), told)
	]);
}
