/** Where results go: in which format, and what becomes of the file that is there. */
import { execFile } from 'node:child_process';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { done, file, refused } from './simpul.ts';

const folder = temporaryFolder();
const JAMBI = 'sample-transcripts/jambi.simpul';
const TABLE = ['crosstab', JAMBI, '--rows', 'type', '--columns', 'code'];
const WORDS = ['words', JAMBI, '--top', '5'];

describe('the ending of --out', () => {
	it.each([
		[TABLE, '*.txt, *.csv, *.json, *.md, *.html, *.svg, *.png, *.xlsx, *.docx'],
		[WORDS, '*.txt, *.csv, *.json, *.md, *.svg, *.png, *.html, *.xlsx, *.docx'],
		[['claims', JAMBI], '*.txt, *.json, *.md, *.csv, *.html, *.xlsx, *.docx'],
		[['findings', ...TABLE.slice(1)], '*.txt, *.json, *.md'],
		[['suggest', JAMBI], '*.txt, *.csv, *.json'],
		[['memos', JAMBI], '*.txt, *.md, *.csv, *.json'],
		[['spoken', JAMBI], '*.txt, *.csv, *.json'],
		[['codes', JAMBI], '*.csv, *.json'],
		[['codings', JAMBI], '*.csv, *.jsonl, *.json'],
		[['attributes', JAMBI, '--of', 'actors'], '*.csv, *.md, *.html, *.xlsx, *.docx'],
		[['report', JAMBI], '*.html, *.docx'],
		[['package', JAMBI], '*.zip']
	])('C14: one that %s does not write is refused, with those that it does', async (args, known) => {
		const at = await folder();
		const out = join(at, 't.pdf');
		await refused([...args, '--out', out], ['t.pdf', `--out is one of ${known};`], { code: 2 });
		expect(readdirSync(at)).toEqual([]);
	});

	it('C14: says the format, whatever its letters; --format says otherwise, and a name without one says nothing', async () => {
		const at = await folder();
		const written = async (name: string, ...more: string[]) => {
			await done([...WORDS, ...more, '--out', join(at, name)]);
			return readFileSync(join(at, name), 'utf8');
		};
		const printed = async (...format: string[]) => (await done([...WORDS, ...format])).out;
		expect(await written('t.csv')).toBe(await printed('--format', 'csv'));
		expect(await written('t.MD')).toBe(await printed('--format', 'md'));
		expect(await written('t.txt')).toBe(await printed());
		expect(await written('t')).toBe(await printed());
		expect(await written('t.tab', '--format', 'csv')).toBe(await printed('--format', 'csv'));
	});
});

describe('the file that is there', () => {
	it('C15: stays whole where the new one cannot be written to its end, and nothing is left beside it', async () => {
		const at = await folder();
		const out = file(at, 'codings.csv', 'what was there');
		// A system that takes no more than 512 bytes a file.
		const command = ['dist/simpul.js', 'codings', JAMBI, '--out', out];
		const limited = ['-c', 'ulimit -f 1 && exec "$@"', 'sh', process.execPath, ...command];
		const run = promisify(execFile)('sh', limited, { env: { LANG: 'C' } });
		await expect(run).rejects.toMatchObject({
			code: 1,
			stderr: expect.stringContaining('codings.csv cannot be written')
		});
		expect(readFileSync(out, 'utf8')).toBe('what was there');
		expect(readdirSync(at)).toEqual(['codings.csv']);
	});

	it('C15: keeps its permissions, and the link that leads to it', async () => {
		const at = await folder();
		const own = file(at, 'own.csv', 'old');
		chmodSync(own, 0o600);
		symlinkSync('own.csv', join(at, 'link.csv'));
		await done(['codes', JAMBI, '--out', join(at, 'link.csv')]);
		expect(lstatSync(join(at, 'link.csv')).isSymbolicLink()).toBe(true);
		expect(readFileSync(own, 'utf8')).toBe((await done(['codes', JAMBI])).out);
		expect(statSync(own).mode & 0o777).toBe(0o600);
	});

	it('C15: is written to where it is a pipe', async () => {
		const cwd = await folder();
		const both = 'mkfifo pipe && { timeout 9 cat pipe & "$@" --out pipe; wait; }';
		const command = [process.execPath, resolve('dist/simpul.js'), 'codes', resolve(JAMBI)];
		const { stdout } = await promisify(execFile)('sh', ['-c', both, 'sh', ...command], { cwd });
		expect(stdout).toBe((await done(['codes', JAMBI])).out);
	});
});
