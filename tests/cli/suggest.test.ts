import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { bytesOf, done, file, json, refused, rowsOf, simpul } from './simpul.ts';

const folder = temporaryFolder();
const CITIES = 'sample-transcripts/three-cities.simpul';
const suggest = (...more: string[]) => ['suggest', CITIES, ...more];
type Printed = { units: number; total: number; suggestions: { code: string; score: number }[] };

describe('simpul suggest', () => {
	it('U6: prints suggestions with their cues, in every format', async () => {
		for (const format of ['text', 'csv', 'json']) {
			const ran = await done(suggest('--codes', 'pg-cooperation', '--format', format));
			expect(ran.err).toBe('');
			await expect(ran.out).toMatchFileSnapshot(`../golden/cli/suggest.${format}`);
		}
	});

	it('U2, U6: keeps to the codes, the unit and the least score', async () => {
		const all = await json<Printed>(suggest('--least', '0'));
		const some = await json<Printed>(suggest('--least', '0.9', '--lang', 'en'));
		const turns = await json<Printed>(suggest('--unit', 'turn', '--codes', 'pt-power,pt-turf'));
		expect(some.total).toBeLessThan(all.total);
		expect(some.suggestions.every(({ score }) => score >= 0.9)).toBe(true);
		expect(turns.units).toBeLessThan(all.units);
		expect(new Set(turns.suggestions.map(({ code }) => code))).toEqual(
			new Set(['pt-power', 'pt-turf'])
		);
	});

	it('codes are asked for by id or, in any case of letters, by name, which may hold a comma', async () => {
		const by = async (...codes: string[]) =>
			(await simpul(suggest(...codes.flatMap((one) => ['--codes', one]), '--format', 'csv'))).out;
		expect(await by('POWER, wilayah kekuasaan (turf)')).toBe(await by('pt-power,pt-turf'));
		expect(await by('Entry, exit and choice', 'Power')).toBe(
			await by('pg-involvement-entry-exit,pt-power')
		);
	});

	it('U9: never writes; what a person leaves in its table is coded, and says how it was found', async () => {
		const project = join(await folder(), 'cities.simpul');
		cpSync(CITIES, project);
		const before = bytesOf(project);
		const { out } = await done(['suggest', project, '--format', 'csv']);
		expect(bytesOf(project)).toEqual(before);
		const [head, ...rows] = out.split('\r\n');
		const kept = file(await folder(), 'kept.csv', [head, rows[0], ''].join('\r\n'));
		await done(['code', project, '--codings', kept]);
		const [row] = rowsOf(out);
		const coded = rowsOf((await done(['codings', project])).out).filter(
			({ via }) => via === 'cues'
		);
		expect(coded).toMatchObject([
			{ source: row!['source'], start: row!['start'], code: row!['code'], quote: row!['quote'] }
		]);
		const again = await done(['suggest', project, '--format', 'csv']);
		expect(rowsOf(again.out).length).toBeLessThan(rowsOf(out).length);
	});

	it('C2: suggesting nothing is status 1, faulty options are told', async () => {
		const none = await simpul(suggest('--least', '99', '--lang', 'en'));
		expect(none).toMatchObject({ code: 1, err: '' });
		expect(none.out).toMatch(/^0 suggestions among \d+ sentences, minimum score 99\n/);
		await refused(suggest('--least', 'x'), ['--least'], { code: 2 });
		await refused(suggest('--unit', 'page'), ['page', 'sentence'], { code: 2 });
		await refused(suggest('--codes', 'nonsense'), ['nonsense'], { code: 1 });
	});
});
