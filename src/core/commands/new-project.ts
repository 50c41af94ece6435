import type { Edit } from '../log/change.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Lang } from '../model/records.ts';
import { coderFields } from './add-coder.ts';
import { needNewId } from './guards.ts';
import type { NewCoder } from './new-records.ts';
import { create, edit } from './ops.ts';
import { needName, needOneOf } from './values.ts';

export type NewProject = { readonly name: string; readonly lang: Lang; readonly coder: NewCoder };

/** The beginning of a project: its name, the language of its labels, and who codes first. @throws SimpulError project.exists */
export function newProject(project: Project, { name, lang, coder }: NewProject): Edit {
	if (project.meta.size > 0) throw new SimpulError('project.exists');
	const meta = {
		name: needName(name, 'project'),
		lang: needOneOf(['en', 'id'] as const, lang, 'lang')
	};
	return edit('project.new', { name: meta.name, coder: coder.id }, [
		create('meta', 'project', meta),
		create('coders', needNewId(project, 'coders', coder.id), coderFields(coder))
	]);
}
