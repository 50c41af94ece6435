/** Puts the table on the clipboard, as text and for programs that take tables. */
export async function copyTable(file: (format: 'txt' | 'html') => Promise<string>): Promise<void> {
	if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(await file('txt'));
	const flavour = async (type: string, format: 'txt' | 'html') =>
		new Blob([await file(format)], { type });
	// The item is made at once and its contents come later: some browsers forget the press that allowed it.
	const item = new ClipboardItem({
		'text/plain': flavour('text/plain', 'txt'),
		'text/html': flavour('text/html', 'html')
	});
	return navigator.clipboard.write([item]);
}
