import type { Edit } from '../log/change.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { attributesOn, valueOf } from '../model/visible.ts';
import { referenceOps } from './actor-references.ts';
import { cellOps } from './attribute-ops.ts';
import { needActor } from './guards.ts';
import { moveMemos } from './move-memos.ts';
import { moveSummaries } from './move-summaries.ts';
import { edit, update } from './ops.ts';

const SIDES = [{ by: 'actor' }, { by: 'about' }, { by: 'holder' }] as const;

/**
 * Two names, one actor: what pointed to `from` points to `into`, which also gets the values it lacks and the summaries of its cells; `from` is taken back.
 * @throws SimpulError actor.unknown {actor}, nothing.to-change if both are the same
 */
export function mergeActors(
	project: Project,
	{ from, into }: { readonly from: Id; readonly into: Id }
): Edit {
	const gone = needActor(project, from);
	const kept = needActor(project, into);
	if (from === into) throw new SimpulError('nothing.to-change');
	const cells = attributesOn(project, 'actor').flatMap(({ id: attribute }) => {
		const value = valueOf(project, attribute, from);
		return value !== '' && valueOf(project, attribute, into) === ''
			? cellOps(project, { attribute, owner: into, value })
			: [];
	});
	return edit('actor.merge', { from, into, name: gone.name, intoName: kept.name }, [
		...referenceOps(project, from, into),
		...cells,
		...moveSummaries(project, SIDES, from, into),
		...moveMemos(project, 'actors', from, into),
		...update('actors', kept, { type: kept.type ?? gone.type, note: kept.note || gone.note }),
		...update('actors', gone, { alive: false, became: into })
	]);
}
