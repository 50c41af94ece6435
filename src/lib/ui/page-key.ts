/** A key of the page, of one letter or sign, held or not: what is typed into a field, and what has been used already, is left alone. */
import { isTyping } from './is-typing.ts';

export const pageKey =
	(key: string, act: () => void) =>
	(event: KeyboardEvent): void => {
		if (event.key.toLowerCase() !== key || event.ctrlKey || event.metaKey || event.altKey) return;
		if (isTyping(event) || event.defaultPrevented) return;
		event.preventDefault();
		if (!event.repeat) act();
	};
