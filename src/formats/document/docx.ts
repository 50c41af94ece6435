/**
 * A document as a Word file: real headings, tables whose heads repeat on each page, captions, alt texts, page numbers, language. The
 * same document gives the same bytes (docx-repack.ts). The package that writes Word's XML is large: import this file when it is needed.
 */
import { Document as WordDocument, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Document, Part } from '#core/writing/document.ts';
import { blocks, type Pictures } from './docx-blocks.ts';
import { repacked } from './docx-repack.ts';
import { LANGUAGE, NUMBERING, STYLES } from './docx-styles.ts';
import { clean } from './docx-text.ts';

/** A drawing as an image, for programs that cannot draw it themselves. */
export type DrawPng = (svg: string) => Promise<Uint8Array<ArrayBuffer>>;

export async function documentDocx(
	document: Document,
	draw: DrawPng
): Promise<Uint8Array<ArrayBuffer>> {
	const { title, subtitle, lang, date, program, parts } = document;
	const pictures = await drawn(parts, draw);
	const head = [
		new Paragraph({ style: 'Title', children: [new TextRun(clean(title))] }),
		new Paragraph({ style: 'Note', children: [new TextRun(clean(subtitle))] })
	];
	const file = new WordDocument({
		...{ title: clean(title), creator: program, lastModifiedBy: program, description: '' },
		styles: STYLES(LANGUAGE[lang]),
		numbering: NUMBERING(startsIn(parts)),
		sections: [
			{
				properties: { page: { size: PAGE, margin: MARGIN } },
				footers: { default: footer(title) },
				children: [...head, ...blocks(parts, pictures)]
			}
		]
	});
	return repacked(new Uint8Array(await Packer.toArrayBuffer(file)), date);
}

/** A4 with margins of two centimetres, in twentieths of a point. */
const PAGE = { width: 11906, height: 16838 };
const MARGIN = { top: 1134, bottom: 1134, left: 1134, right: 1134 };

const footer = (title: string) =>
	new Footer({
		children: [
			new Paragraph({
				style: 'Note',
				children: [
					new TextRun(`${clean(title)} · `),
					new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })
				]
			})
		]
	});

async function drawn(parts: readonly Part[], draw: DrawPng): Promise<Pictures> {
	const found = new Map<string, Uint8Array>();
	for (const svg of drawingsIn(parts)) if (!found.has(svg)) found.set(svg, await draw(svg));
	return found;
}

const startsIn = (parts: readonly Part[]): number[] =>
	parts.flatMap((part) => {
		if (part.kind === 'quote') return startsIn(part.parts);
		if (part.kind !== 'list') return [];
		return [...(part.start === null ? [] : [part.start]), ...part.items.flatMap(startsIn)];
	});

const drawingsIn = (parts: readonly Part[]): string[] =>
	parts.flatMap((part) => {
		if (part.kind === 'figure') return [part.svg];
		if (part.kind === 'quote') return drawingsIn(part.parts);
		return part.kind === 'list' ? part.items.flatMap(drawingsIn) : [];
	});
