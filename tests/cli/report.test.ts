import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTranscript } from '#formats/transcript/read.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { done, refused, unchanged } from './simpul.ts';

const folder = temporaryFolder();
const SAMPLE = 'sample-transcripts/jambi-findings.simpul';
const DATE = ['--date', '2026-11-22'];

describe('simpul report', () => {
	it('P10: writes the page in the project’s language or another, to a file or to standard output', async () => {
		const out = join(await folder(), 'report.html');
		expect(await done(['report', SAMPLE, ...DATE, '--out', out])).toMatchObject({
			out: '',
			err: ''
		});
		const indonesian = readFileSync(out, 'utf8');
		expect(indonesian).toBe(readFileSync('tests/golden/report/jambi-findings-id.html', 'utf8'));
		const { out: english } = await done(['report', SAMPLE, ...DATE, '--lang', 'en']);
		expect(english).toBe(readFileSync('tests/golden/report/jambi-findings-en.html', 'utf8'));
	});

	it('P10, P12: writes the same Word file twice, by the ending of its name', async () => {
		const names = await Promise.all(
			['a.docx', 'b.DOCX'].map(async (name) => join(await folder(), name))
		);
		for (const out of names) await done(['report', SAMPLE, ...DATE, '--out', out]);
		const [a, b] = names.map((name) => new Uint8Array(readFileSync(name)));
		expect(a).toEqual(b);
		const { text } = await readTranscript({ name: 'a.docx', bytes: a! });
		expect(text).toContain('Jambi Bugar, dengan temuan (fiksi)');
	});

	it('P5: has the parts that are asked for, and today’s date if none is given', async () => {
		const { out } = await done(['report', SAMPLE, '--lang', 'en', '--parts', 'rules,claims']);
		expect(out.match(/<h2>[^<]+/g)).toEqual(['<h2>Claims', '<h2>Appendix: how it was counted']);
		expect(out).toContain(String(new Date().getFullYear()));
	});

	it('C2, C4: wrong use is told, and a project is never written over', async () => {
		const path = join(await folder(), 'project.simpul');
		copyFileSync(SAMPLE, path);
		await unchanged(path, async () => {
			await refused(['report', path, '--out', path], [path], { code: 2 });
			await refused(['report', path, '--out', 'report.pdf'], ['*.html, *.docx'], { code: 2 });
			await refused(['report', path, '--parts', 'methods,nonsense'], ['nonsense', 'findings'], {
				code: 2
			});
			for (const day of ['22-11-2026', '2026-02-30', 'today'])
				await refused(['report', path, '--date', day], [day, 'YYYY-MM-DD'], { code: 2 });
			await refused(['report', path, '--lang', 'fr'], ['id, en'], { code: 2 });
			await refused(['report'], ['PROJECT'], { code: 2 });
		});
	});
});
