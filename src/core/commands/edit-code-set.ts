import type { Edit } from '../log/change.ts';
import { codeSetsOf } from '../model/code-sets.ts';
import type { Project } from '../model/project.ts';
import type { CodeSet, Id } from '../model/records.ts';
import { needCodes, needSet, needSetName } from './code-set-fields.ts';
import { edit, update } from './ops.ts';

export type EditCodeSet = {
	readonly id: Id;
	readonly name?: string;
	readonly codes?: readonly Id[];
	/** Changes places with the set above or below it; nothing at the ends. */
	readonly move?: 'up' | 'down';
};

/** Name, codes or place. @throws SimpulError set.unknown {set}, name.empty, set.name-taken {name}, code.unknown {code} */
export function editCodeSet(project: Project, { id, name, codes, move }: EditCodeSet): Edit {
	const set = needSet(project, id);
	const own = update('codeSets', set, {
		name: name === undefined ? undefined : needSetName(project, name, id),
		codes: codes === undefined ? undefined : needCodes(project, codes, set.codes)
	});
	const placed = move === undefined ? [] : moved(project, set, move);
	const fields = [...own, ...placed].flatMap((op) => ('set' in op ? Object.keys(op.set) : []));
	const renamed = name === undefined ? {} : { name: name.trim() };
	const args = { id, was: set.name, ...renamed, fields: [...new Set(fields)] };
	return edit('set.edit', args, [...own, ...placed]);
}

/** All are numbered anew: two who ordered them apart may have given the same place twice. */
function moved(project: Project, set: CodeSet, way: 'up' | 'down') {
	const order = [...codeSetsOf(project)];
	const at = order.indexOf(set);
	const to = at + (way === 'up' ? -1 : 1);
	const other = order[to];
	if (!other) return [];
	order[at] = other;
	order[to] = set;
	return order.flatMap((row, i) => update('codeSets', row, { rank: i + 1 }));
}
