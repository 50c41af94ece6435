/** What undo and redo would take next, read from the log itself: it survives reloads, tabs and merges. */
import type { Id } from '../model/records.ts';
import type { Change } from './change.ts';
import type { Stamp } from './stamp.ts';

/** What is needed of a change to decide; the ops stay in the store. */
export type ChangeHead = Pick<Change, 'at' | 'by' | 'kind' | 'undoes'>;
export type Undoable = { readonly undo: Stamp | null; readonly redo: Stamp | null };

/**
 * A change stands unless a standing change takes it back; a redo takes back an undo.
 * @param heads  in stamp order
 * @returns the coder's last standing change, and their last standing undo if they changed nothing after it
 */
export function undoable(heads: readonly ChangeHead[], by: Id): Undoable {
	const takenBack = new Set<Stamp>();
	let undo: Stamp | null = null;
	let redo: Stamp | null = null;
	let redoClosed = false;
	for (let i = heads.length - 1; i >= 0 && undo === null; i--) {
		const head = heads[i]!;
		const stands = !takenBack.has(head.at);
		if (stands && head.undoes !== undefined) takenBack.add(head.undoes);
		if (head.by !== by || !stands) continue;
		if (head.kind === UNDO && !redoClosed) redo ??= head.at;
		if (head.kind !== UNDO && head.kind !== REDO) {
			undo = head.at;
			redoClosed = true;
		}
	}
	return { undo, redo };
}

/** Stamps of all changes that are taken back at present. */
export function takenBack(heads: readonly ChangeHead[]): ReadonlySet<Stamp> {
	const gone = new Set<Stamp>();
	for (const head of heads.toReversed())
		if (head.undoes !== undefined && !gone.has(head.at)) gone.add(head.undoes);
	return gone;
}

export const UNDO = 'undo';
export const REDO = 'redo';
