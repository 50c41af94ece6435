/** The edit that makes somebody a coder of a project, or gives them the name they use now. Loaded when it is needed. */
import { addCoder } from '#core/commands/add-coder.ts';
import { editCoder } from '#core/commands/edit-coder.ts';
import type { Edit } from '#core/log/change.ts';
import type { Project } from '#core/model/project.ts';
import { find } from '#core/model/visible.ts';

export const introduceCoder = (project: Project, coder: Parameters<typeof addCoder>[1]): Edit =>
	find(project, 'coders', coder.id) ? editCoder(project, coder) : addCoder(project, coder);
