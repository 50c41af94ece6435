/**
 * Writes into a field as if it had been typed, so that the browser's own undo takes it back. The command for it is old, and no newer
 * one keeps the field's undo; where a browser has it no more, the text is put there all the same.
 */
import type { TextEdit } from './text-edits.ts';

type Old = { execCommand?: (command: string, dialog: boolean, value?: string) => boolean };

export function putText(
	field: HTMLTextAreaElement,
	{ start, end, insert, select }: TextEdit
): void {
	field.focus();
	field.setSelectionRange(start, end);
	const old: Old = document;
	const command = insert === '' ? 'delete' : 'insertText';
	if (document.activeElement !== field || !old.execCommand?.(command, false, insert)) {
		field.setRangeText(insert, start, end);
		field.dispatchEvent(new InputEvent('input', { bubbles: true }));
	}
	field.setSelectionRange(select.start, select.end);
}
