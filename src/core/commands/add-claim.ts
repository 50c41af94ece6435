import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { claimFields, type ClaimFields } from './claim-fields.ts';
import { needNewId } from './guards.ts';
import { create, edit } from './ops.ts';

export type AddClaim = Partial<ClaimFields> & { readonly id: Id; readonly sentence: string };

/** A claim may come as a bare sentence: it then needs a reader until it has a table and an expectation. */
export function addClaim(project: Project, { id, ...args }: AddClaim): Edit {
	const fields: ClaimFields = {
		...{ sentence: '', spec: '', expect: { op: 'manual' }, note: '' },
		...{ evidence: { for: [], against: [] }, status: 'open' },
		...claimFields(project, args)
	};
	return edit('claim.add', { id, name: fields.sentence }, [
		create('claims', needNewId(project, 'claims', id), fields)
	]);
}
