import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import readXlsxFile from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { done, json, refused, rowsOf } from './simpul.ts';

const folder = temporaryFolder();
const JAMBI = 'sample-transcripts/jambi.simpul';
const CODE = 'pg-authority';

describe('simpul code PROJECT CODE', () => {
	it('G1-G3: prints what a code means, how much there is of it, and its passages', async () => {
		for (const format of ['text', 'md', 'csv', 'json'])
			await expect(
				(await done(['code', JAMBI, CODE, '--by', 'actor', '--format', format, '--lang', 'en'])).out
			).toMatchFileSnapshot(`../golden/cli/code.${format}`);
	});

	it('G3: counts what the table of this one column counts', async () => {
		type Printed = { counts: Record<string, number>; groups: { passages: object[] }[] };
		const code = await json<Printed>(['code', JAMBI, CODE]);
		for (const [unit, n] of Object.entries(code.counts)) {
			const sides = ['--rows', 'source', '--columns', `code:${CODE}`, '--unit', unit];
			const table = await json<{ total: number }>(['crosstab', JAMBI, ...sides]);
			expect([unit, table.total]).toEqual([unit, n]);
		}
		const listed = code.groups.reduce((n, { passages }) => n + passages.length, 0);
		const { out } = await done(['codings', JAMBI, '--where', `code=${CODE}`]);
		expect(listed).toBe(rowsOf(out).length);
	});

	it('V9.2: a workbook, Word file and web page have the groups and every passage', async () => {
		const asked = ['code', JAMBI, CODE, '--by', 'actor', '--lang', 'en'];
		const passages = rowsOf((await done([...asked, '--format', 'csv'])).out);
		const at = await folder();
		const out = join(at, 'code.xlsx');
		await done([...asked, '--date', '2026-01-31', '--out', out]);
		const sheets = await readXlsxFile(new Uint8Array(readFileSync(out)).buffer);
		const [groups, listed, about] = sheets.map(({ data }) => data);
		expect(groups![0]).toEqual(['Actor', 'codings']);
		expect(groups!.slice(1).reduce((sum, [, n]) => sum + Number(n), 0)).toBe(passages.length);
		expect(listed!.slice(1).map((line) => [line[3], line[10]])).toEqual(
			passages.map(({ start, quote }) => [Number(start), quote])
		);
		expect(about!.flat()).toContain(`codebook/${CODE}?by=actor&below=1`);
		const page = await done([...asked, '--format', 'html']);
		await expect(page.out).toMatchFileSnapshot('../golden/cli/code.html');
		const word = join(at, 'code.docx');
		await done([...asked, '--out', word]);
		expect(readFileSync(word).length).toBeGreaterThan(1000);
	});

	it('knows a code by name in either language, and its own passages alone', async () => {
		const byId = await done(['code', JAMBI, CODE, '--format', 'csv']);
		const { name } = await json<{ name: { en: string; id: string } }>(['code', JAMBI, CODE]);
		for (const called of [name.en, name.id.toUpperCase()])
			expect((await done(['code', JAMBI, called, '--format', 'csv'])).out).toBe(byId.out);
		const own = rowsOf((await done(['code', JAMBI, CODE, '--own', '--format', 'csv'])).out);
		expect(own.length).toBeLessThan(rowsOf(byId.out).length);
	});

	it('is refused for a code that is not there and for both uses at once', async () => {
		await refused(['code', JAMBI, 'nothing'], ['nothing']);
		await refused(['code', JAMBI, CODE, '--codings', 'x.csv'], [CODE], { code: 2 });
		await refused(['code', JAMBI], ['--codings'], { code: 2 });
	});
});
