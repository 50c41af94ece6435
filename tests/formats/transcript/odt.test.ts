import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readTranscript } from '#formats/transcript/read.ts';
import { codeOf } from '../code-of.ts';

const NAMES = ['text', 'table', 'office', 'style']
	.map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
	.join(' ');
const FO = 'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"';
/** The first part of such a file lies in it as it is. */
const zip = (parts: Record<string, string>) =>
	zipSync(
		Object.fromEntries(
			Object.entries(parts).map(([name, text]) => [
				name,
				[strToU8(text), { level: name === 'mimetype' ? 0 : 6 }]
			])
		)
	);
const odt = (body: string, styles = '', head = '') =>
	zip({
		mimetype: 'application/vnd.oasis.opendocument.text',
		'content.xml': `${head}<office:document-content ${NAMES} ${FO}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`
	});
const read = (bytes: Uint8Array, name = 'a.odt') => readTranscript({ name, bytes });

it('T13: white space of the file is one space; spaces, tabs and breaks that are meant are kept', async () => {
	const { text } = await read(
		odt(
			'<text:p> a\n  <text:span> b</text:span><text:s text:c="2"/>c<text:tab/>d<text:line-break/>e</text:p>'
		)
	);
	expect(text).toBe('a b  c\td\ne');
});

it('T13: labels that are bold by a style or by the style it comes from are evidence', async () => {
	const bold = '<style:text-properties fo:font-weight="bold"/>';
	const styles = `<style:style style:name="B">${bold}</style:style><style:style style:name="C" style:parent-style-name="B"/>`;
	const turn = (style: string, name: string, words: string) =>
		`<text:p><text:span text:style-name="${style}">${name}</text:span> ${words}</text:p>`;
	const draft = await read(
		odt(
			turn('B', 'Rina', 'apa') +
				turn('C', 'Bima', 'ya') +
				turn('B', 'Rina', 'lalu') +
				turn('C', 'Bima', 'sudah'),
			styles
		)
	);
	expect(draft.labels.map(({ label }) => label)).toEqual(['Rina', 'Bima']);
});

it('T13: refuses passwords, document types, endless nesting and what unpacks too large', async () => {
	const locked = zip({
		'content.xml': 'x',
		'META-INF/manifest.xml': '<manifest:encryption-data/>'
	});
	expect(await codeOf(() => read(locked))).toMatchObject({ code: 'transcript.locked' });
	const entity = odt('<text:p>&a;</text:p>', '', '<!DOCTYPE x [<!ENTITY a "b">]>');
	expect(await codeOf(() => read(entity))).toMatchObject({ data: { cause: 'doctype' } });
	const deep = odt('<text:span>'.repeat(20_000));
	expect(await codeOf(() => read(deep))).toMatchObject({ data: { cause: 'depth' } });
	expect(await codeOf(() => read(odt(' '.repeat(65 * 1024 * 1024))))).toMatchObject({
		code: 'zip.too-large'
	});
	const sheet = zip({
		mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
		'content.xml': ''
	});
	expect(await codeOf(() => read(sheet))).toMatchObject({
		code: 'transcript.unsupported',
		data: { found: 'ods' }
	});
});
