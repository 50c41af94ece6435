import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { done, json, refused } from './simpul.ts';

const FOLDER = 'tests/fixtures/transcripts/libreoffice/';
const folder = temporaryFolder();
const project = async () => {
	const path = join(await folder(), 'study');
	await done(['new', path, '--frameworks', 'polycentric']);
	return path;
};
type Row = { readonly name: string; readonly words: number; readonly turns: number };

describe('import of every format', () => {
	it('T13, T15: the same interview is skipped in its second format, and a PDF is the same once it is tidied', async () => {
		const path = await project();
		const { err } = await done(['import', path, `${FOLDER}wawancara.odt`]);
		expect(err).toContain('P (interviewer)');
		const options = ['--drop-running', '--join-words'];
		for (const again of ['wawancara.rtf', 'wawancara.docx', 'belah.pdf'])
			await refused(
				['import', path, `${FOLDER}${again}`, ...options],
				[`${again} has the same text as wawancara`]
			);
		await done(['import', path, `${FOLDER}belah.pdf`]);
		const sources = await json<Row[]>(['sources', path]);
		expect(sources.map(({ name }) => name)).toEqual(['wawancara', 'belah']);
	});

	it('T16: respondents are actors with attributes, and --rows says what a row is', async () => {
		const path = await project();
		const { err } = await done(['import', path, `${FOLDER}survei.xlsx`]);
		expect(err).toContain('Pak Budi = Pak Budi');
		await done(['verify', path]);
		await refused(
			['import', path, `${FOLDER}giliran.csv`, '--rows', 'columns'],
			['turns', 'survey'],
			{ code: 2 }
		);
	});
});
