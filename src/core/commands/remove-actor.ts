import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { referenceOps } from './actor-references.ts';
import { needActor } from './guards.ts';
import { edit, update } from './ops.ts';

/** Takes an actor back. Its speakers become unassigned, ranges given to it by hand go, and codings no longer name it. */
export function removeActor(project: Project, { id }: { readonly id: Id }): Edit {
	const actor = needActor(project, id);
	return edit('actor.remove', { id, name: actor.name }, [
		...referenceOps(project, id, null),
		...update('actors', actor, { alive: false, became: null })
	]);
}
