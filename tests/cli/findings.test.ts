import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { bytesOf, done, json, refused } from './simpul.ts';

const folder = temporaryFolder();
const JAMBI = 'sample-transcripts/jambi.simpul';
const THREE = 'code:pg-authority,pg-cooperation,pg-involvement';
const QUESTION = ['--rows', 'type', '--columns', THREE, '--percent', 'column', '--heard'];
const findings = ['findings', JAMBI, ...QUESTION];
const golden = (name: string) => `../golden/cli/${name}`;

type Found = {
	spec: { name: string; value: string }[];
	words?: { lines: { dominant: boolean; base: number }[] };
	sensitivity?: { variants: unknown[] };
	silence?: { cells: unknown[] };
	uncertainty?: { transcripts: { test: { labelings: number; p: number; smallest: number } } };
	exact?: { kind: string; p: number };
	sentences: { title: string; sentences: string[] }[];
};

describe('simpul findings', () => {
	it.each(['text', 'md'])('words, sensitivity and silence of Tables 1-3 as %s', async (format) => {
		const { out, err } = await done([...findings, '--lang', 'en', '--format', format]);
		expect(err).toBe('');
		await expect(out).toMatchFileSnapshot(golden(`findings.${format}`));
	});

	it('C6: in the project’s language, whatever the terminal’s; C1: --out writes the same bytes', async () => {
		const args = [...findings, '--part', 'words'];
		const { out } = await done(args, { lang: 'en_GB' });
		await expect(out).toMatchFileSnapshot(golden('findings-words.text'));
		const path = join(await folder(), 'words.txt');
		await done([...args, '--out', path]);
		expect(readFileSync(path, 'utf8')).toBe(out);
	});

	it('S8.5: uncertainty comes only when it is asked for: 60 labelings, p = 0.20, smallest 0.10', async () => {
		const all = await json<Found>(findings);
		expect(Object.keys(all)).toEqual(['spec', 'words', 'sensitivity', 'silence', 'sentences']);
		expect(all.words!.lines.map(({ base, dominant }) => [base, dominant])).toEqual([
			[8, false],
			[5, false],
			[8, false]
		]);
		const args = [...findings, '--part', 'uncertainty', '--exact'];
		const found = await json<Found>(args);
		const { labelings, p, smallest } = found.uncertainty!.transcripts.test;
		expect([labelings, p, smallest]).toEqual([60, 0.2, 0.1]);
		expect(found.exact!.p).toBeCloseTo(0.551, 3);
		const { out } = await done([...args, '--lang', 'en']);
		await expect(out).toMatchFileSnapshot(golden('findings-uncertainty.text'));
	});

	it('S9.5: layers, each by itself and beside all together', async () => {
		const cities = ['findings', 'sample-transcripts/three-cities.simpul', ...QUESTION];
		const args = [...cities, '--layers', 'source:Kota', '--part', 'sensitivity'];
		await expect((await done(args)).out).toMatchFileSnapshot(golden('findings-layers.text'));
		const all = await json<Found>(args);
		const [stands, layers] = all.sentences;
		expect(stands!.sentences[0]).toBe('Semua lapisan digabung.');
		expect(layers!.title).toBe('Dalam 3 lapisan: Kota');
	});

	it('C2: wrong use is told with status 2, an unknown code with 1', async () => {
		await refused([...findings, '--part', 'everything'], ['--part', 'sensitivity'], { code: 2 });
		await refused(['findings', JAMBI, '--rows', 'type'], ['--columns'], { code: 2 });
		await refused(['findings', JAMBI, '--rows', 'type', '--columns', 'code:nobody'], ['nobody']);
		const before = bytesOf(JAMBI);
		await refused([...findings, '--out', JAMBI], ['jambi.simpul'], { code: 2 });
		expect(bytesOf(JAMBI)).toEqual(before);
	});

	it('a table without columns says so', async () => {
		const args = ['findings', JAMBI, '--rows', 'type', '--columns', 'code:@7', '--lang', 'en'];
		const { out } = await done(args);
		expect(out).toContain('The table is empty');
		expect(out).not.toMatch(/NaN|undefined/);
	});
});

describe('simpul crosstab --words', () => {
	it('puts the findings before the notes; without it nothing changes', async () => {
		const table = ['crosstab', JAMBI, ...QUESTION];
		for (const format of ['text', 'md', 'html']) {
			const plain = (await done([...table, '--format', format])).out;
			const told = (await done([...table, '--format', format, '--words'])).out;
			expect(plain).not.toContain('paling sering');
			expect(told).toContain('paling sering disebut oleh Masyarakat penerima: 3 dari 8 rujukan');
			expect(told.length).toBeGreaterThan(plain.length);
		}
	});
});
