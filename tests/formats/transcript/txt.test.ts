import { describe, expect, it } from 'vitest';
import { readTranscript } from '#formats/transcript/read.ts';
import { codeOf } from '../code-of.ts';

const TEXT = 'P: Apa “kendala” utama?\nI: Café – naïve, biaya €5.';
const utf16 = (text: string, big: boolean) => {
	const bytes = new Uint8Array(text.length * 2);
	const view = new DataView(bytes.buffer);
	for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), !big);
	return bytes;
};
const CP1252: { [unit: string]: number } = { '“': 0x93, '”': 0x94, '–': 0x96, '€': 0x80 };
const windows1252 = (text: string) =>
	Uint8Array.from(text, (unit) => CP1252[unit] ?? unit.charCodeAt(0));
const read = (bytes: Uint8Array, encoding?: string) =>
	readTranscript({ name: 'folder/a.txt', bytes }, encoding ? { encoding } : {});

describe('text files', () => {
	it.each([
		['utf-8', true, new TextEncoder().encode(TEXT)],
		['utf-8', true, new TextEncoder().encode(`\ufeff${TEXT}`)],
		['utf-16le', true, utf16(`\ufeff${TEXT}`, false)],
		['utf-16be', true, utf16(`\ufeff${TEXT}`, true)],
		['utf-16le', false, utf16(TEXT, false)],
		['utf-16be', false, utf16(TEXT, true)],
		['windows-1252', false, windows1252(TEXT)]
	])('T8: reads %s (certain: %s)', async (used, certain, bytes) => {
		const draft = await read(bytes);
		expect(draft.text).toBe(TEXT);
		expect(draft.encoding).toMatchObject({ used, certain });
		expect(draft.warnings.map(({ code }) => code)).toEqual(certain ? [] : ['encoding.guessed']);
		expect(draft).toMatchObject({ name: 'a.txt', title: 'a', format: 'txt', exact: false });
	});

	it('T8: keeps UTF-8 with one damaged place and says so', async () => {
		const bytes = new TextEncoder().encode(TEXT + TEXT);
		const draft = await read(bytes.slice(0, -28 + bytes.subarray(-28).indexOf(0xc3) + 1));
		expect(draft.encoding).toMatchObject({ used: 'utf-8', certain: false });
		expect(draft.warnings).toContainEqual({
			code: 'encoding.damaged',
			data: { encoding: 'utf-8', count: 1 }
		});
	});

	it('T8: takes the encoding the researcher names, and refuses one that nobody knows', async () => {
		const cyrillic = Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);
		expect((await read(cyrillic, 'windows-1251')).text).toBe('Привет');
		expect(await codeOf(() => read(cyrillic, 'klingon'))).toEqual({
			code: 'transcript.unknown-encoding',
			data: { file: 'a.txt', encoding: 'klingon' }
		});
	});
});
