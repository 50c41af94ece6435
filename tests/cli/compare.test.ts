import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import readXlsxFile from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { done, refused, rowsOf, simpul } from './simpul.ts';

const folder = temporaryFolder();
const CODES = 'code:pg-authority,pg-cooperation,pg-involvement';
const JAMBI = ['compare', 'sample-transcripts/jambi.simpul'];
const CITIES = ['compare', 'sample-transcripts/three-cities.simpul'];
const ASKED = ['--rows', 'type', '--columns', CODES];
const XLSX = ['--with', 'tests/fixtures/nvivo/tabulasi-silang.xlsx', ...ASKED];
const WORDS = ['--with', 'tests/fixtures/nvivo/kata-persen.csv', ...ASKED];

describe('simpul compare', () => {
	it('Y9: status 0 where all agree: 12 of 12 cells', async () => {
		const { out } = await done([...JAMBI, ...XLSX, '--lang', 'en']);
		expect(out).toContain('With these settings 12 of 12 cells agree. 8 of 8 totals agree.');
		await expect(out).toMatchFileSnapshot('../golden/cli/compare-agrees.text');
	});

	it('Y9: status 1 where some differ, with the switch that explains them', async () => {
		for (const format of ['text', 'csv', 'md', 'json']) {
			const ran = await simpul([...CITIES, ...WORDS, '--format', format]);
			expect(ran).toMatchObject({ code: 1, err: '' });
			await expect(ran.out).toMatchFileSnapshot(`../golden/cli/compare.${format}`);
		}
		const english = await simpul([...CITIES, ...WORDS, '--lang', 'en']);
		expect(english.out).toContain('With these settings 27 of 27 cells agree.');
		expect(english.out).toContain('Changed: words counted.');
		await done([...CITIES, ...WORDS, '--unit', 'words', '--percent', 'column']);
	});

	it('V9.1: one line for each number, with what explains it, in every format', async () => {
		const asked = [...CITIES, ...WORDS, '--lang', 'en'];
		const lines = rowsOf((await simpul([...asked, '--format', 'csv'])).out);
		expect(lines).toHaveLength(27);
		expect(lines.filter(({ agrees }) => agrees === 'yes')).toHaveLength(6);
		for (const line of lines) {
			expect(line['agrees, most agreement']).toBe('yes');
			expect(line['what explains it'] !== '').toBe(line['agrees'] === 'no');
		}
		const page = await simpul([...asked, '--format', 'html']);
		for (const sentence of ['As asked, 6 of 27 cells agree.', '27 of 27', 'words counted.'])
			expect(page.out).toContain(sentence);
		const out = join(await folder(), 'compared.xlsx');
		await simpul([...asked, '--out', out]);
		const [table, about] = await readXlsxFile(new Uint8Array(readFileSync(out)).buffer);
		expect(table!.data).toHaveLength(28);
		expect(table!.data[1]!.slice(2, 4)).toEqual([0.106, 0.1]);
		expect(about!.data.flat()).toContain('27 numbers compared');
		const word = join(await folder(), 'compared.docx');
		expect(await simpul([...asked, '--out', word])).toMatchObject({ code: 1, out: '', err: '' });
		expect(readFileSync(word).length).toBeGreaterThan(1000);
	});

	it('V9.1: totals stand last, and nothing is said of settings that change nothing', async () => {
		const { out } = await done([...JAMBI, ...XLSX, '--lang', 'en', '--format', 'csv']);
		const lines = rowsOf(out);
		expect(lines).toHaveLength(20);
		expect(Object.keys(lines[0]!)).not.toContain('agrees, most agreement');
		const totals = lines.map(({ row, column }) => row === 'Total' || column === 'Total');
		expect(totals).toEqual([...Array<boolean>(12).fill(false), ...Array<boolean>(8).fill(true)]);
	});

	it('Y9: a map says which name means which line, or none', async () => {
		const at = await folder();
		const [table, map] = [join(at, 'a.csv'), join(at, 'map.csv')];
		writeFileSync(table, ';Wewenang\nSehat;2\nLain;5\n');
		await refused([...JAMBI, ...ASKED, '--with', table], ['Sehat, Lain, Wewenang']);
		writeFileSync(map, 'theirs,ours\nWewenang,pg-authority\nSehat,Dinas Kesehatan\nLain,\n');
		const { out } = await done([...JAMBI, ...ASKED, '--with', table, '--match', map]);
		expect(out).toContain('1 dari 1 sel sama');
		expect(out).toContain('Lain');
		writeFileSync(map, 'theirs,ours\nWewenang,pg-nonsense\n');
		await refused([...JAMBI, ...ASKED, '--with', table, '--match', map], ['pg-nonsense', 'line 2']);
		writeFileSync(map, 'theirs,ours\nNobody,pg-authority\n');
		await refused([...JAMBI, ...ASKED, '--with', table, '--match', map], ['Nobody', 'Sehat']);
	});

	it('Y2, Y9: what cannot be compared is refused with its place', async () => {
		const at = await folder();
		const table = join(at, 'a.csv');
		writeFileSync(table, ';A\nB;1\n');
		await refused([...JAMBI, ...ASKED, '--with', table], ['None of the names', 'B, A']);
		writeFileSync(table, ';A\nB;many\n');
		await refused([...JAMBI, ...ASKED, '--with', table], ['many', 'row 2', 'column 2']);
		await refused([...JAMBI, ...ASKED], ['--with'], { code: 2 });
		await refused([...JAMBI, '--with', table], ['--rows'], { code: 2 });
	});
});
