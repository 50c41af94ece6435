import type { Edit } from '../log/change.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Chapter, Id } from '../model/records.ts';
import { find } from '../model/visible.ts';
import { edit, update } from './ops.ts';
import { needName } from './values.ts';

export type EditChapter = Partial<Omit<Chapter, 'id' | 'alive'>> & { readonly id: Id };

/** Title, text or place. @throws SimpulError chapter.unknown {chapter}, name.empty */
export function editChapter(project: Project, { id, title, body, rank }: EditChapter): Edit {
	const chapter = needChapter(project, id);
	const name = title === undefined ? undefined : needName(title, 'chapter');
	const ops = update('chapters', chapter, { title: name, body, rank });
	const fields = ops.flatMap((op) => ('set' in op ? Object.keys(op.set) : []));
	return edit('chapter.edit', { id, was: chapter.title, name, fields }, ops);
}

/** @throws SimpulError chapter.unknown {chapter} */
export function needChapter(project: Project, id: Id): Chapter {
	const chapter = find(project, 'chapters', id);
	if (!chapter) throw new SimpulError('chapter.unknown', { chapter: id });
	return chapter;
}
