import type { Edit } from '../log/change.ts';
import { sourceOfCoding } from '../model/codings.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { needLink } from './guards.ts';
import { edit, update } from './ops.ts';

/** @throws SimpulError link.unknown {link} */
export function removeLink(project: Project, { id }: { readonly id: Id }): Edit {
	const link = needLink(project, id);
	const { from, to, kind } = link;
	const sources = [from, to].map(sourceOfCoding);
	return edit(
		'link.remove',
		{ id, from, to, kind, sources },
		update('links', link, { alive: false })
	);
}
