/** A table for workbooks as a page of its own or as Markdown: the same bytes from a menu and from the command line. */
import { TABLE_FILES } from '#core/tables/files.ts';
import type { Counted } from './counted.ts';

/** Title above, below it once what has to be said. */
export function countedText(
	format: 'html' | 'md',
	{ title, rule, n, notes, tables }: Counted
): string {
	const [first, ...rest] = tables;
	if (!first) return '';
	const said = new Set([n, rule, ...notes, ...first.notes].filter((note) => note !== ''));
	return TABLE_FILES[format]([{ ...first, caption: title, notes: [...said] }, ...rest]);
}
