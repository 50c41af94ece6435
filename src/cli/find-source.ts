import { SimpulError } from '#core/model/error.ts';
import type { Project } from '#core/model/project.ts';
import type { Source } from '#core/model/records.ts';
import { alive } from '#core/model/visible.ts';

/** The source with this name, file name or id, in that order. */
export function sourceCalled(project: Project, name: string): Source | undefined {
	const sources = alive(project, 'sources');
	const same = (text: string | null) => text?.toLowerCase() === name.toLowerCase();
	return (
		sources.find((s) => s.name === name) ??
		sources.find((s) => same(s.name)) ??
		sources.find((s) => same(s.file)) ??
		sources.find((s) => s.id === name)
	);
}

/** @throws SimpulError source.not-named {name, line, file} */
export function findSource(
	project: Project,
	name: string,
	where: { file: string; line: number }
): Source {
	const found = sourceCalled(project, name);
	if (!found) throw new SimpulError('source.not-named', { ...where, name });
	return found;
}
