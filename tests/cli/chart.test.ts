import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VIEWS } from '#core/displays/spec.ts';
import { SIGNATURE, sizeOf } from '../formats/png/read-png.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { projectWithViews } from './saved-views.ts';
import { done, json, refused, rowsOf, sizeOfSvg, unchanged } from './simpul.ts';

const folder = temporaryFolder();
const JAMBI = 'sample-transcripts/jambi.simpul';
const CITIES = 'sample-transcripts/three-cities.simpul';
const chart = (project: string, ...more: string[]) => ['chart', project, '--view', ...more];

describe('simpul chart', () => {
	it('C1: writes the drawing to a file, and nothing else', async () => {
		const out = join(await folder(), 'meet.svg');
		const { out: printed } = await unchanged(JAMBI, () =>
			done([...chart(JAMBI, 'co-occurrence'), '--lang', 'en', '--out', out])
		);
		expect(printed).toBe('');
		expect(readFileSync(out, 'utf8')).toBe(
			readFileSync('tests/golden/displays/co-occurrence.svg', 'utf8')
		);
	});

	it('theme, width and language are those of the page', async () => {
		const out = join(await folder(), 'narrow.svg');
		await done([
			...chart(CITIES, 'saturation'),
			...['--lang', 'id', '--theme', 'dark', '--width', '350', '--out', out]
		]);
		expect(readFileSync(out, 'utf8')).toBe(
			readFileSync('tests/golden/displays/saturation-narrow.svg', 'utf8')
		);
	});

	it('C1: an image is the drawing, as many pixels larger as asked, the same bytes each time', async () => {
		const at = await folder();
		const [svg, once, twice, piped] = ['a.svg', 'a.png', 'b.png', 'c.png'].map((n) => join(at, n));
		const question = [...chart(JAMBI, 'co-occurrence'), '--lang', 'en'];
		for (const out of [svg!, once!, twice!]) await done([...question, '--out', out]);
		await done([...question, '--scale', '3', '--format', 'png', '--out', piped!]);
		const [width, height] = sizeOfSvg(readFileSync(svg!, 'utf8'));
		const png = readFileSync(once!);
		expect([...png.subarray(0, 8)]).toEqual(SIGNATURE);
		expect(sizeOf(png)).toEqual({ width: width * 2, height: height * 2 });
		expect(Buffer.compare(png, readFileSync(twice!))).toBe(0);
		expect(sizeOf(readFileSync(piped!))).toEqual({ width: width * 3, height: height * 3 });
	});

	it('--saved is the display of that name, whole', async () => {
		const path = await projectWithViews();
		const { out } = await done(['chart', path, '--saved', 'who DEALS with whom', '--lang', 'en']);
		const asked = [...chart(path, 'relations', '--by', 'actor'), '--lang', 'en'];
		expect(out).toBe((await done(asked)).out);
		await refused(['chart', path, '--saved', 'Table 1'], ['Table 1', 'Who deals with whom']);
		await refused(['chart', path, '--saved', 'x', '--view', 'relations'], ['--view'], { code: 2 });
		await refused(['chart', JAMBI, '--saved', 'x'], ['nothing yet']);
	});

	it('without a file prints the rows behind the drawing', async () => {
		const { out } = await done([...chart(JAMBI, 'co-occurrence'), '--lang', 'en']);
		expect(out).toContain('Codes that meet');
		const { out: csv } = await done([
			...chart(JAMBI, 'co-occurrence'),
			...['--lang', 'en', '--format', 'csv']
		]);
		expect(rowsOf(csv)).toHaveLength(12);
		expect(rowsOf(csv).filter((row) => row['Jaccard'] === '1')).toHaveLength(2);
	});

	it('every view prints, as JSON with its codings', async () => {
		const all = await Promise.all(
			VIEWS.map((view) => json<{ view: string; spec: object }>(chart(CITIES, view)))
		);
		expect(all.map(({ view }) => view)).toEqual([...VIEWS]);
		for (const value of all) expect(JSON.stringify(value)).toMatch(/"[\w-]+~[\w-]+"/);
	});

	it('filters and fields are those of the address', async () => {
		const value = await json<{ relations: number; spec: { where: string[] } }>([
			...chart(CITIES, 'relations', '--by', 'actor', '--where', 'source:Kota=Jambi')
		]);
		expect(value.relations).toBe(8);
		expect(value.spec.where).toEqual(['source:Kota=Jambi']);
	});

	it('C2: wrong use is told', async () => {
		await refused(['chart', JAMBI], ['--view'], { code: 2 });
		await refused(chart(JAMBI, 'pie'), ['pie', 'saturation'], { code: 2 });
		await refused(chart(JAMBI, 'portraits', '--within', '2'), ['--within', '--codes'], { code: 2 });
		await refused(chart(JAMBI, 'co-occurrence', '--within', 'near'), ['near'], { code: 2 });
		await refused(chart(JAMBI, 'saturation', '--scale', '0'), ['--scale'], { code: 2 });
		await refused(chart(JAMBI, 'saturation', '--width', '10'), ['--width'], { code: 2 });
		await refused(
			chart(JAMBI, 'saturation', '--out', join(await folder(), 'x.pdf')),
			['x.pdf', '*.svg'],
			{
				code: 2
			}
		);
		await unchanged(JAMBI, () =>
			refused(chart(JAMBI, 'saturation', '--out', JAMBI), ['jambi.simpul'], { code: 2 })
		);
		expect(existsSync(join(await folder(), 'x.pdf'))).toBe(false);
	});

	it('D1.2: what cannot be drawn says what is missing, in both languages', async () => {
		const none = [...chart(JAMBI, 'co-occurrence'), '--where', 'valence=neutral'];
		await refused(none, ['No coded passage']);
		await refused(none, ['petikan berkode'], { lang: 'id_ID.UTF-8' });
		await refused(chart(JAMBI, 'relations', '--where', 'kind=document'), ['relation']);
		await refused(chart(JAMBI, 'cities'), ['at least two places', 'Jambi']);
		await refused(chart(JAMBI, 'cities', '--city', 'Planet'), ['Planet']);
		await refused(chart(JAMBI, 'valence', '--codes', 'code:nothing'), ['nothing']);
	});
});
