import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readTranscript } from '#formats/transcript/read.ts';
import { joinLines } from '#formats/transcript/pdf/hyphens.ts';
import { said } from './said.ts';

const FOLDER = 'tests/fixtures/transcripts/libreoffice/';
const read = (name: string, tidy?: { running: boolean; hyphens: boolean }) =>
	readTranscript(
		{ name, bytes: new Uint8Array(readFileSync(FOLDER + name)) },
		tidy ? { tidy } : {}
	);
const ALL = { running: true, hyphens: true };

it('T15: the pages of the interview have the text of the Word file, once headers and page numbers are taken out', async () => {
	const [pdf, written] = [await read('wawancara.pdf', ALL), await read('wawancara.docx')];
	expect(pdf.text).toBe(written.text);
	expect(said(pdf)).toEqual(said(written));
	expect(pdf).toMatchObject({ format: 'pdf', date: '2025-03-22', warnings: [] });
});

it('T15: running lines stay and are offered until the researcher says otherwise', async () => {
	const pdf = await read('wawancara.pdf');
	expect(pdf.text.match(/Transkrip warga, rahasia/g)).toHaveLength(3);
	expect(pdf.text).toContain('\nHalaman 2\n');
	expect(pdf.pages).toMatchObject({
		count: 3,
		running: [
			{ text: 'Transkrip warga, rahasia', pages: 3 },
			{ text: 'Halaman 1', pages: 3 }
		]
	});
	expect(pdf.warnings.map(({ code }) => code)).toEqual(['pdf.running-lines']);
});

it('T15: divided words are joined only with a yes', async () => {
	const [asIs, mended] = [
		await read('belah.pdf', { running: true, hyphens: false }),
		await read('belah.pdf', ALL)
	];
	expect(asIs.pages?.hyphens).toMatchObject({
		count: 8,
		sample: expect.arrayContaining(['pengajian'])
	});
	expect(asIs.text).toContain('Di penga-jian dak pernah');
	expect(mended.text).toBe((await read('wawancara.docx')).text);
});

it('T15: a word that stands twice keeps its hyphen', () => {
	const told: string[] = [];
	const join = (...lines: string[]) => joinLines(lines, true, (word) => told.push(word));
	expect(join('anak-', 'anaknya sakit')).toBe('anak-anaknya sakit');
	expect(join('peme-', 'rintah pusat')).toBe('pemerintah pusat');
	expect(join('tahun 2020-', '2021')).toBe('tahun 2020- 2021');
	expect(told).toEqual(['pemerintah']);
});
