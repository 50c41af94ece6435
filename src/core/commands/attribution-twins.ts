/** No actor has the same range twice. */
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Attribution, Id } from '../model/records.ts';
import { alive } from '../model/visible.ts';

/**
 * @param but  the range that is being changed
 * @throws SimpulError attribution.duplicate {source, start, end, actor}
 */
export function noSameRange(
	project: Project,
	told: Pick<Attribution, 'source' | 'start' | 'end' | 'actor'>,
	but?: Id
): void {
	const { source, start, end, actor } = told;
	const twin = alive(project, 'attributions').some(
		(a) =>
			a.id !== but && a.source === source && a.start === start && a.end === end && a.actor === actor
	);
	if (twin) throw new SimpulError('attribution.duplicate', { source, start, end, actor });
}
