import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import readXlsxFile from 'read-excel-file/universal';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { done, file, json, refused, rowsOf, simpul } from './simpul.ts';
import { twoCoders } from './two-coders.ts';

const folder = temporaryFolder();
const JAMBI = 'sample-transcripts/jambi.simpul';
const THREE = 'pg-authority,pg-cooperation,pg-involvement';

type Counts = { id: string; n: number; all: number; only: number[]; none: number; kappa: number };
type Told = {
	units: number;
	coders: { id: string; name: string }[];
	sources: unknown[];
	leftOut: unknown[];
	codes: Counts[];
	together: Counts;
};

describe('simpul agreement', () => {
	let path = '';
	beforeAll(async () => {
		path = await twoCoders(await folder());
	});

	it('F1: the codings of both stay when a colleague’s file is brought in, those that are alike too', async () => {
		const before = rowsOf((await done(['codings', JAMBI])).out);
		const after = rowsOf((await done(['codings', path])).out);
		expect(after.filter(({ coder }) => coder === 'Simpul')).toEqual(before);
		const budi = after.filter(({ coder }) => coder === 'Budi');
		expect(budi).toHaveLength(before.length - Math.floor((before.length + 1) / 5));
		const place = ({ source, start, end, code }: Record<string, string>) =>
			[source, start, end, code].join(' ');
		const alike = new Set(before.map(place));
		expect(budi.filter((one) => alike.has(place(one))).length).toBeGreaterThan(25);
	});

	it('F9: prints the same in every form', async () => {
		for (const format of ['text', 'md', 'csv', 'json', 'html']) {
			const { out, err } = await done(['agreement', path, '--codes', THREE, '--format', format]);
			expect(err).toBe('');
			const stable = format === 'json' ? withoutIds(out) : out;
			await expect(stable).toMatchFileSnapshot(`../golden/cli/agreement.${format}`);
		}
		const all = await done(['agreement', path, '--unit', 'sentence', '--lang', 'en']);
		await expect(all.out).toMatchFileSnapshot('../golden/cli/agreement-sentences.text');
		const out = join(await folder(), 'agreement.xlsx');
		await done(['agreement', path, '--codes', THREE, '--lang', 'en', '--out', out]);
		const [table, about] = await readXlsxFile(new Uint8Array(readFileSync(out)).buffer);
		const value = await json<Told>(['agreement', path, '--codes', THREE]);
		expect(table!.data.slice(1, 4).map((row) => row.slice(1, 5))).toEqual(
			value.codes.map(({ all: both, only, none }) => [both, ...only, none])
		);
		expect(about!.data.flat()).toContain(`${value.units} turns in 5 sources.`);
		const word = join(await folder(), 'agreement.docx');
		await done(['agreement', path, '--out', word]);
		expect(readFileSync(word).length).toBeGreaterThan(1000);
	});

	it('F8, F9: the passages of one code, with who gave it; as many as the table says', async () => {
		const code = 'pg-authority-final-say';
		const asked = ['agreement', path, '--passages', code];
		for (const format of ['text', 'md', 'csv'])
			await expect((await done([...asked, '--format', format])).out).toMatchFileSnapshot(
				`../golden/cli/agreement-passages.${format}`
			);
		const { codes } = await json<Told>(['agreement', path, '--codes', 'pg-authority']);
		const { passages } = await json<{ passages: { all: boolean; coders: string[] }[] }>([
			...['agreement', path, '--passages', 'Pusat kewenangan']
		]);
		expect(passages).toHaveLength(codes[0]!.n - codes[0]!.none);
		expect(passages.filter(({ all }) => all)).toHaveLength(codes[0]!.all);
		expect(passages.filter(({ coders }) => coders.length === 1)).toHaveLength(
			codes[0]!.only[0]! + codes[0]!.only[1]!
		);
		const html = await done([...asked, '--format', 'html', '--lang', 'en']);
		expect(html.out).toContain('3 of 37 turns.');
		await refused(['agreement', path, '--passages', 'nothing'], ['“nothing”', 'simpul codes']);
	});

	it('F5, F7: percents with their n, rare codes named, no verdicts', async () => {
		const { out } = await done(['agreement', path, '--lang', 'en']);
		expect(out).toContain('Agreement between Simpul and Budi. 37 turns in 5 sources.');
		expect(out).toMatch(/Centres of authority .* \d+(\.\d)?% \(\d+ of 37\)/);
		expect(out).toMatch(/fewer than 5 turns by anybody/);
		expect(out).toContain('A rare code can have high agreement and low kappa or alpha');
		expect(out).not.toMatch(/substantial|moderate|almost perfect|NaN|Infinity|undefined/);
	});

	it('F2: characters are told as such, without alpha', async () => {
		const asked = ['agreement', path, '--codes', THREE, '--unit', 'character', '--lang', 'en'];
		const { out } = await done(asked);
		expect(out).toMatch(/ characters in 5 sources\./);
		expect(out).not.toContain('Alpha');
		const value = await json<Told>(asked);
		expect(value.codes.every((one) => one.n === value.units)).toBe(true);
	});

	it('F1, F5: of three coders there is no kappa; whoever coded a source alone is named', async () => {
		const own = await folder();
		const three = join(own, 'three.simpul');
		copyFileSync(path, three);
		const line = 'jmb-warga-01,0,20,pg-authority,Cici';
		const more = file(own, 'cici.csv', ['source,start,end,code,coder', line, ''].join('\n'));
		await done(['code', three, '--codings', more]);
		const { out } = await done(['agreement', three, '--lang', 'en', '--codes', THREE]);
		expect(out).toContain('Agreement between Simpul, Budi, and Cici.');
		expect(out).not.toContain('Kappa');
		const two = await done(['agreement', three, '--coders', 'cici,Budi', '--lang', 'en']);
		expect(two.out).toContain('Agreement between Cici and Budi.');
		expect(two.out).toContain('4 sources that only one of the coders has coded (');
	});

	it('F1: one coder alone, and one who is not there, are refused', async () => {
		await refused(['agreement', JAMBI], ['there is only Simpul', '.qdpx']);
		await refused(['agreement', path, '--coders', 'Simpul,Eva'], ['“Eva”', 'Simpul, Budi']);
		await refused(['agreement', path, '--unit', 'word'], ['turn, sentence'], { code: 2 });
		await refused(['agreement', path, '--codes', 'framework:'], ['framework', 'codes'], {
			code: 2
		});
		const other = await folder();
		await done(['new', join(other, 'empty'), '--coder', 'Ana']);
		await refused(['agreement', join(other, 'empty')], ['there is none here']);
	});

	it('F1: status 1 where no source was coded by two', async () => {
		const own = await folder();
		const study = join(own, 'study');
		await done(['new', study, '--coder', 'Ana']);
		const sources = ['jmb-warga-02', 'jmb-dinkes-01'];
		await done(['import', study, ...sources.map((name) => `sample-transcripts/${name}.md`)]);
		const lines = sources.map((name, i) => `${name},0,9,pg-authority,${i ? 'Budi' : 'Ana'}`);
		const codings = file(own, 'c.csv', ['source,start,end,code,coder', ...lines, ''].join('\n'));
		await done(['code', study, '--codings', codings]);
		const ran = await simpul(['agreement', study, '--lang', 'en']);
		expect(ran).toMatchObject({ code: 1, err: '' });
		expect(ran.out).toContain('No source was coded by two of these coders');
		expect(ran.out).toContain('jmb-dinkes-01: Budi');
	});
});

/** Ids of coders are made anew. */
const withoutIds = (text: string) =>
	text.replace(/"id": "[^"]*"(?=,\s*"name": "Budi")/, '"id": "budi"');
