import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { View } from '../model/records.ts';
import { create, edit, update } from './ops.ts';
import { needName } from './values.ts';

/** Saves a table under a name: a new one, or an old one anew. `spec` is the text of the address bar. */
export function saveView(project: Project, { id, name, spec }: Omit<View, 'alive'>): Edit {
	const fields = { name: needName(name, 'view'), spec };
	const row = project.views.get(id);
	return edit(
		'view.save',
		{ id, name: fields.name },
		row ? update('views', row, { ...fields, alive: true }) : [create('views', id, fields)]
	);
}
