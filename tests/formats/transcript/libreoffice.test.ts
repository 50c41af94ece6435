import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTranscript } from '#formats/transcript/read.ts';
import { said } from './said.ts';

/** One document each, saved by LibreOffice in every format from the .fodt beside it. */
const FOLDER = 'tests/fixtures/transcripts/libreoffice/';
const read = (name: string) =>
	readTranscript({ name, bytes: new Uint8Array(readFileSync(FOLDER + name)) });

/** The first lines of the interview as it was written, labels and all. */
const OPENING =
	'Wawancara warga penerima, ibu rumah tangga, Kota Jambi\nFIKSI. Semua nama, jabatan, tanggal, tempat, dan angka dalam transkrip ini adalah rekaan.\n2025-03-22\nP: Terima kasih Ibu mau mengobrol di teras begini. Ibu tahu program ini dari mana?\nI: Iya, Mbak, dak apa-apa, di dalam panas nian.';

describe('one interview saved in several formats', () => {
	it.each(['docx', 'odt', 'rtf'])(
		'T13: the text of %s is the text that was written',
		async (format) => {
			const [draft, written] = await Promise.all([
				read(`wawancara.${format}`),
				read('wawancara.docx')
			]);
			expect(draft.text.startsWith(OPENING)).toBe(true);
			expect(draft.text).toBe(written.text);
			expect(said(draft)).toEqual(said(written));
			expect(draft.turns).toHaveLength(16);
			expect(draft).toMatchObject({ format, date: '2025-03-22', warnings: [] });
		}
	);
});

const EVERYTHING = `Wawancara Kota Jambi
Rina Apa kabar Bapak?
Bima Baik,
“terima kasih” – café €5 مر 😀.\tTab   spasi.
Rina Lalu?

Bima Ada daftar:
satu
dua
sel 1\tsel 2
sel 3\tatas
bawah
Selesai {kurung} \\garis.`;

describe('all that a text document can hold', () => {
	it.each(['docx', 'odt', 'rtf'])(
		'T13: %s: tracked changes accepted, notes, comments and hidden text left out, tables as lines',
		async (format) => {
			const draft = await read(`lengkap.${format}`);
			expect(draft.text).toBe(EVERYTHING);
			expect(said(draft).slice(0, 2)).toEqual([
				'Rina|Apa kabar Bapak?',
				'Bima|Baik,\n“terima kasih” – café €5 مر 😀.\tTab   spasi.'
			]);
			expect(draft.warnings).toEqual([
				{
					code: 'document.tracked-changes',
					data: { count: format === 'rtf' ? 2 : expect.any(Number) }
				},
				...['comments', 'notes', 'hidden-text'].map((what) => ({
					code: `document.${what}`,
					data: { count: 1 }
				}))
			]);
		}
	);
});
