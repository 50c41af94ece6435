/** What undo and redo would take next, read from the log itself: it survives reloads, tabs and merges. */
import type { Id } from '../model/records.ts';
import type { Change } from './change.ts';
import type { Stamp } from './stamp.ts';

/** What is needed of a change to decide; the ops stay in the store. */
export type ChangeHead = Pick<Change, 'at' | 'by' | 'kind' | 'undoes'>;
export type Undoable = { readonly undo: Stamp | null; readonly redo: Stamp | null };

export const UNDO = 'undo';
export const REDO = 'redo';
/** The change that a project begins with; it is not taken back. */
export const BEGINNING = 'project.new';
/** A coder is introduced by the program at their first change, so Ctrl+Z passes over it. */
const PASSED_OVER: ReadonlySet<string> = new Set([BEGINNING, 'coder.add']);

/**
 * An undo names the change it takes back, a redo names that undo: together a chain, and its last link decides whether the change
 * stands. So two people who undo the same change need one redo, not two (L8).
 * @param heads  in stamp order
 * @returns the coder's last standing change, and their last standing undo if they changed nothing after it
 */
export function undoable(heads: readonly ChangeHead[], by: Id): Undoable {
	const gone = takenBack(heads);
	let redo: Stamp | null = null;
	for (let i = heads.length - 1; i >= 0; i--) {
		const head = heads[i]!;
		if (head.by !== by || gone.has(head.at) || head.kind === REDO) continue;
		if (head.kind === UNDO) redo ??= head.at;
		else if (!PASSED_OVER.has(head.kind)) return { undo: head.at, redo };
	}
	return { undo: null, redo };
}

/** Stamps of all changes that are taken back at present, and of the undos that are not the last word on their change. */
export function takenBack(heads: readonly ChangeHead[]): ReadonlySet<Stamp> {
	const first = new Map<Stamp, Stamp>();
	const last = new Map<Stamp, ChangeHead>();
	const gone = new Set<Stamp>();
	for (const head of heads) {
		if (head.undoes === undefined) continue;
		const change = first.get(head.undoes) ?? head.undoes;
		first.set(head.at, change);
		const before = last.get(change);
		if (before) gone.add(before.at);
		last.set(change, head);
	}
	for (const [change, { kind }] of last) if (kind === UNDO) gone.add(change);
	return gone;
}
