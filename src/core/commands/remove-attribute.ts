import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { needAttribute } from './guards.ts';
import { edit, update } from './ops.ts';

/** Hides an attribute with its values, which stay as they are. */
export function removeAttribute(project: Project, { id }: { readonly id: Id }): Edit {
	const attribute = needAttribute(project, id);
	const args = { id, name: attribute.name, on: attribute.on };
	return edit('attribute.remove', args, update('attributes', attribute, { alive: false }));
}
