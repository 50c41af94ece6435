import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { needReferenceTable } from './guards.ts';
import { edit, update } from './ops.ts';

/** Claims about it stay and say that it is gone. @throws SimpulError reference.unknown {reference} */
export function removeReferenceTable(project: Project, { id }: { readonly id: Id }): Edit {
	const table = needReferenceTable(project, id);
	const args = { id, name: table.name };
	return edit('reference.remove', args, update('referenceTables', table, { alive: false }));
}
