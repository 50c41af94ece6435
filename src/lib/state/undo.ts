/** Undo and redo: the last own change that stands is taken back by a new change. Nothing is kept for it but the log. */
import { takeBack } from '#core/commands/take-back.ts';
import { REDO, UNDO, undoable } from '#core/log/undoable.ts';
import type { Change } from '#core/log/change.ts';
import type { Stamp } from '#core/log/stamp.ts';
import type { Head, Workspace } from './workspace.svelte.ts';

/** `head` is the change that was taken back or done again; `kept` counts values that others changed since and that stay. */
export type TakenBack = { readonly head: Head; readonly kept: number };

export function undo(workspace: Workspace): Promise<TakenBack | null> {
	return reverse(workspace, UNDO, async () => undoable(await workspace.heads(), workspace.me).undo);
}

/** Takes back one change, whoever made it and however long ago. */
export function undoChange(workspace: Workspace, at: Stamp): Promise<TakenBack | null> {
	return reverse(workspace, UNDO, async () => at);
}

export async function redo(workspace: Workspace): Promise<TakenBack | null> {
	const last = async () => undoable(await workspace.heads(), workspace.me).redo;
	const done = await reverse(workspace, REDO, last);
	const heads = await workspace.heads();
	const original = heads.find((h) => h.at === done?.head.undoes);
	return done && original ? { ...done, head: original } : done;
}

/** Which change it is, is asked when all presses before this one are saved: of two quick ones each takes its own (L8). */
async function reverse(
	workspace: Workspace,
	kind: typeof UNDO | typeof REDO,
	which: () => Promise<Stamp | null>
): Promise<TakenBack | null> {
	let head: Change | undefined;
	let kept = 0;
	const made = await workspace.runChosen(async () => {
		const at = await which();
		const change = (head = at === null ? undefined : await workspace.store.change(at));
		if (!change) return null;
		return (project) => {
			const back = takeBack(project, change, kind);
			kept = back.kept.length;
			return back.edit;
		};
	});
	return made && head ? { head, kept } : null;
}
