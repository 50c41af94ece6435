/** The table as files: bytes come from core/tables, as on the command line. */
import type { Printed } from '#core/tables/print.ts';
import { toCsv } from '#core/tables/to-csv.ts';
import { toHtml } from '#core/tables/to-html.ts';
import { toMarkdown } from '#core/tables/to-markdown.ts';
import { toText } from '#core/tables/to-text.ts';

/** One text of several tables: the layers of a table stand below each other. */
const all = (one: (printed: Printed) => string, between: string) => (printed: readonly Printed[]) =>
	printed.map(one).join(between);

export const asText = all(toText, '\n');
export const asCsv = all(toCsv, '\r\n');
export const asHtml = all(toHtml, '\n');
export const asMarkdown = all(toMarkdown, '\n');

/** Puts the table on the clipboard, as text and for programs that take tables. */
export async function copyTable(printed: readonly Printed[]): Promise<void> {
	const text = asText(printed);
	if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
	const flavour = (type: string, content: string) => new Blob([content], { type });
	const item = new ClipboardItem({
		'text/plain': flavour('text/plain', text),
		'text/html': flavour('text/html', asHtml(printed))
	});
	return navigator.clipboard.write([item]);
}
