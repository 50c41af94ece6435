import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { needCode } from './guards.ts';
import { edit, update } from './ops.ts';

/** Hides a code with its codings and everything below it; all of that stays as it is, so undo brings it back whole. */
export function removeCode(project: Project, { id }: { readonly id: Id }): Edit {
	const code = needCode(project, id);
	return edit(
		'code.remove',
		{ id, name: code.name },
		update('codes', code, { alive: false, became: null })
	);
}
