/**
 * A printed table, or its layers below each other, as the text of a file: the page and the command line write these same bytes (B12).
 */
import type { Printed } from './print.ts';
import { csvLines, toCsv } from './to-csv.ts';
import { htmlText, toHtml } from './to-html.ts';
import { toMarkdown } from './to-markdown.ts';
import { toText } from './to-text.ts';

type Write = (printed: readonly Printed[]) => string;

const each =
	(one: (printed: Printed) => string, between: string): Write =>
	(printed) =>
		printed.map(one).join(between);

/** By the file's extension. */
export const TABLE_FILES = {
	txt: each(toText, '\n'),
	csv: toCsvFile,
	md: each(toMarkdown, '\n'),
	html: toHtmlPage
} as const satisfies Readonly<Record<string, Write>>;

/** One table whatever the layers, as programs read it: the layer stands in a first column. */
function toCsvFile(printed: readonly Printed[]): string {
	const [first] = printed;
	if (!first?.layer) return printed.map(toCsv).join('');
	const lines = printed.flatMap(({ layer, body, foot }) =>
		[...body, ...(foot ? [foot] : [])].map((line) => [layer?.label ?? '', ...line])
	);
	return csvLines([[first.layer.head, ...first.head], ...lines]);
}

/** A page of its own: without the encoding in it, a browser would have to guess how to read a name. */
function toHtmlPage(printed: readonly Printed[]): string {
	const title = htmlText(printed[0]?.caption ?? '');
	return [
		'<!doctype html>',
		'<meta charset="utf-8">',
		`<title>${title}</title>`,
		printed.map(toHtml).join('\n')
	].join('\n');
}
