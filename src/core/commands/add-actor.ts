import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import { needNewId } from './guards.ts';
import { actorFields } from './new-actors.ts';
import type { NewActor } from './new-records.ts';
import { create, edit } from './ops.ts';

/** @throws SimpulError name.empty {what}, actor.name-taken {name}, id.taken {table, id} */
export function addActor(project: Project, actor: Omit<NewActor, 'values'>): Edit {
	const fields = actorFields(project, actor);
	return edit('actor.add', { id: actor.id, name: fields.name }, [
		create('actors', needNewId(project, 'actors', actor.id), fields)
	]);
}
