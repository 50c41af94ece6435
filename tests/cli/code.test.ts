import { describe, expect, it } from 'vitest';
import { done, json, refused, rowsOf } from './simpul.ts';

const JAMBI = 'sample-transcripts/jambi.simpul';
const CODE = 'pg-authority';

describe('simpul code PROJECT CODE', () => {
	it('G1-G3: prints what a code means, how much there is of it, and its passages', async () => {
		for (const format of ['text', 'md', 'csv', 'json'])
			await expect(
				(await done(['code', JAMBI, CODE, '--by', 'actor', '--format', format, '--lang', 'en'])).out
			).toMatchFileSnapshot(`../golden/cli/code.${format}`);
	});

	it('G3: counts what the table of this one column counts', async () => {
		type Printed = { counts: Record<string, number>; groups: { passages: object[] }[] };
		const code = await json<Printed>(['code', JAMBI, CODE]);
		for (const [unit, n] of Object.entries(code.counts)) {
			const sides = ['--rows', 'source', '--columns', `code:${CODE}`, '--unit', unit];
			const table = await json<{ total: number }>(['crosstab', JAMBI, ...sides]);
			expect([unit, table.total]).toEqual([unit, n]);
		}
		const listed = code.groups.reduce((n, { passages }) => n + passages.length, 0);
		const { out } = await done(['codings', JAMBI, '--where', `code=${CODE}`]);
		expect(listed).toBe(rowsOf(out).length);
	});

	it('knows a code by name in either language, and its own passages alone', async () => {
		const byId = await done(['code', JAMBI, CODE, '--format', 'csv']);
		const { name } = await json<{ name: { en: string; id: string } }>(['code', JAMBI, CODE]);
		for (const called of [name.en, name.id.toUpperCase()])
			expect((await done(['code', JAMBI, called, '--format', 'csv'])).out).toBe(byId.out);
		const own = rowsOf((await done(['code', JAMBI, CODE, '--own', '--format', 'csv'])).out);
		expect(own.length).toBeLessThan(rowsOf(byId.out).length);
	});

	it('is refused for a code that is not there and for both uses at once', async () => {
		await refused(['code', JAMBI, 'nothing'], ['nothing']);
		await refused(['code', JAMBI, CODE, '--codings', 'x.csv'], [CODE], { code: 2 });
		await refused(['code', JAMBI], ['--codings'], { code: 2 });
	});
});
