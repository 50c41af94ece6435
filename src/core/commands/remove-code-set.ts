import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { needSet } from './code-set-fields.ts';
import { edit, update } from './ops.ts';

/** The codes stay in the codebook. @throws SimpulError set.unknown {set} */
export function removeCodeSet(project: Project, { id }: { readonly id: Id }): Edit {
	const set = needSet(project, id);
	return edit('set.remove', { id, name: set.name }, update('codeSets', set, { alive: false }));
}
