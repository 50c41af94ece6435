/** Whether a key press belongs to what the person is typing, so that keys of the page must leave it alone. */
const TYPED_IN =
	'textarea, [contenteditable=""], [contenteditable="true"], input:not([type="radio"], [type="checkbox"], [type="button"], [type="file"], [type="color"], [type="range"])';

/** True in fields that take text. A radio button or checkbox that has the focus takes none. */
export const isTyping = ({ target }: { readonly target: EventTarget | null }): boolean =>
	target instanceof Element && target.closest(TYPED_IN) !== null;
