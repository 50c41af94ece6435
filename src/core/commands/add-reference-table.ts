import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { needNewId } from './guards.ts';
import { create, edit } from './ops.ts';
import { referenceFields, type ReferenceFields } from './reference-fields.ts';

export type AddReferenceTable = ReferenceFields & { readonly id: Id };

/** @throws SimpulError id.taken {table, id} and as referenceFields */
export function addReferenceTable(project: Project, { id, ...args }: AddReferenceTable): Edit {
	const fields = referenceFields(args);
	return edit('reference.add', { id, name: fields.name }, [
		create('referenceTables', needNewId(project, 'referenceTables', id), fields)
	]);
}
