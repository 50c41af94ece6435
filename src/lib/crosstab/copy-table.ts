/** Puts the table on the clipboard, as text and for programs that take tables. */
import type { Printed } from '#core/tables/print.ts';
import { TABLE_FILES } from '#core/tables/files.ts';

export async function copyTable(printed: readonly Printed[]): Promise<void> {
	const text = TABLE_FILES.txt(printed);
	if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
	const flavour = (type: string, content: string) => new Blob([content], { type });
	const item = new ClipboardItem({
		'text/plain': flavour('text/plain', text),
		'text/html': flavour('text/html', TABLE_FILES.html(printed))
	});
	return navigator.clipboard.write([item]);
}
