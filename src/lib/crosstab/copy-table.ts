/** Puts the table on the clipboard, as text and for programs that take tables. */
export async function copyTable(text: string, html: string): Promise<void> {
	if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
	const flavour = (type: string, content: string) => new Blob([content], { type });
	const item = new ClipboardItem({
		'text/plain': flavour('text/plain', text),
		'text/html': flavour('text/html', html)
	});
	return navigator.clipboard.write([item]);
}
