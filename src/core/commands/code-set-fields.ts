/** What every command on code sets checks: the name, and that each code is there and stands once (rule G6). */
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { CodeSet, Id } from '../model/records.ts';
import { alive, find } from '../model/visible.ts';
import { needCode } from './guards.ts';
import { needName, sameName } from './values.ts';

/** @throws SimpulError set.unknown {set} */
export function needSet(project: Project, id: Id): CodeSet {
	const set = find(project, 'codeSets', id);
	if (!set) throw new SimpulError('set.unknown', { set: id });
	return set;
}

/** @throws SimpulError name.empty {what}, set.name-taken {name} */
export function needSetName(project: Project, name: string, except?: Id): string {
	const own = needName(name, 'set');
	if (alive(project, 'codeSets').some((set) => set.id !== except && sameName(set.name, own)))
		throw new SimpulError('set.name-taken', { name: own });
	return own;
}

/**
 * Each once, in the order given. Codes that the set had and that were taken back since may stay: undo may bring them back.
 * @throws SimpulError code.unknown {code}
 */
export const needCodes = (
	project: Project,
	codes: readonly Id[],
	had: readonly Id[] = []
): readonly Id[] =>
	[...new Set(codes)].map((id) => (had.includes(id) ? id : needCode(project, id).id));
