import { apply } from '../log/apply.ts';
import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import { addActor } from './add-actor.ts';
import type { NewActor } from './new-records.ts';

/**
 * An action together with the actors it names and that are not there yet, as one change: one undo takes both back. The change is told
 * as what the action is; an action that changes nothing makes nobody.
 * @param act  the action on the project as it is with the new actors
 * @throws SimpulError of `addActor` and of the action; nothing is made then
 */
export function withNewActors(
	project: Project,
	actors: readonly Omit<NewActor, 'values'>[],
	act: (project: Project) => Edit
): Edit {
	let next = project;
	const made = actors.flatMap((actor) => {
		const { ops } = addActor(next, actor);
		next = apply(next, { ops });
		return ops;
	});
	const edit = act(next);
	return { ...edit, ops: edit.ops.length > 0 ? [...made, ...edit.ops] : [] };
}
