import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { needReferenceTable } from './guards.ts';
import { edit, given, update } from './ops.ts';
import { referenceFields, type ReferenceFields } from './reference-fields.ts';

export type EditReferenceTable = Partial<ReferenceFields> & { readonly id: Id };

/** @throws SimpulError reference.unknown {reference} and as referenceFields */
export function editReferenceTable(project: Project, { id, ...args }: EditReferenceTable): Edit {
	const table = needReferenceTable(project, id);
	const { name, origin, unit, measure, by, rows, columns, values, bases } = {
		...table,
		...given(args)
	};
	const ops = update(
		'referenceTables',
		table,
		referenceFields({ name, origin, unit, measure, by, rows, columns, values, bases })
	);
	const fields = ops.flatMap((op) => ('set' in op ? Object.keys(op.set) : []));
	return edit('reference.edit', { id, was: table.name, name: args.name, fields }, ops);
}
