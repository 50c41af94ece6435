import type { Edit } from '../log/change.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { find } from '../model/visible.ts';
import { edit, update } from './ops.ts';

/** Gives a range back to the turn's own speaker. @throws SimpulError attribution.unknown {attribution} */
export function removeAttribution(project: Project, { id }: { readonly id: Id }): Edit {
	const row = find(project, 'attributions', id);
	if (!row) throw new SimpulError('attribution.unknown', { attribution: id });
	const { source, start, end, actor } = row;
	return edit(
		'attribution.remove',
		{ id, source, start, end, actor },
		update('attributions', row, { alive: false })
	);
}
