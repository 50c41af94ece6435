/**
 * Words that were not stored yet when the page went away: kept on this device until they are. The store may be cut off in the middle
 * of its work when a page is closed; what is written here stays at once.
 */
export type KeptDraft = { readonly base: string; readonly text: string };

const key = (chapter: string) => `simpul.draft.${chapter}`;

export function keepDraft(chapter: string, draft: KeptDraft): void {
	try {
		localStorage.setItem(key(chapter), JSON.stringify(draft));
	} catch {
		return; // no room, or not allowed: what the store has taken is all there is
	}
}

export function dropDraft(chapter: string): void {
	try {
		localStorage.removeItem(key(chapter));
	} catch {
		return; // where nothing may be read, nothing was kept
	}
}

/** Null if there is none, or none that can be read. */
export function keptDraft(chapter: string): KeptDraft | null {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(key(chapter)) ?? 'null');
		return isDraft(kept) ? kept : null;
	} catch {
		return null; // not written by this program, or not to be read at all
	}
}

const isDraft = (value: unknown): value is KeptDraft =>
	typeof value === 'object' &&
	value !== null &&
	'base' in value &&
	'text' in value &&
	typeof value.base === 'string' &&
	typeof value.text === 'string';
