import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTranscript } from '#formats/transcript/read.ts';

const latin = (text: string) => Uint8Array.from(text, (unit) => unit.charCodeAt(0));
const read = (rtf: string, name = 'a.rtf') =>
	readTranscript({ name, bytes: latin(`{\\rtf1${rtf}}`) });

it('T13: reads letters by code page, by font and by number', async () => {
	expect(
		(await read("\\ansi\\ansicpg1252\\uc1 Caf\\'e9 \\'93x\\'94 \\u8364?\\u-10179?\\u-8704?")).text
	).toBe('Café “x” €😀');
	const fonts = '{\\fonttbl{\\f0 A;}{\\f1\\fcharset204 B;}}';
	expect((await read(`${fonts}\\f1 \\'cf\\'f0\\f0  \\'e9`)).text).toBe('Пр é');
	expect((await read("\\ansicpg932 \\'93\\'fa\\'96\\'7b")).text).toBe('日本');
});

it('T13: keeps the text of files with braces too many, too few or far too many', async () => {
	expect((await read(' halo {\\b tebal } } } } extra')).text).toBe(
		' halo tebal     extra'.trimStart()
	);
	expect((await read('{{{ a \\par b')).text.trim()).toBe('a \nb');
	const deep = `${'{'.repeat(100_000)}x${'}'.repeat(100_000)}`;
	expect((await read(deep)).text).toBe('x');
});

it('T13: does not believe a length that leads out of the file', async () => {
	expect((await read(' a{\\pict\\bin999999999 x}b')).text).toBe('ab');
	expect((await read(' a{\\pict\\bin3 }}{}b')).text).toBe('ab');
});

it('T13: leaves what is unknown and optional out, and keeps the result of a field', async () => {
	expect((await read(' a{\\*\\unknown x}{\\field{\\*\\fldinst DATE}{\\fldrslt kini}}')).text).toBe(
		'akini'
	);
});

it('T13: reads RTF by its content, whatever the file is called', async () => {
	const draft = await read(' P: apa\\par I: ya\\par P: lalu\\par', 'a.docx');
	expect(draft).toMatchObject({ format: 'rtf' });
	expect(draft.turns).toHaveLength(3);
});

it('T13: never fails on what looks like RTF, and leaves no control behind', async () => {
	const piece = fc.oneof(
		fc.constantFrom(
			'{',
			'}',
			'\\',
			'\\par ',
			'\\b ',
			"\\'e9",
			'\\u8364?',
			'\\cell ',
			'\\row ',
			'\\intbl '
		),
		fc.string({ maxLength: 5 })
	);
	await fc.assert(
		fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
			const { text } = await read(` x ${pieces.join('').replace(/[^\0-\xff]/g, '')}`);
			expect(text).toContain('x');
			expect(text).not.toMatch(/[\0\r]/);
		}),
		{ numRuns: 300 }
	);
});
