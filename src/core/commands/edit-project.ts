import type { Edit } from '../log/change.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Lang } from '../model/records.ts';
import { metaOf } from '../model/visible.ts';
import { edit, update } from './ops.ts';
import { needName, needOneOf } from './values.ts';

export type EditProject = { readonly name?: string; readonly lang?: Lang };

/** @throws SimpulError project.unknown before it has begun */
export function editProject(project: Project, args: EditProject): Edit {
	const meta = metaOf(project);
	if (!meta) throw new SimpulError('project.unknown');
	const patch = {
		name: args.name === undefined ? undefined : needName(args.name, 'project'),
		lang: args.lang && needOneOf(['en', 'id'] as const, args.lang, 'lang')
	};
	return edit('project.edit', patch, update('meta', meta, patch));
}
