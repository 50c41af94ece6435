/** The text of a chapter is stored only over the text that its writer has seen. */
import { editChapter } from '#core/commands/edit-chapter.ts';
import type { Edit } from '#core/log/change.ts';
import type { Project } from '#core/model/project.ts';
import type { Id } from '#core/model/records.ts';
import { find } from '#core/model/visible.ts';

const NOTHING: Edit = { kind: 'nothing', args: null, ops: [] };

/** Nothing is changed if somebody has stored another text since `base`, or removed the chapter: the writer is asked. */
export function saveBody(project: Project, id: Id, base: string, body: string): Edit {
	const stored = find(project, 'chapters', id)?.body;
	return stored === base ? editChapter(project, { id, body }) : NOTHING;
}
