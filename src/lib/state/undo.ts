/** Undo and redo: the last own change that stands is taken back by a new change. Nothing is kept for it but the log. */
import { takeBack } from '#core/commands/take-back.ts';
import { REDO, UNDO, undoable } from '#core/log/undoable.ts';
import type { Change } from '#core/log/change.ts';
import type { Stamp } from '#core/log/stamp.ts';
import type { Head, Workspace } from './workspace.svelte.ts';

/** `head` is the change that was taken back or done again; `kept` counts values that others changed since and that stay. */
export type TakenBack = { readonly head: Head; readonly kept: number };

export async function undo(workspace: Workspace): Promise<TakenBack | null> {
	const at = undoable(await workspace.heads(), workspace.me).undo;
	return at === null ? null : undoChange(workspace, at);
}

/** Takes back one change, whoever made it and however long ago. */
export function undoChange(workspace: Workspace, at: Stamp): Promise<TakenBack | null> {
	return reverse(workspace, at, UNDO);
}

export async function redo(workspace: Workspace): Promise<TakenBack | null> {
	const at = undoable(await workspace.heads(), workspace.me).redo;
	if (at === null) return null;
	const done = await reverse(workspace, at, REDO);
	const heads = await workspace.heads();
	const original = heads.find((h) => h.at === done?.head.undoes);
	return done && original ? { ...done, head: original } : done;
}

async function reverse(
	workspace: Workspace,
	at: Stamp,
	kind: typeof UNDO | typeof REDO
): Promise<TakenBack | null> {
	const change: Change | undefined = await workspace.store.change(at);
	if (!change) return null;
	let kept = 0;
	const made = await workspace.run((project) => {
		const back = takeBack(project, change, kind);
		kept = back.kept.length;
		return back.edit;
	});
	return made ? { head: change, kept } : null;
}
