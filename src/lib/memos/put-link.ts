/** Puts text at the caret of a field as if it had been typed: it can be undone there, and the field hears of it. */
export function putAtCaret(field: HTMLTextAreaElement, text: string): void {
	const { selectionStart: start, selectionEnd: end, value } = field;
	const before = value.slice(0, start);
	const space = before === '' || /\s$/.test(before) ? '' : ' ';
	field.focus();
	field.setRangeText(space + text, start, end, 'end');
	field.dispatchEvent(new Event('input', { bubbles: true }));
}
