import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { needActor } from './guards.ts';
import { needFreeName } from './names.ts';
import { edit, update } from './ops.ts';

export type EditActor = {
	readonly id: Id;
	readonly name?: string;
	/** null: no type */
	readonly type?: string | null;
	readonly note?: string;
};

export function editActor(project: Project, { id, name, type, note }: EditActor): Edit {
	const actor = needActor(project, id);
	const patch = {
		name: name === undefined ? undefined : needFreeName(project, 'actors', name, id),
		type: type === undefined ? undefined : type?.trim() || null,
		note
	};
	return edit('actor.edit', { id, was: actor.name, ...patch }, update('actors', actor, patch));
}
