import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { done, refused, simpul } from './simpul.ts';

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
		for (const format of ['text', 'md', 'json']) {
			const ran = await simpul([...CITIES, ...WORDS, '--format', format]);
			expect(ran).toMatchObject({ code: 1, err: '' });
			await expect(ran.out).toMatchFileSnapshot(`../golden/cli/compare.${format}`);
		}
		const english = await simpul([...CITIES, ...WORDS, '--lang', 'en']);
		expect(english.out).toContain('With these settings 27 of 27 cells agree.');
		expect(english.out).toContain('Changed: words counted.');
		await done([...CITIES, ...WORDS, '--unit', 'words', '--percent', 'column']);
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
