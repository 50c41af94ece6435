import { errorSentence } from '#i18n/errors.ts';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTranscript } from '#formats/transcript/read.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const run = (text: string, properties = '') =>
	`<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const read = (body: string) =>
	readTranscript({
		name: 'a.docx',
		bytes: zipSync({
			'word/document.xml': strToU8(`<w:document ${W} ${MC}><w:body>${body}</w:body></w:document>`)
		})
	});

it('T9: reads tracked changes as accepted, also moved text and a deleted paragraph mark', async () => {
	const { text, warnings } = await read(
		p(
			`${run('a ')}<w:ins>${run('baru ')}</w:ins><w:del><w:r><w:delText>lama</w:delText></w:r></w:del>`
		) +
			p(run('satu '), '<w:rPr><w:del/></w:rPr>') +
			p(`${run('dua')}<w:moveFrom>${run(' pergi')}</w:moveFrom>`) +
			p(`<w:moveTo>${run('pergi')}</w:moveTo>`)
	);
	expect(text).toBe('a baru \nsatu dua\npergi');
	expect(warnings).toEqual([{ code: 'document.tracked-changes', data: { count: 5 } }]);
});

it('T9: keeps line breaks, tabs and empty paragraphs, and leaves a deleted row out', async () => {
	const cell = (text: string) => `<w:tc>${p(run(text))}</w:tc>`;
	const { text } = await read(
		p(
			'<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r>',
			'<w:tabs><w:tab/></w:tabs>'
		) +
			p('') +
			`<w:tbl><w:tr>${cell('P')}${cell('Apa?')}</w:tr><w:tr><w:trPr><w:del/></w:trPr>${cell('')}</w:tr><w:tr>${cell('I')}<w:tc>${p(run('x'))}${p(run('y'))}</w:tc></w:tr></w:tbl>`
	);
	expect(text).toBe('a\nb\tc\n\nP\tApa?\nI\tx\ny');
});

it('T9: reads a text box once, although it is stored twice', async () => {
	const box = `<w:txbxContent>${p(run('kotak'))}</w:txbxContent>`;
	const { text } = await read(
		p(
			`${run('luar')}<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`
		)
	);
	expect(text).toBe('kotak\nluar');
});

it('T6: takes bold labels without colon, and old formatting is not bold', async () => {
	const turn = (label: string, text: string) =>
		p(run(label, '<w:b/>') + run(` ${text}`, '<w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange>'));
	const draft = await read(
		turn('Rina', 'apa kabar') + turn('Bima', 'baik') + turn('Rina', 'lalu') + turn('Bima', 'sudah')
	);
	expect(
		draft.turns.map(({ label, start, end }) => `${label}|${draft.text.slice(start, end)}`)
	).toEqual(['Rina|apa kabar', 'Bima|baik', 'Rina|lalu', 'Bima|sudah']);
});

it('says how many comments and notes were left out', async () => {
	const { warnings } = await read(
		p(
			`${run('a')}<w:r><w:commentReference/></w:r><w:r><w:footnoteReference/></w:r><w:r><w:endnoteReference/></w:r>`
		)
	);
	expect(warnings).toEqual([
		{ code: 'document.comments', data: { count: 1 } },
		{ code: 'document.notes', data: { count: 2 } }
	]);
});

describe('remarks on Word files', () => {
	it.each(['tracked-changes', 'comments', 'notes', 'symbols', 'hidden-text'])(
		'document.%s is a sentence in both languages',
		(what) => {
			for (const locale of ['en', 'id'] as const) {
				const said = errorSentence(locale, `document.${what}`, { count: 2 });
				expect(said).toContain('(2)');
				expect(said).not.toContain('document.');
			}
		}
	);
});
