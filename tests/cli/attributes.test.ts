import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readXlsxFile from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { done, file, refused, rowsOf, unchanged } from './simpul.ts';

const SAMPLE = 'sample-transcripts/jambi.simpul';

function own() {
	const cwd = mkdtempSync(join(tmpdir(), 'simpul-'));
	const project = join(cwd, 'p.simpul');
	copyFileSync(SAMPLE, project);
	return { cwd, project };
}
const actorsOf = async (project: string) =>
	rowsOf((await done(['attributes', project, '--of', 'actors'])).out);

describe('simpul attributes', () => {
	it('V14: what is printed, as csv and as a workbook, changes nothing when it is read back', async () => {
		const { cwd, project } = own();
		for (const of of ['actors', 'sources'])
			for (const format of ['csv', 'xlsx']) {
				const out = join(cwd, `${of}.${format}`);
				await done(['attributes', project, '--of', of, '--out', out]);
				const words = ['0 rows imported'];
				await unchanged(project, () =>
					refused(['attributes', project, '--of', of, '--import', out], words)
				);
			}
	});

	it('V10-V13: takes a table by names; says what it leaves out; keeps or replaces', async () => {
		const { cwd, project } = own();
		const [first] = await actorsOf(project);
		const name = first!['actor']!;
		const rows = `Aktor,Staf,Sejak\n${name.toUpperCase()},"3,5",11/3/2025\nRSUD Baru,4,\n,1,\n`;
		const table = file(cwd, 'a.csv', rows);
		const { err } = await done(['attributes', project, '--of', 'actors', '--import', table]);
		for (const words of ['line 3', 'RSUD Baru', 'line 4', '1 row imported', 'Staf, Sejak'])
			expect(err).toContain(words);
		const now = (await actorsOf(project)).find(({ actor }) => actor === name)!;
		expect(now).toMatchObject({ Staf: '3.5', Sejak: '2025-03-11' });

		await done(['attributes', project, '--of', 'actors', '--import', table, '--add']);
		const other = file(cwd, 'b.csv', `actor,Staf\nrsud  baru,9\n`);
		const keep = ['attributes', project, '--of', 'actors', '--import', other, '--keep'];
		await unchanged(project, () => refused(keep, ['1 value of the project kept']));
		await done(keep.slice(0, -1));
		const added = (await actorsOf(project)).find(({ actor }) => actor === 'RSUD Baru');
		expect(added).toMatchObject({ Staf: '9' });
	});

	it('V5, V14: numbers of a workbook are numbers', async () => {
		const { cwd, project } = own();
		const [source] = rowsOf((await done(['attributes', project, '--of', 'sources'])).out);
		const table = file(cwd, 's.csv', `source,Menit\n${source!['source']},61\n`);
		await done(['attributes', project, '--of', 'sources', '--import', table]);
		const out = join(cwd, 's.xlsx');
		await done(['attributes', project, '--of', 'sources', '--out', out]);
		const [sheet] = await readXlsxFile(readFileSync(out).buffer as ArrayBuffer);
		const column = sheet!.data[0]!.indexOf('Menit');
		expect(sheet!.data[1]![column]).toBe(61);
	});

	it('C2: wrong use is told', async () => {
		await refused(['attributes', SAMPLE], ['--of'], { code: 2 });
		await refused(['attributes', SAMPLE, '--of', 'codes'], ['actors'], { code: 2 });
		const { cwd } = own();
		const nameless = file(cwd, 'n.csv', 'kota\nJambi\n');
		await refused(['attributes', SAMPLE, '--of', 'actors', '--import', nameless], ['actor']);
	});
});
