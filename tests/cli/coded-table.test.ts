import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bookXlsx } from '#formats/table/write-xlsx.ts';
import { csvLines } from '#core/tables/to-csv.ts';
import { done, file, refused, rowsOf, simpul, unchanged } from './simpul.ts';

const SAMPLE = 'sample-transcripts/jambi.simpul';

function own() {
	const cwd = mkdtempSync(join(tmpdir(), 'simpul-'));
	const project = join(cwd, 'p.simpul');
	copyFileSync(SAMPLE, project);
	return { cwd, project };
}
const codingsOf = async (project: string) =>
	rowsOf((await done(['codings', project])).out).map(({ source, code, coder, quote }) => ({
		...{ source, code, coder, quote }
	}));

/** A table as MAXQDA saves it, with something wrong in most of its rows. */
const MAXQDA = csvLines([
	['Document name', 'Code', 'Beginning', 'End', 'Segment', 'Created by', 'Comment'],
	['jmb-bpjs-01', 'Authority > Budget', '4', '4', 'Jadi begini, kalau nama baru', 'Ani', '=1+1'],
	['JMB-BPJS-01.md', 'Keterlibatan aktor > Pelaksanaan rutin', '9', '9', 'tim saya', 'Ani', ''],
	['jmb-bpjs-01', 'Kejelasan peran data', '1', '1', 'no such words', 'Ani', ''],
	['jmb-bpjs-01', 'Kejelasan peran data', '1', '1', 'yang', 'Ani', ''],
	['jmb-xx-09', 'Kejelasan peran data', '1', '1', 'yang', 'Ani', ''],
	['jmb-bpjs-01', '', '1', '1', 'Jadi begini', 'Ani', ''],
	['Document name', 'Code', 'Beginning', 'End', 'Segment', 'Created by', 'Comment']
]);

describe('simpul code --table', () => {
	it('A8, A13: lists every row that does not come in, with its line and why; --dry-run writes nothing', async () => {
		const { cwd, project } = own();
		file(cwd, 'maxqda.csv', MAXQDA);
		const args = ['code', project, '--table', 'maxqda.csv', '--create-codes'];
		const dry = await unchanged(project, () => done([...args, '--dry-run'], { cwd }));
		expect(dry.out).toBe('');
		await expect(dry.err).toMatchFileSnapshot('../golden/cli/coded-table.text');
		const before = await codingsOf(project);
		const { err } = await done(args, { cwd });
		expect(err).toBe(dry.err.replace('Nothing was written.\n', ''));
		const added = (await codingsOf(project)).filter(({ coder }) => coder === 'Ani');
		expect(added).toHaveLength(2);
		expect(await codingsOf(project)).toHaveLength(before.length + 2);
		expect(added.map(({ quote }) => quote)).toEqual(['Jadi begini, kalau nama baru', 'tim saya']);
		await done(['verify', project]);
		await unchanged(project, () => refused(args, ['0 codings from 0 of 7 rows.'], { cwd }));
	});

	it('A6, A13: says so in Indonesian; codes that are not there are left out unless they are to be made', async () => {
		const { cwd, project } = own();
		file(cwd, 'm.csv', MAXQDA);
		const ran = await simpul(['code', project, '--table', 'm.csv'], { cwd, lang: 'id_ID.UTF-8' });
		expect(ran.code).toBe(0);
		for (const words of [
			'm.csv, baris 2',
			'tidak ada kode',
			'1 pengodean dari 1',
			'di antara 7 baris'
		])
			expect(ran.err).toContain(words);
		const under = ['--create-codes', '--under', 'nonsense'];
		await refused(['code', project, '--table', 'm.csv', ...under], ['nonsense'], { cwd });
	});

	it('A1, A2, A13: columns are named by their heads, codes parted as told', async () => {
		const { cwd, project } = own();
		const rows = 'Berkas;Isi;Tema\njmb-bpjs-01;Jadi begini;A/B+C\n';
		file(cwd, 't.csv', rows);
		const base = ['code', project, '--table', 't.csv'];
		await refused(base, ['t.csv', 'no column for the code', 'Berkas, Isi, Tema'], { cwd });
		await refused([...base, '--code-column', 'Topik'], ['Topik', 'Tema'], { cwd });
		await refused([...base, '--numbers', 'bytes'], ['--numbers', 'codepoint,0|1'], {
			cwd,
			code: 2
		});
		const parted = ['--code-column', 'tema', '--separator', '+', '--path', '/', '--create-codes'];
		const { err } = await done([...base, ...parted], { cwd });
		for (const words of ['New codes: A, B, C.', '2 codings from 1 of 1 row.'])
			expect(err).toContain(words);
	});

	it('A11, C3: what codings prints brings the same codings into a project with the same sources and codes', async () => {
		const { cwd, project } = own();
		const out = join(cwd, 'c.csv');
		await done(['codings', project, '--out', out]);
		await unchanged(project, () => refused(['code', project, '--table', out], ['0 codings']));
		const mine = await codingsOf(project);
		const csv = (await done(['codings', project])).out.replaceAll(',Simpul,', ',Budi,');
		const { err } = await done(['code', project, '--table', file(cwd, 'budi.csv', csv)]);
		expect(err).toContain(`${mine.length} codings from ${mine.length} of ${mine.length} rows.`);
		const his = rowsOf((await done(['codings', project])).out);
		expect(his.filter(({ coder }) => coder === 'Budi')).toEqual(
			rowsOf(csv).filter(({ coder }) => coder === 'Budi')
		);
	});

	it('A1, A2, A12: a workbook as Dedoose saves it, with a column of yes and no for each code', async () => {
		const { cwd, project } = own();
		const head = [
			'Media Title',
			'Excerpt Copy',
			'Codes Applied Combined',
			'Code: Trust\\Low Applied'
		];
		const rows = [['jmb-bpjs-01.md', 'Jadi begini, kalau nama baru', 'Low', 'True']];
		const sheets = [{ name: 'Excerpts', head, rows, foot: 0 }];
		file(cwd, 'd.xlsx', await bookXlsx({ sheets }));
		const { err } = await done(['code', project, '--table', 'd.xlsx', '--create-codes'], { cwd });
		expect(err).toContain('New codes: Trust, Low.');
		expect(await codingsOf(project)).toHaveLength(50);
	});

	it('A12: an empty file, a file with one column and a table nobody can read get a sentence', async () => {
		const { cwd, project } = own();
		await unchanged(project, async () => {
			for (const [name, content, words] of [
				['empty.csv', '', ['empty.csv']],
				['head.csv', 'document,tag,content\n', ['head.csv']],
				['one.csv', 'kota\nJambi\n', ['one.csv', 'no column for the source']],
				['open.csv', 'document,tag,content\n"a,b,c\nd,e,f\n', ['open.csv']]
			] as const) {
				file(cwd, name, content);
				await refused(['code', project, '--table', name], [...words], { cwd });
			}
		});
		await refused(['code', project, 'a code', '--table', 'x.csv'], ['a code'], { code: 2 });
	});

	it('A12: 200,000 rows are read, planned and listed', async () => {
		const { cwd, project } = own();
		const row = (i: number) => `jmb-bpjs-01,yang ${i},Kejelasan peran data\n`;
		const rows = Array.from({ length: 200_000 }, (_, i) => row(i)).join('');
		file(
			cwd,
			'big.csv',
			`document,content,tag\n${rows}jmb-bpjs-01,Jadi begini,kejelasan PERAN data\n`
		);
		const { err } = await done(['code', project, '--table', 'big.csv'], { cwd });
		expect(err).toContain('1 coding from 1 of 200,001 rows.');
	}, 120_000);
});
