import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readTranscript } from '#formats/transcript/read.ts';
import { codeOf } from '../code-of.ts';
import { said } from './said.ts';

const read = (html: string | Uint8Array, name = 'a.html') =>
	readTranscript({ name, bytes: typeof html === 'string' ? new TextEncoder().encode(html) : html });
const FOLDER = 'tests/fixtures/transcripts/libreoffice/';
const file = (name: string) => read(new Uint8Array(readFileSync(FOLDER + name)), name);

it('T14: a page that LibreOffice wrote has the turns of the document', async () => {
	const [page, written] = [await file('wawancara.html'), await file('wawancara.docx')];
	// What stands at the foot of the page is text like any other here.
	const turns = said(page).map((turn) => turn.replace(/\nHalaman .*$/s, ''));
	expect(turns).toEqual(said(written));
	expect(page).toMatchObject({ format: 'html', encoding: { used: 'utf-8', certain: true } });
});

it('T14: blocks are lines, white space is one space, and what is not seen goes', async () => {
	const { text } = await read(
		'<!doctype html><title>T</title><style>p{}</style><body>\n<h1>Judul</h1><p>satu\n  <b> dua</b>&nbsp;&amp;<br>tiga<p>empat<script>alert(1)</script><!-- lima --><ul><li>a<li>b</ul><p hidden>x</p><p style="display:none">y</p><pre>p\n  q</pre>'
	);
	expect(text).toBe('Judul\nsatu dua\u00a0&\ntiga\nempat\na\nb\np\n  q');
});

it('T14: a table row is a line, with a tab behind the label', async () => {
	const row = (label: string, words: string) =>
		`<tr><td><strong>${label}</strong></td><td><p>${words}</p><p>lagi</p></td></tr>`;
	const draft = await read(
		`<table>${row('P', 'apa')}${row('I', 'ya')}${row('P', 'lalu')}${row('I', 'sudah')}</table>`
	);
	expect(draft.text.split('\n').slice(0, 2)).toEqual(['P\tapa', 'lagi']);
	expect(draft.labels.map(({ label }) => label)).toEqual(['P', 'I']);
});

it('T8: the encoding that a page declares is taken where the bytes do not say it', async () => {
	const page = (name: string) =>
		Uint8Array.from(`<meta charset="${name}"><p>\xcf\xf0\xe8\xe2\xe5\xf2`, (unit) =>
			unit.charCodeAt(0)
		);
	expect((await read(page('windows-1251'))).text).toBe('Привет');
	expect((await read(page('klingon'))).encoding).toMatchObject({ certain: false });
});

it('T14: markup in text stays text, and endless nesting is refused', async () => {
	expect((await read('<p>&lt;script&gt;alert(1)&lt;/script&gt;')).text).toBe(
		'<script>alert(1)</script>'
	);
	expect(await codeOf(() => read('<div>'.repeat(200_000)))).toMatchObject({
		data: { cause: 'depth' }
	});
});

it('T14: however tags are mixed up, no word is lost', async () => {
	const tag = fc.constantFrom('table', 'tr', 'td', 'th', 'p', 'b', 'li', 'ul', 'pre', 'h1', 'span');
	const piece = fc.oneof(
		tag.map((name) => `<${name}>`),
		tag.map((name) => `</${name}>`),
		fc.constantFrom(' satu ', ' dua ', ' tiga ', '<br>')
	);
	await fc.assert(
		fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
			const source = `awal ${pieces.join('')} akhir`;
			const words = source.match(/satu|dua|tiga|awal|akhir/g);
			const { text } = await read(source);
			expect(text.match(/satu|dua|tiga|awal|akhir/g)).toEqual(words);
		}),
		{ numRuns: 300 }
	);
});
