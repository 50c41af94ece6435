import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { needClaim } from './guards.ts';
import { edit, update } from './ops.ts';

/** @throws SimpulError claim.unknown {claim} */
export function removeClaim(project: Project, { id }: { readonly id: Id }): Edit {
	const claim = needClaim(project, id);
	return edit(
		'claim.remove',
		{ id, name: claim.sentence },
		update('claims', claim, { alive: false })
	);
}
