/** The parts of a document as Word's paragraphs, lists, tables and pictures. */
import { ImageRun, Paragraph, type FileChild, type IParagraphOptions } from 'docx';
import type { Part } from '#core/writing/document.ts';
import { tableOf } from './docx-table.ts';
import { BULLETS, DEEPEST, LANGUAGE, numbersFrom } from './docx-styles.ts';
import { clean, runsOf, words } from './docx-text.ts';

/** Drawings as images, by their SVG. */
export type Pictures = ReadonlyMap<string, Uint8Array>;

/** How the paragraphs inside something stand: their indent, and the sign of a list item before the first. */
type Inside = { readonly style?: string; readonly depth: number; readonly item: Item | null };
type Item = { readonly reference: string; readonly level: number; readonly instance: number };
type Paper = { readonly pictures: Pictures; lists: number };

/** Pixels between the margins, across and down, with room for a caption. */
const WIDTH = 642;
const HEIGHT = 860;
/** Twentieths of a point. */
const INDENT = 360;

export const blocks = (parts: readonly Part[], pictures: Pictures): FileChild[] =>
	all(parts, { depth: 0, item: null }, { pictures, lists: 0 });

const all = (parts: readonly Part[], inside: Inside, paper: Paper): FileChild[] =>
	parts.flatMap((part, at) => block(part, at === 0 ? inside : { ...inside, item: null }, paper));

function block(part: Part, inside: Inside, paper: Paper): FileChild[] {
	switch (part.kind) {
		case 'heading':
			return [new Paragraph({ style: `Heading${part.level - 1}`, children: words(part.text) })];
		case 'paragraph': {
			const style = part.tone === 'warning' ? 'Warning' : part.tone === 'note' ? 'Note' : undefined;
			return [paragraph({ children: runsOf(part.runs) }, style, inside)];
		}
		case 'list':
			return list(part, inside, paper);
		case 'quote':
			return all(part.parts, { style: 'Quotation', depth: inside.depth + 1, item: null }, paper);
		case 'code':
			return [paragraph({ children: words(part.text, { font: 'Consolas' }) }, undefined, inside)];
		case 'rule':
			return [paragraph({ thematicBreak: true }, undefined, inside)];
		case 'table':
			return tableOf(part.table);
		case 'figure':
			return figure(part, paper);
		case 'quotation':
			return quotation(part);
	}
}

function paragraph(
	options: IParagraphOptions,
	style: string | undefined,
	{ style: around, depth, item }: Inside
): Paragraph {
	const look = style ?? around;
	return new Paragraph({
		...options,
		...(look === undefined ? {} : { style: look }),
		...(item ? { numbering: item } : depth > 0 ? { indent: { left: depth * INDENT } } : {})
	});
}

function list(
	{ start, items }: Extract<Part, { kind: 'list' }>,
	inside: Inside,
	paper: Paper
): FileChild[] {
	const reference = start === null ? BULLETS : numbersFrom(start);
	const level = Math.min(inside.depth, DEEPEST);
	const instance = ++paper.lists;
	return items.flatMap((parts) =>
		all(parts, { depth: inside.depth + 1, item: { reference, level, instance } }, paper)
	);
}

function figure(
	{ svg, width, height, alt, caption }: Extract<Part, { kind: 'figure' }>,
	{ pictures }: Paper
): FileChild[] {
	const scale = Math.min(1, WIDTH / width, HEIGHT / height);
	const image = new ImageRun({
		...{ type: 'svg', data: new TextEncoder().encode(svg) },
		fallback: { type: 'png', data: pictures.get(svg)! },
		transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
		altText: { name: clean(caption), title: clean(caption), description: clean(alt) }
	});
	return [
		new Paragraph({ keepNext: true, spacing: { before: 200 }, children: [image] }),
		new Paragraph({ style: 'Caption', children: words(caption) })
	];
}

function quotation({ text, lang, where }: Extract<Part, { kind: 'quotation' }>): FileChild[] {
	const language = { value: LANGUAGE[lang] };
	return [
		new Paragraph({ style: 'Quotation', keepNext: true, children: words(text, { language }) }),
		new Paragraph({ style: 'QuotationSource', children: words(where) })
	];
}
