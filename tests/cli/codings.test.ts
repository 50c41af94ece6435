import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { done, json, refused, rowsOf } from './simpul.ts';

const JAMBI = 'sample-transcripts/jambi.simpul';

describe('simpul codings', () => {
	it('V1: CSV, JSON Lines and JSON have the same rows', async () => {
		const csv = rowsOf((await done(['codings', JAMBI])).out);
		const lines = (await done(['codings', JAMBI, '--format', 'jsonl'])).out.trimEnd().split('\n');
		const all = await json<Record<string, unknown>[]>(['codings', JAMBI]);
		expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(all);
		expect(all.length).toBeGreaterThan(20);
		const texts = all.map((row) =>
			Object.fromEntries(
				Object.entries(row).map(([k, v]) => [k, Array.isArray(v) ? v.join('; ') : String(v)])
			)
		);
		expect(texts).toEqual(csv);
	});

	it('V2: places can be found again in code points, lines and turns', async () => {
		const rows = await json<{ start: number; line: number; turn: number; path: string }[]>([
			'codings',
			JAMBI
		]);
		for (const row of rows) {
			expect(row).toMatchObject({ start_codepoints: row.start });
			expect(row.line).toBeGreaterThan(0);
			expect(row.turn).toBeGreaterThan(0);
			expect(row.path).toMatch(/\S/);
		}
	});

	it('V3: without text there are no quotes and notes, and the dictionary says so in both languages', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'simpul-'));
		const [data, words] = ['c.csv', 'c.md'].map((name) => join(folder, name)) as [string, string];
		const args = ['codings', JAMBI, '--without-text', '--out', data, '--dictionary', words];
		expect((await done(args)).out).toBe('');
		const [first] = rowsOf(readFileSync(data, 'utf8'));
		const columns = Object.keys(first!);
		expect(columns).not.toContain('quote');
		expect(columns).not.toContain('note');
		const dictionary = readFileSync(words, 'utf8');
		for (const column of columns)
			expect(dictionary).toContain(`| ${column.replaceAll('_', '\\_')} |`);
		await expect(dictionary).toMatchFileSnapshot('../golden/cli/codings-dictionary.md');
	});

	it('C2: wrong use is told', async () => {
		await refused(['codings', JAMBI, '--format', 'xml'], ['jsonl'], { code: 2 });
		await refused(['codings', JAMBI, '--dictionary', JAMBI], ['jambi.simpul'], { code: 2 });
	});
});
