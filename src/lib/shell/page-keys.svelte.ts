/** The keys of the page on screen, for the sheet that `?` opens. A page registers its own while it is shown. */
import type { Message } from '#i18n/message.ts';

export type PageKey = { readonly keys: string; readonly does: Message };
/** A page with many keys gives them when the sheet asks. */
export type PageKeys = readonly PageKey[] | (() => Promise<readonly PageKey[]>);

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
