/** The keys of the page on screen, for the sheet that `?` opens. A page registers its own while it is shown. */
import type { Message } from '#i18n/message.ts';

export type PageKey = { readonly keys: string; readonly does: Message };

export type OwnKey = PageKey & {
	readonly id: string;
	/** It is not the key that the action comes with. */
	readonly changed: boolean;
};
/** Keys that a person can change on this device. */
export type KeyTable = {
	readonly rows: () => readonly OwnKey[];
	/** @returns why not, in the reader's language, or '' when it is done */
	readonly give: (id: string, press: KeyboardEvent) => string;
	readonly reset: (id: string) => string;
	readonly resetAll: () => void;
};
/** A page with many keys gives them when the sheet asks. */
export type KeySheet = { readonly rows: () => readonly PageKey[]; readonly table: KeyTable };
export type PageKeys = readonly PageKey[] | (() => Promise<KeySheet>);

export const pageKeys = new (class {
	list = $state.raw<PageKeys>([]);
})();

/** Use in an $effect: `$effect(() => showKeys([...]))`. */
export function showKeys(list: PageKeys): () => void {
	pageKeys.list = list;
	return () => {
		if (pageKeys.list === list) pageKeys.list = [];
	};
}
