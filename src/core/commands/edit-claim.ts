import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { claimFields, type ClaimFields } from './claim-fields.ts';
import { needClaim } from './guards.ts';
import { edit, update } from './ops.ts';

export type EditClaim = Partial<ClaimFields> & { readonly id: Id };

/** Any part of a claim. `args.fields` names what was edited. @throws SimpulError claim.unknown {claim} and as claimFields */
export function editClaim(project: Project, { id, ...args }: EditClaim): Edit {
	const claim = needClaim(project, id);
	const ops = update('claims', claim, claimFields(project, args, claim.evidence));
	const fields = ops.flatMap((op) => ('set' in op ? Object.keys(op.set) : []));
	return edit('claim.edit', { id, was: claim.sentence, name: args.sentence, fields }, ops);
}
