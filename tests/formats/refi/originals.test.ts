import { strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newProject } from '#core/commands/new-project.ts';
import { guidOf } from '#core/exchange/guid.ts';
import { apply } from '#core/log/apply.ts';
import { EMPTY } from '#core/model/project.ts';
import { alive } from '#core/model/visible.ts';
import { sha256 } from '#formats/hash.ts';
import { planImport } from '#formats/foreign/plan-import.ts';
import { projectFile } from '#formats/refi/project-file.ts';
import { readTranscript } from '#formats/transcript/read.ts';
import { create } from '../../core/tables/small-project.ts';
import { complaints } from './xsd.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const word = (body: string) =>
	zipSync({
		'[Content_Types].xml': strToU8('<Types/>'),
		'word/document.xml': strToU8(`<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`)
	});
const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
const LINES = paragraph('Budi: Rapat 😀 dinas.') + paragraph('') + paragraph('Siti: Warga.');
const fixture = (name: string) =>
	new Uint8Array(readFileSync(`tests/fixtures/transcripts/libreoffice/${name}`));

const FILES: { readonly [name: string]: Uint8Array } = {
	'plain.docx': word(LINES),
	'table.docx': word(
		`${LINES}<w:tbl><w:tr><w:tc>${paragraph('a')}</w:tc><w:tc>${paragraph('b')}</w:tc></w:tr></w:tbl>`
	),
	'tabs.docx': word(LINES.replace('Warga', 'War</w:t><w:tab/><w:t>ga')),
	'lengkap.odt': fixture('lengkap.odt'),
	'lengkap.rtf': fixture('lengkap.rtf'),
	'belah.pdf': fixture('belah.pdf'),
	'notes.txt': strToU8('\ufeffCatatan\r\nlapangan')
};

/** A project with one source of each file, as an import makes it. */
async function withFiles(names: readonly string[]) {
	const files = new Map<string, Uint8Array>();
	const texts = new Map<string, string>();
	const ops = [];
	for (const name of names) {
		const bytes = FILES[name]!;
		const { text } = await readTranscript({ name, bytes });
		const [hash, original] = [await sha256(text), await sha256(bytes)];
		files.set(original, bytes);
		texts.set(hash, text);
		ops.push(
			create('sources', `s-${name}`, {
				...{ name, kind: 'document', text: hash, length: text.length, words: 1, lang: 'id' },
				...{ file: name, original, date: null, speakers: [], actor: null },
				turns: { from: [], start: [], end: [], speaker: [] }
			})
		);
	}
	const coder = { id: 'c', name: 'Ana', initials: 'A', colour: '#112233' };
	const begun = apply(EMPTY, newProject(EMPTY, { name: 'P', lang: 'id', coder }));
	return { project: apply(begun, { ops }), files, textOf: (hash: string) => texts.get(hash)! };
}

const documentIn = (bytes: Uint8Array) => new TextDecoder().decode(unzipSync(bytes)['project.qde']);

describe('X18: original files', () => {
	it('come back byte for byte, whatever they are, and the document stays valid', async () => {
		const { project, files, textOf } = await withFiles(Object.keys(FILES));
		const bytes = projectFile(project, textOf, files);
		expect(await complaints(documentIn(bytes), 'Project')).toEqual([]);
		const plan = await planImport(bytes, 'x.qdpx');
		const back = apply(EMPTY, plan.edit);
		for (const { file, original } of alive(project, 'sources')) {
			const source = alive(back, 'sources').find((one) => one.file === file);
			expect([file, source?.original]).toEqual([file, original]);
			expect(plan.files.get(original!)).toEqual(FILES[file!]);
		}
	}, 20_000);

	it('name only a Word file whose paragraphs are the text as its styled form', async () => {
		const { project, files, textOf } = await withFiles(Object.keys(FILES));
		const document = documentIn(projectFile(project, textOf, files));
		const guid = guidOf('sources', 's-plain.docx');
		expect([...document.matchAll(/richTextPath="([^"]*)"/g)].map(([, path]) => path)).toEqual([
			`internal://${guid}.docx`
		]);
		expect(document).not.toContain('PDFSource');
	});

	it('stay out where they are not at hand, and then nothing speaks of them', async () => {
		const { project, textOf } = await withFiles(['plain.docx', 'notes.txt']);
		const bytes = projectFile(project, textOf);
		expect(Object.keys(unzipSync(bytes)).filter((name) => /docx|original/.test(name))).toEqual([]);
		const back = apply(EMPTY, (await planImport(bytes, 'x.qdpx')).edit);
		for (const source of alive(back, 'sources')) expect(source.original).toBeUndefined();
	});

	it('of another program come in with its styled form of the text', async () => {
		const { project, files, textOf } = await withFiles(['plain.docx']);
		const entries = unzipSync(projectFile(project, textOf, files));
		const document = new TextDecoder().decode(entries['project.qde']);
		const theirs = document
			.replace(/<Notes>.*<\/Notes>/s, '')
			.replace('origin="Simpul"', 'origin="NVivo"');
		const bytes = zipSync({ ...entries, 'project.qde': strToU8(theirs) });
		const back = apply(EMPTY, (await planImport(bytes, 'x.qdpx')).edit);
		expect(alive(back, 'sources')[0]?.original).toBe(await sha256(FILES['plain.docx']!));
	});
});
