import { describe, expect, it } from 'vitest';
import { done, json, refused, rowsOf, simpul } from './simpul.ts';

const JAMBI = 'sample-transcripts/jambi.simpul';
const CITIES = 'sample-transcripts/three-cities.simpul';
const search = (...more: string[]) => ['search', ...more];

describe('simpul search', () => {
	it('Q10: prints key words in context, in every format', async () => {
		for (const format of ['text', 'csv', 'json', 'md']) {
			const ran = await done(search(JAMBI, 'koordinasi* OR rapat', '--format', format));
			expect(ran.err).toBe('');
			await expect(ran.out).toMatchFileSnapshot(`../golden/cli/search.${format}`);
		}
	});

	it('Q9: finds by stem and names the forms', async () => {
		const args = search(CITIES, 'koordinasi', '--stem', '--context', '20', '--lang', 'en');
		const { out } = await done(args);
		expect(out).toMatch(/^By stem: .*koordinasi/m);
		const exact = await json<{ total: number }>(search(CITIES, 'koordinasi'));
		const stemmed = await json<{ total: number }>(search(CITIES, 'koordinasi', '--stem'));
		expect(stemmed.total).toBeGreaterThan(exact.total);
	});

	it('Q8: keeps to filters and roles', async () => {
		const all = await done(search(CITIES, 'kami', '--format', 'csv'));
		const asked = await done(search(CITIES, 'kami', '--role', 'participant', '--format', 'csv'));
		const city = await done(
			search(CITIES, 'kami', '--where', 'source:Kota=Jambi', '--format', 'csv')
		);
		expect(rowsOf(asked.out).every((row) => row['actor'] !== '')).toBe(true);
		expect(rowsOf(city.out).length).toBeLessThan(rowsOf(all.out).length);
	});

	it('C2: finding nothing is status 1, a faulty search is wrong use and names its place', async () => {
		expect(await simpul(search(JAMBI, 'xyzzy', '--lang', 'en'))).toEqual({
			code: 1,
			out: '0 hits in 0 of 5 sources\n',
			err: ''
		});
		await refused(search(JAMBI, 'a OR'), ['character 5'], { code: 2 });
		await refused(search(JAMBI, '"a'), ['character 1', 'not closed'], { code: 2 });
		await refused(search(JAMBI, 'a', '--role', 'boss'), ['boss', 'interviewer'], { code: 2 });
		await refused(search(JAMBI, 'a', '--context', '-5x'), ['--context'], { code: 2 });
		await refused(search(JAMBI), ['QUERY'], { code: 2 });
	});
});
