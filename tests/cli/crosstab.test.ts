import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SIGNATURE, sizeOf } from '../formats/png/read-png.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { projectWithViews } from './saved-views.ts';
import { done, json, refused, rowsOf, sizeOfSvg } from './simpul.ts';

const folder = temporaryFolder();
const JAMBI = 'sample-transcripts/jambi.simpul';
const CITIES = 'sample-transcripts/three-cities.simpul';
const ENGLISH = 'sample-transcripts/english.simpul';
const THREE = 'code:pg-authority,pg-cooperation,pg-involvement';
const by = (rows: string, columns = THREE) => ['--rows', rows, '--columns', columns];

type Table = {
	spec: Record<string, unknown>;
	rows: { id: string; label: string }[];
	columns: { id: string; label: string }[];
	counts: number[][];
	percent: (number | null)[][] | null;
	rowTotals: number[];
	columnTotals: number[];
	total: number;
	layers?: { id: string; label: string; counts: number[][] }[];
};
const table = (project: string, ...args: string[]) => json<Table>(['crosstab', project, ...args]);
const golden = (name: string) => `../golden/cli/${name}`;
/** Three of eight references, from two sources. */
const FORMS: Readonly<Record<string, string>> = {
	'percent-of': '37,5 % (3 dari 8)',
	count: '3',
	percent: '37,5 %',
	'count-percent': '3 (37,5 %)',
	'count-sources': '3 (2)',
	'column-row': '3 (37,5 % / 42,9 %)'
};
/** The counts of one row. */
const rowOf = (t: Table, id: string) => t.counts[t.rows.findIndex((row) => row.id === id)];

describe('formats', () => {
	it.each(['text', 'csv', 'json', 'md', 'html'])(
		'C1: Tables 1-3 as %s, on standard output and in a file',
		async (format) => {
			const args = ['crosstab', JAMBI, ...by('type'), '--percent', 'column', '--format', format];
			const { out, err } = await done(args);
			expect(err).toBe('');
			await expect(out).toMatchFileSnapshot(golden(`tables-1-3.${format}`));
			const path = join(await folder(), 'table');
			expect(await done([...args, '--out', path])).toMatchObject({ out: '', err: '' });
			expect(readFileSync(path, 'utf8')).toBe(out);
		}
	);

	it('C1: the file’s ending says which format; an image is the chart, twice as large', async () => {
		const at = await folder();
		const args = ['crosstab', JAMBI, ...by('type'), '--percent', 'column'];
		for (const name of ['t.svg', 't.png', 't.csv', 'table'])
			await done([...args, '--out', join(at, name)]);
		const [width, height] = sizeOfSvg(readFileSync(join(at, 't.svg'), 'utf8'));
		const png = readFileSync(join(at, 't.png'));
		expect([...png.subarray(0, 8)]).toEqual(SIGNATURE);
		expect(sizeOf(png)).toEqual({ width: width * 2, height: height * 2 });
		const { out } = await done([...args, '--format', 'csv']);
		expect(readFileSync(join(at, 't.csv'), 'utf8')).toBe(out);
		expect(readFileSync(join(at, 'table'), 'utf8')).toBe((await done(args)).out);
	});

	it('--saved is the table of that name, whole', async () => {
		const path = await projectWithViews();
		const { out } = await done(['crosstab', path, '--saved', 'table 1']);
		expect(out).toBe((await done(['crosstab', path, ...by('type')])).out);
		await refused(['crosstab', path, '--saved', 'Who deals with whom'], ['Table 1']);
		const both = ['crosstab', path, '--saved', 'Table 1', '--transpose'];
		await refused(both, ['--transpose', '--saved'], { code: 2 });
	});

	it('text is what comes without --format; C6: words are in the language of the project', async () => {
		const args = ['crosstab', JAMBI, ...by('type'), '--percent', 'column'];
		const { out } = await done(args);
		expect(out).toBe((await done([...args, '--format', 'text'], { lang: 'id_ID' })).out);
		expect(out).toContain('37,5');
		const english = await done(['crosstab', ENGLISH, ...by('type'), '--percent', 'column'], {
			lang: 'id_ID'
		});
		await expect(english.out).toMatchFileSnapshot(golden('riverton.text'));
	});

	it('C11: JSON has the agreed keys, in order, and the numbers of Tables 1-3', async () => {
		const t = await table(JAMBI, ...by('type'), '--percent', 'column');
		expect(Object.keys(t)).toEqual(
			expect.arrayContaining([
				...['spec', 'unit', 'rows', 'columns', 'counts', 'percent', 'rowTotals'],
				...['columnTotals', 'total', 'unassigned', 'straddling', 'warnings']
			])
		);
		expect(Object.keys(t.rows[0]!)).toEqual(['id', 'label']);
		expect(t.spec).toEqual({ rows: 'type', columns: THREE, percent: 'column' });
		expect(rowOf(t, 'national-insurer-branch')).toEqual([1, 3, 2]);
		expect(rowOf(t, 'community')).toEqual([3, 0, 4]);
		expect([t.columnTotals, t.total]).toEqual([[8, 5, 8], 21]);
		expect(t.percent![0]).toEqual([12.5, 60, 25]);
	});

	it.each(['percent-of', 'count', 'percent', 'count-percent', 'count-sources', 'column-row'])(
		'--form %s: how numbers are printed',
		async (form) => {
			const args = ['crosstab', JAMBI, ...by('type'), '--percent', 'column', '--form', form];
			const { out } = await done([...args, '--format', 'md']);
			const line = out.split('\n').find((one) => one.includes('Masyarakat penerima'))!;
			const [, , authority] = line.split('|').map((cell) => cell.trim());
			expect(authority!.replaceAll('\u00a0', ' ')).toBe(FORMS[form]);
		}
	);

	it('the chart as SVG, in the form of number that is asked for', async () => {
		const args = ['crosstab', JAMBI, ...by('type'), '--percent', 'column', '--format', 'svg'];
		await expect((await done(args)).out).toMatchFileSnapshot(golden('tables-1-3.svg'));
		const { out } = await done([...args, '--form', 'count']);
		expect(out).toContain('>3 ⚠</text>');
	});

	it('layers: the whole and one table each, in every format', async () => {
		const args = ['crosstab', CITIES, ...by('type'), '--layers', 'source:Kota', '--hideZeros'];
		const spoken = ['--where', 'kind=interview|fgd', '--percent', 'row'];
		for (const format of ['text', 'csv', 'md', 'html']) {
			const { out } = await done([...args, ...spoken, '--format', format]);
			await expect(out).toMatchFileSnapshot(golden(`three-cities.${format}`));
		}
		const t = await table(CITIES, ...args.slice(2), ...spoken);
		expect(t.layers!.map(({ label }) => label)).toEqual(['Bekasi', 'Jambi', 'Kotawaringin Timur']);
		expect(Object.keys(t.layers![0]!).slice(0, 3)).toEqual(['id', 'label', 'counts']);
	});
});

describe('options', () => {
	it('units', async () => {
		const units = ['references', 'sources', 'speakers', 'actors', 'presence'];
		const counts = await Promise.all(
			units.map(async (unit) =>
				rowOf(await table(JAMBI, ...by('type'), '--unit', unit), 'community')
			)
		);
		expect(counts).toEqual([
			[3, 0, 4],
			[2, 0, 2],
			[2, 0, 2],
			[1, 0, 1],
			[1, 0, 1]
		]);
		const extents = await Promise.all(
			['characters', 'words', 'sentences'].map(async (unit) =>
				rowOf(await table(JAMBI, ...by('type'), '--unit', unit), 'community')
			)
		);
		const quotes = rowsOf(
			(await done(['codings', JAMBI, '--where', 'type=community', '--where', 'code=pg-authority']))
				.out
		).map(({ quote }) => quote!);
		const characters = quotes.reduce((sum, quote) => sum + quote.length, 0);
		const words = quotes.join(' ').match(/[\p{L}\p{M}\p{N}]+(?:[-'’.][\p{L}\p{M}\p{N}]+)*/gu)!;
		expect(extents[0]![0]).toBe(characters);
		expect(extents[1]![0]).toBe(words.length);
		expect(extents[2]![0]).toBeGreaterThanOrEqual(3);
		expect(extents.map((row) => row![1])).toEqual([0, 0, 0]);
	});

	it('percent of the row, of the whole and per 1,000 words', async () => {
		const [row, total, rate] = await Promise.all(
			['row', 'total', 'rate'].map((percent) => table(JAMBI, ...by('type'), '--percent', percent))
		);
		expect(row!.percent![0]!.map((n) => n!.toFixed(1))).toEqual(['16.7', '50.0', '33.3']);
		expect(total!.percent![0]![0]).toBeCloseTo(100 / 21, 9);
		expect(rate!.percent![0]![0]).toBeGreaterThan(1.4);
		expect(rate!.percent![0]![0]).toBeLessThan(1.8);
		const { out } = await done(['crosstab', JAMBI, ...by('type'), '--percent', 'rate']);
		await expect(out).toMatchFileSnapshot(golden('density.text'));
	});

	it('transpose exchanges the sides and keeps the numbers', async () => {
		const [plain, turned] = [
			await table(JAMBI, ...by('type'), '--percent', 'column'),
			await table(JAMBI, ...by('type'), '--percent', 'column', '--transpose')
		];
		expect(turned.rows).toEqual(plain.columns);
		expect(turned.counts).toEqual(plain.columns.map((_, c) => plain.counts.map((row) => row[c])));
		expect(turned.percent![0]).toEqual(plain.percent!.map((row) => row[0]));
	});

	it('filters narrow, several of them together; hideZeros leaves out empty rows', async () => {
		const one = await table(JAMBI, ...by('source'), '--where', 'type=community');
		expect(one.total).toBe(7);
		const both = await table(
			JAMBI,
			...[...by('source'), '--where', 'type=community', '--where', 'source=jmb-warga-02'],
			'--hideZeros'
		);
		expect(both.rows.map(({ label }) => label)).toEqual(['jmb-warga-02']);
		expect(both.columns.map(({ id }) => id)).toEqual(['pg-authority', 'pg-involvement']);
		expect(both.counts).toEqual([[2, 2]]);
		expect(both.spec['where']).toEqual(['type=community', 'source=jmb-warga-02']);
		const kinds = await done([
			...['crosstab', CITIES, ...by('kind', 'code:pg-authority')],
			...['--where', 'kind=interview|document']
		]);
		expect(kinds.out).toContain('Wawancara atau Dokumen');
	});

	it('heard leaves out those whom no source lets speak, and names them below', async () => {
		const args = ['crosstab', JAMBI, ...by('type'), '--heard'];
		const { rows } = await json<Table>(args);
		expect(rows.map(({ id }) => id)).toEqual([
			...['national-insurer-branch', 'health-office', 'social-office', 'community']
		]);
		await expect((await done(args)).out).toMatchFileSnapshot(golden('heard.text'));
	});

	it('dimensions: holder, about, valence, children of a code, depth, framework, attribute', async () => {
		const holder = await table(JAMBI, ...by('holder:type', 'code:pg-authority'), '--hideZeros');
		expect(holder.rows.map(({ id }, r) => [id, holder.counts[r]![0]])).toEqual(
			expect.arrayContaining([
				['health-office', 4],
				['social-office', 4],
				['head-of-region', 1]
			])
		);
		const valence = await table(JAMBI, ...by('framework:peters', 'valence'));
		expect(valence.columns.map(({ id }) => id)).toEqual(
			expect.arrayContaining(['enables', 'hinders'])
		);
		const children = await table(JAMBI, ...by('actor', 'code:pg-authority/*'));
		expect(children.columns.every(({ id }) => id.startsWith('pg-authority-'))).toBe(true);
		expect(children.total).toBe(8);
		const depth = await table(JAMBI, ...by('coder', 'code:@0'));
		expect(depth.columns.map(({ id }) => id)).toContain('pg-authority');
		const city = await table(CITIES, ...by('actor:Kota'), '--where', 'kind=interview|fgd');
		expect(city.rows.map(({ label }) => label)).toEqual(
			expect.arrayContaining(['Jambi', 'Bekasi', 'Kotawaringin Timur'])
		);
	});

	it('overlap and parents: the stricter rules count no more, and sums no less', async () => {
		const count = async (...more: string[]) => (await table(CITIES, ...by('actor'), ...more)).total;
		const all = await count();
		expect(await count('--overlap', 'majority')).toBeLessThanOrEqual(all);
		expect(await count('--overlap', 'contained')).toBeLessThanOrEqual(all);
		expect(await count('--parents', 'own')).toBe(0);
		expect(await count('--parents', 'sum')).toBeGreaterThanOrEqual(all);
	});
});
