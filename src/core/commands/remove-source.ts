import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { needSource } from './guards.ts';
import { edit, update } from './ops.ts';

/** Hides a source with its speakers and codings, which stay as they are. */
export function removeSource(project: Project, { id }: { readonly id: Id }): Edit {
	const source = needSource(project, id);
	return edit(
		'source.remove',
		{ id, name: source.name },
		update('sources', source, { alive: false })
	);
}
