import type { Edit } from '../log/change.ts';
import { sourceOfCoding } from '../model/codings.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { needLink } from './guards.ts';
import { edit, update } from './ops.ts';

export type EditLink = { readonly id: Id; readonly note: string };

/** Why two passages are linked; which ones and how stays: another link says something else. @throws SimpulError link.unknown {link} */
export function editLink(project: Project, { id, note }: EditLink): Edit {
	const link = needLink(project, id);
	const { from, to, kind } = link;
	const sources = [from, to].map(sourceOfCoding);
	return edit(
		'link.edit',
		{ id, from, to, kind, sources },
		update('links', link, { note: note.trim() })
	);
}
