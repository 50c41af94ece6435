import type { Edit } from '../log/change.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import { pathOf } from '../model/code-tree.ts';
import type { Id } from '../model/records.ts';
import { childrenOf, placeOps } from './code-rank.ts';
import { needCode } from './guards.ts';
import { edit } from './ops.ts';

export type MoveCode = {
	readonly id: Id;
	/** null: to the top */
	readonly parent: Id | null;
	/** The sibling it is to stand before; null or left out: last */
	readonly before?: Id | null;
};

/** @throws SimpulError code.unknown {code}, code.cycle {code, parent}, code.not-sibling {code, parent} */
export function moveCode(project: Project, { id, parent, before = null }: MoveCode): Edit {
	const code = needCode(project, id);
	if (parent !== null) {
		needCode(project, parent);
		if (pathOf(project, parent).some((above) => above.id === id))
			throw new SimpulError('code.cycle', { code: id, parent });
	}
	return edit(
		'code.move',
		{ id, name: code.name, from: code.parent, parent, before },
		isThere(project, id, parent, before) ? [] : placeOps(project, code, parent, before)
	);
}

/** Whether the code already stands just before that sibling, or last. */
function isThere(project: Project, id: Id, parent: Id | null, before: Id | null): boolean {
	const siblings = childrenOf(project, parent).map((code) => code.id);
	const at = siblings.indexOf(id);
	return at >= 0 && (before === id || (siblings[at + 1] ?? null) === before);
}
