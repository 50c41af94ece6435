/** What a key means on the page of a code. Fields, menus and dialogs keep their own keys. */
import { isTyping } from '#lib/ui/is-typing.ts';

export type Does = 'next' | 'previous' | 'mark' | 'recode' | 'remove';

const LETTERS: { readonly [key: string]: Does } = {
	j: 'next',
	k: 'previous',
	x: 'mark',
	r: 'recode'
};
/** Arrows scroll the page, so they move only between passages once one has the focus. */
const IN_LIST: { readonly [key: string]: Does } = {
	ArrowDown: 'next',
	ArrowUp: 'previous',
	Delete: 'remove'
};

/** @param list  the element that holds the passages */
export function listKey(event: KeyboardEvent, list: Element): Does | null {
	if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null;
	if (isTyping(event) || !(event.target instanceof Element)) return null;
	if (event.target.closest('select, [role="dialog"], [role="menu"]')) return null;
	const letter = LETTERS[event.key.toLowerCase()];
	if (letter) return letter;
	return list.contains(event.target) ? (IN_LIST[event.key] ?? null) : null;
}
