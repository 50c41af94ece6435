/** Codings: inside their text, with ids that lead somewhere. */
import { codingsOf } from '../model/codings.ts';
import type { Fields } from '../model/json.ts';
import type { Project } from '../model/project.ts';
import type { Coding, SmallTable } from '../model/records.ts';
import { idsIn } from './verify-records.ts';
import type { Problem } from './problem.ts';

const LEADS_TO: Readonly<Record<string, SmallTable>> = {
	source: 'sources',
	code: 'codes',
	coder: 'coders',
	about: 'actors',
	holder: 'actors',
	relation: 'actors'
};

/** @returns problems coding.outside {coding, start, end, length} and id.unresolved {table, id, field, target} */
export function codingProblems(project: Project): Problem[] {
	return [...project.codings.values()].flatMap((block) => {
		const length = project.sources.get(block.source)?.length ?? null;
		return [...codingsOf(block)].flatMap((coding) => [
			...outside(coding, length),
			...unresolved(project, coding)
		]);
	});
}

function outside({ id: coding, start, end }: Coding, length: number | null): Problem[] {
	if (length === null || (0 <= start && start < end && end <= length)) return [];
	return [{ code: 'coding.outside', data: { coding, start, end, length } }];
}

const unresolved = (project: Project, coding: Coding): Problem[] =>
	Object.entries(LEADS_TO).flatMap(([field, table]) =>
		idsIn((coding as unknown as Fields)[field])
			.filter((target) => !project[table].has(target))
			.map((target) => ({
				code: 'id.unresolved',
				data: { table: 'codings', id: coding.id, field, target }
			}))
	);
