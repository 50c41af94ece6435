/** The keys of the page on screen, for the sheet that `?` opens. A page registers its own while it is shown. */
import type { Message } from '#i18n/message.ts';

export type PageKey = { readonly keys: string; readonly does: Message };

export const pageKeys = new (class {
	list = $state.raw<readonly PageKey[]>([]);
})();

/** Use in an $effect: `$effect(() => showKeys([...]))`. */
export function showKeys(list: readonly PageKey[]): () => void {
	pageKeys.list = list;
	return () => {
		if (pageKeys.list === list) pageKeys.list = [];
	};
}
