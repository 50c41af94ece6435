import type { Edit } from '../log/change.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { find } from '../model/visible.ts';
import { edit, update } from './ops.ts';

/** @throws SimpulError view.unknown {view} */
export function removeView(project: Project, { id }: { readonly id: Id }): Edit {
	const view = find(project, 'views', id);
	if (!view) throw new SimpulError('view.unknown', { view: id });
	return edit('view.remove', { id, name: view.name }, update('views', view, { alive: false }));
}
