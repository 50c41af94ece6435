/** Two people code in copies of one project file, and the files come together. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { done, file, json, refused, rowsOf, simpul, unchanged } from './simpul.ts';

const folder = temporaryFolder();
const JAMBI = 'sample-transcripts/jambi.simpul';
type Told = { coders: { name: string }[]; codes: { n: number; all: number }[] };

/** Ani and Budi code what the sample's coder did, each a part of it, in a copy of their own. */
let made: [ani: string, budi: string];
beforeAll(async () => {
	const at = await folder();
	const rows = rowsOf((await done(['codings', JAMBI])).out);
	const work = async (coder: string, skip: number) => {
		const path = join(at, `${coder}.simpul`);
		copyFileSync(JAMBI, path);
		const lines = rows.flatMap(({ source, start, end, code }, i) =>
			i % 5 === skip ? [] : [[source, start, end, code, coder].join(',')]
		);
		const table = file(at, `${coder}.csv`, ['source,start,end,code,coder', ...lines].join('\n'));
		await done(['code', path, '--codings', table]);
		return path;
	};
	made = [await work('Ani', 1), await work('Budi', 3)];
});

async function twoCopies(): Promise<string[]> {
	const at = await folder();
	return made.map((path) => {
		const copy = join(at, basename(path));
		copyFileSync(path, copy);
		return copy;
	});
}
const codings = async (path: string) =>
	rowsOf((await done(['codings', path])).out)
		.map(({ source, start, end, code, coder }) => [source, start, end, code, coder].join(' '))
		.sort();

describe('simpul import PROJECT COPY', () => {
	it('L15, L18: what a colleague did in a copy comes in, is told first, and their agreement is counted', async () => {
		const [ani, budi] = (await twoCopies()) as [string, string];
		const before = [await codings(ani), await codings(budi)];
		const theirs = readFileSync(budi);
		const other = join(await folder(), 'other.simpul');
		copyFileSync(ani, other);

		const { out, err } = await done(['import', ani, budi]);
		expect(out).toBe('');
		await expect(err).toMatchFileSnapshot('../golden/cli/join.txt');
		expect(readFileSync(budi).equals(theirs)).toBe(true);
		const all = await codings(ani);
		const sample = await codings(JAMBI);
		expect(all).toHaveLength(before[0]!.length + before[1]!.length - sample.length);
		for (const one of before.flat()) expect(all).toContain(one);
		await done(['verify', ani]);

		const told = await json<Told>(['agreement', ani, '--coders', 'Ani,Budi']);
		expect(told.coders.map(({ name }) => name)).toEqual(['Ani', 'Budi']);
		expect(told.codes.some(({ all: agreed, n }) => agreed > 0 && agreed < n)).toBe(true);

		await done(['import', budi, other]);
		expect(await codings(budi)).toEqual(all);

		await unchanged(ani, async () => {
			const again = await simpul(['import', ani, budi]);
			expect(again).toMatchObject({ code: 1, out: '' });
			expect(again.err).toContain('All of it is already here: nothing would change.');
		});
	});

	it('L15: into a folder and from a folder too, in the language of the terminal', async () => {
		const [ani, budi] = (await twoCopies()) as [string, string];
		const [here, there] = [join(await folder(), 'ani'), join(await folder(), 'budi')];
		await done(['convert', ani, here]);
		await done(['convert', budi, there]);
		const { err } = await simpul(['import', here, there], { lang: 'id_ID.UTF-8' });
		expect(err).toContain('perubahan belum ada di sini');
		await done(['import', ani, budi]);
		expect(await codings(here)).toEqual(await codings(ani));
	});

	it('L16, L18: another project and a damaged file change nothing', async () => {
		const [ani, budi] = (await twoCopies()) as [string, string];
		const cut = join(await folder(), 'cut.simpul');
		writeFileSync(cut, readFileSync(budi).subarray(0, 40_000));
		const other = join(await folder(), 'other.simpul');
		await done(['new', other, '--name', 'Other', '--coder', 'Ani']);
		await unchanged(ani, async () => {
			await refused(
				['import', ani, other],
				['other.simpul is not a copy of this project', '.qdpx']
			);
			await refused(['import', ani, 'sample-transcripts/three-cities.simpul'], ['not a copy']);
			await refused(['import', ani, cut], ['cut.simpul']);
			await refused(['import', ani, budi, other], ['by itself'], { code: 2 });
		});
	});
});
