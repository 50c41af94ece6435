import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { needChapter } from './edit-chapter.ts';
import { edit, update } from './ops.ts';

/** @throws SimpulError chapter.unknown {chapter} */
export function removeChapter(project: Project, { id }: { readonly id: Id }): Edit {
	const chapter = needChapter(project, id);
	return edit(
		'chapter.remove',
		{ id, name: chapter.title },
		update('chapters', chapter, { alive: false })
	);
}
