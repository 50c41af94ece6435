import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { done, json, refused, sizeOfSvg } from './simpul.ts';

const folder = temporaryFolder();
const CITIES = 'sample-transcripts/three-cities.simpul';
const words = (...more: string[]) => ['words', CITIES, '--by', 'type', '--lang', 'en', ...more];

describe('simpul words', () => {
	it('Q13, Q15: prints frequencies and keyness in every format', async () => {
		for (const format of ['text', 'csv', 'md', 'html']) {
			const all = await done(words('--top', '5', '--stem', '--format', format));
			await expect(all.out).toMatchFileSnapshot(`../golden/cli/words.${format}`);
		}
		const key = await done(words('--top', '5', '--key', 'community'));
		await expect(key.out).toMatchFileSnapshot('../golden/cli/words-key.text');
	});

	it('V9.3: bars leave as a drawing and as an image, with n and the question', async () => {
		const all = await done(words('--format', 'svg', '--where', 'type=community|health-office'));
		expect(all.out).toMatch(/\(n = [\d,]+ words\)/);
		expect(all.out).toContain('where=type=community|health-office');
		const key = await done(words('--key', 'community', '--format', 'svg'));
		await expect(key.out).toMatchFileSnapshot('../golden/cli/words-key.svg');
		const out = join(await folder(), 'words.png');
		await done(words('--key', 'community', '--scale', '1', '--out', out));
		const png = readFileSync(out);
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(sizeOfSvg(key.out));
	});

	it('Q13: as JSON, with the words of each group', async () => {
		const found = await json<{ groups: { words: number }[]; rows: { counts: number[] }[] }>(
			words()
		);
		expect(found.rows).toHaveLength(30);
		expect(found.rows[0]!.counts).toHaveLength(found.groups.length);
	});

	it('C2: wrong use is told', async () => {
		await refused(words('--key', 'Nobody'), ['Nobody', 'Community']);
		await refused(words('--min', '0'), ['--min'], { code: 2 });
		await refused(['words', CITIES, '--by', 'code'], ['belongs to codings']);
		await refused(['words', CITIES, '--by', 'nonsense'], ['nonsense'], { code: 2 });
	});
});
