import type { Project } from '#core/model/project.ts';
import type { Code } from '#core/model/records.ts';
import { alive, isShown } from '#core/model/visible.ts';

/** The code with this id or, in any case of letters, this name in either language, among those that are shown. */
export function codeCalled(project: Project, called: string): Code | undefined {
	if (isShown(project, called)) return project.codes.get(called);
	const wanted = called.toLowerCase();
	return alive(project, 'codes').find(
		({ id, name }) =>
			[name.en, name.id].some((one) => one?.toLowerCase() === wanted) && isShown(project, id)
	);
}
