import type { Change, Edit } from '../log/change.ts';
import { invert } from '../log/invert.ts';
import { BEGINNING, REDO, UNDO } from '../log/undoable.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';

export type TakenBack = {
	readonly edit: Edit;
	/** Fields that someone changed since ("table/id.field"): they stay. */
	readonly kept: readonly string[];
};

/**
 * Undo of a change, or redo: which is to take back the undo. The edit may have no ops, when all of it was changed since; it is
 * committed all the same, so that the next undo goes one further.
 * @param change  for 'redo', the undo that is to be taken back
 * @throws SimpulError undo.beginning {kind} for the change a project begins with; undo.not-undo {kind} for the redo of something else
 */
export function takeBack(project: Project, change: Change, kind: 'undo' | 'redo'): TakenBack {
	if (change.kind === BEGINNING) throw new SimpulError('undo.beginning', { kind: change.kind });
	const isUndo = change.kind === UNDO;
	if ((kind === REDO) !== isUndo) throw new SimpulError('undo.not-undo', { kind: change.kind });
	const { ops, kept } = invert(project, change);
	const isWrapped = isUndo || change.kind === REDO;
	const args = isWrapped ? change.args : { kind: change.kind, args: change.args };
	return { edit: { kind, args, ops, undoes: change.at }, kept };
}
