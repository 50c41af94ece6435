import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Document, Part } from '#core/writing/document.ts';
import { documentDocx } from '#formats/document/docx.ts';
import { documentHtml } from '#formats/document/html.ts';
import { readTranscript } from '#formats/transcript/read.ts';
import { unzip } from '#formats/zip.ts';
import { svgToPng } from '../../../src/cli/svg-to-png.ts';
import { found, partsOf, reportOf } from '../../report/document/made.ts';

const noPicture = () => Promise.resolve(new Uint8Array([0x89, 0x50, 0x4e, 0x47]));
const documentOf = (parts: readonly Part[], more: Partial<Document> = {}): Document => ({
	...{ title: 'T', subtitle: '', lang: 'en', date: '2026-11-22', program: 'P', parts },
	...more
});
const filesOf = (bytes: Uint8Array) => unzip(bytes, { file: 'report.docx' });
const textOf = (bytes: Uint8Array, name: string) =>
	new TextDecoder().decode(filesOf(bytes).get(name));

/** @returns the words of the cells of each table */
function cellsOf(
	xml: string,
	at: { table: string; cell: string; line: string; text: string | null }
) {
	const tables: string[][] = [];
	let cell: string | null = null;
	let isText = at.text === null;
	const parser = new SaxesParser();
	parser.on('opentag', ({ name }) => {
		if (name === at.table) tables.push([]);
		if (at.cell.split(' ').includes(name)) cell = '';
		else if (cell !== null && name === at.line) cell += '\n';
		if (name === at.text) isText = true;
	});
	parser.on('text', (text) => {
		if (cell !== null && isText) cell += text;
	});
	parser.on('closetag', ({ name }) => {
		if (name === at.text) isText = false;
		if (!at.cell.split(' ').includes(name) || cell === null) return;
		tables.at(-1)!.push(cell);
		cell = null;
	});
	parser.write(xml).close();
	return tables;
}

function parses(xml: string): void {
	const parser = new SaxesParser({ xmlns: true });
	parser.on('error', (error) => {
		throw error;
	});
	parser.write(xml).close();
}

describe('the Word file', () => {
	const report = reportOf(found, 'id');

	it('P10, P12: has the same bytes each time, and our own reader opens it', async () => {
		const bytes = await documentDocx(report, svgToPng);
		expect(await documentDocx(report, svgToPng)).toEqual(bytes);
		const draft = await readTranscript({ name: 'report.docx', bytes });
		expect(draft.text).toContain('Jambi Bugar, dengan temuan (fiksi)');
		expect(draft.text).toContain('K1\u00a0✗\u00a0dibantah');
		expect(draft.warnings).toEqual([]);
		expect(textOf(bytes, 'docProps/core.xml')).toContain('2026-11-22T00:00:00Z');
	});

	it('P12: every part is well-formed, tables repeat their heads, pictures have a text', async () => {
		const bytes = await documentDocx(report, svgToPng);
		const files = filesOf(bytes);
		for (const [name, content] of files)
			if (/\.(xml|rels)$/.test(name)) parses(new TextDecoder().decode(content));
		const xml = textOf(bytes, 'word/document.xml');
		const tables = partsOf(report.parts, 'table').length;
		expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables);
		expect(xml).not.toMatch(/<w:shd (?![^>]*w:val=)/);
		const figures = partsOf(report.parts, 'figure');
		const pictures = [...xml.matchAll(/<wp:docPr id="(\d+)"[^>]* descr="([^"]+)"/g)];
		expect(pictures.map(([, id]) => Number(id))).toEqual(figures.map((_, at) => at + 1));
		const media = [...files.keys()].filter((name) => name.startsWith('word/media/'));
		expect(media.filter((name) => name.endsWith('.svg'))).toHaveLength(figures.length);
		expect(media.filter((name) => name.endsWith('.png'))).toHaveLength(figures.length);
		expect(textOf(bytes, 'word/styles.xml')).toContain('w:val="id-ID"');
		expect(textOf(bytes, 'word/footer1.xml')).toContain('PAGE');
	});

	it('P12: every height of a line names its rule, so that no reader cuts pictures to it', async () => {
		const styles = textOf(await documentDocx(report, noPicture), 'word/styles.xml');
		const heights = [...styles.matchAll(/<w:spacing [^>]*w:line="[^>]*>/g)].map(([tag]) => tag);
		expect(heights.length).toBeGreaterThan(2);
		expect(heights.filter((tag) => !tag.includes('w:lineRule="auto"'))).toEqual([]);
	});

	it('P12: the words of its tables are those of the web page', async () => {
		const xml = textOf(await documentDocx(report, noPicture), 'word/document.xml');
		const [, body] = /<main>(.*)<\/main>/s.exec(documentHtml(report))!;
		const html = `<main>${body!.replaceAll('<br>', '<br/>').replaceAll('<hr>', '<hr/>')}</main>`;
		const inWord = cellsOf(xml, { table: 'w:tbl', cell: 'w:tc', line: 'w:br', text: 'w:t' });
		const onPage = cellsOf(html, { table: 'table', cell: 'th td', line: 'br', text: null });
		expect(inWord).toEqual(onPage);
		expect(onPage.length).toBeGreaterThan(8);
	});

	it('P12: links are numbered, lists begin with their number', async () => {
		const link = (to: string): Part => ({ kind: 'paragraph', runs: [{ text: 'x', to }] });
		const parts: Part[] = [
			...['https://a.example/', 'https://b.example/?x=1&y=2'].map(link),
			{ kind: 'list', start: 4, items: [[{ kind: 'rule' }], [link('https://a.example/')]] }
		];
		const bytes = await documentDocx(documentOf(parts), noPicture);
		expect(await documentDocx(documentOf(parts), noPicture)).toEqual(bytes);
		const rels = textOf(bytes, 'word/_rels/document.xml.rels');
		for (const id of ['rIdLink1', 'rIdLink2', 'rIdLink3']) expect(rels).toContain(`Id="${id}"`);
		expect(textOf(bytes, 'word/document.xml')).toMatch(/<w:pPr>(?:(?!<\/w:pPr>).)*<w:pBdr>/);
		expect(textOf(bytes, 'word/numbering.xml')).toMatch(/<w:start w:val="4"\/>/);
	});
});

describe('any words', () => {
	const words = fc.string({ unit: 'binary', maxLength: 40 });
	const part: fc.Arbitrary<Part> = fc.oneof(
		words.map((text): Part => ({ kind: 'heading', level: 3, text })),
		fc.tuple(words, fc.boolean()).map(([text, is]): Part => ({
			kind: 'paragraph',
			runs: [{ text, ...(is ? { strong: true, code: true } : { emphasis: true }) }]
		})),
		words.map((text): Part => ({ kind: 'quotation', text, lang: 'id', where: text })),
		words.map((text): Part => ({
			kind: 'table',
			table: { caption: text, head: [text, 'n'], body: [[text, text]], foot: null, notes: [text] }
		})),
		words.map((text): Part => ({
			...{ kind: 'list', start: null },
			items: [[{ kind: 'quote', parts: [{ kind: 'code', text }] }]]
		}))
	);

	it('P11, P12: make a well-formed file and no markup of their own', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(part, { maxLength: 5 }), words, async (parts, title) => {
				const bytes = await documentDocx(documentOf(parts, { title }), noPicture);
				for (const name of ['word/document.xml', 'docProps/core.xml', 'word/footer1.xml'])
					parses(textOf(bytes, name));
				const tags = documentHtml(documentOf(parts, { title })).match(/<(?!\/)[a-z0-9]+/gi)!;
				const plainTags = documentHtml(documentOf([])).match(/<(?!\/)[a-z0-9]+/gi)!;
				expect(tags.filter((tag) => /script|img|iframe|svg/i.test(tag))).toEqual([]);
				expect(tags.length).toBeGreaterThanOrEqual(plainTags.length);
			}),
			{ numRuns: 25 }
		);
	});

	it('P11: no script and nothing from elsewhere in the web page', () => {
		const html = documentHtml(reportOf(found, 'en'));
		expect(html).not.toMatch(/<script|\bsrc=|url\((?!#)|@import|<link|\bon[a-z]+=/i);
		expect(html.match(/https?:\/\/[^"'\s<]+/g)?.every((to) => to.includes('www.w3.org'))).toBe(
			true
		);
	});
});
