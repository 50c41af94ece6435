import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { alive } from '../model/visible.ts';
import { needNewId } from './guards.ts';
import { create, edit } from './ops.ts';
import { needName } from './values.ts';

export type AddChapter = { readonly id: Id; readonly title: string; readonly body?: string };

/** A chapter of the written findings, behind those that are there. @throws SimpulError name.empty, id.taken */
export function addChapter(project: Project, { id, title, body = '' }: AddChapter): Edit {
	const rank = Math.max(0, ...alive(project, 'chapters').map((chapter) => chapter.rank)) + 1;
	const fields = { title: needName(title, 'chapter'), body, rank };
	return edit('chapter.add', { id, name: fields.title }, [
		create('chapters', needNewId(project, 'chapters', id), fields)
	]);
}
