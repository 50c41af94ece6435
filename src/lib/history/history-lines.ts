/** The log as lines to read, newest first: which changes stand, which are undone and how one gets those back. */
import { BEGINNING, REDO, UNDO } from '#core/log/undoable.ts';
import type { Stamp } from '#core/log/stamp.ts';
import type { Head } from '#lib/state/workspace.svelte.ts';

export type Line = {
	readonly head: Head;
	readonly undone: boolean;
	/** What this line offers: to undo this change, or to do it again by taking back the undo of that stamp. Null: nothing. */
	readonly offers: { readonly kind: 'undo' | 'redo'; readonly at: Stamp } | null;
};

/** @param heads  in stamp order. An undo or redo belongs to the change it speaks of; the last of them decides (L8). */
export function historyLines(heads: readonly Head[]): Line[] {
	const change = new Map<Stamp, Stamp>();
	const last = new Map<Stamp, Head>();
	for (const head of heads) {
		if (head.undoes === undefined) continue;
		const first = change.get(head.undoes) ?? head.undoes;
		change.set(head.at, first);
		last.set(first, head);
	}
	return heads.map((head): Line => lineOf(head, last.get(head.at))).reverse();
}

function lineOf(head: Head, last: Head | undefined): Line {
	if (head.kind === UNDO || head.kind === REDO || head.kind === BEGINNING)
		return { head, undone: false, offers: null };
	if (last?.kind === UNDO) return { head, undone: true, offers: { kind: 'redo', at: last.at } };
	return { head, undone: false, offers: { kind: 'undo', at: head.at } };
}
