import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { done, refused, simpul } from './simpul.ts';

const newFolder = temporaryFolder();
const JAMBI = 'sample-transcripts/jambi.simpul';
const FINDINGS = 'sample-transcripts/jambi-findings.simpul';

const TABLES: readonly (readonly [name: string, ...args: string[]])[] = [
	['hits', 'search', JAMBI, 'kartu'],
	['words', 'words', JAMBI, '--by', 'type'],
	['passages', 'query', JAMBI, 'pg-authority near 5 pg-cooperation'],
	['counted', 'query', JAMBI, 'pg-authority near 5 pg-cooperation', '--by', 'type'],
	['attributes', 'attributes', JAMBI, '--of', 'actors'],
	['triangulation', 'triangulation', JAMBI]
];

describe('V9: every counted table', () => {
	it.each(TABLES)('is a web page and Markdown: %s', async (_name, ...args) => {
		const { out } = await done([...args, '--lang', 'en', '--format', 'html'].filter(known(args)));
		expect(out).toMatch(/^<!doctype html>\n<meta charset="utf-8">\n<title>[^<]+<\/title>\n<table>/);
		expect(out).not.toMatch(/undefined|NaN|\[object/);
		const markdown = await done([...args, '--format', 'md']);
		expect(markdown.out).toMatch(/^\| :-- \|/m);
	});

	it('is what the ending of the file says', async () => {
		const folder = await newFolder();
		for (const ending of ['html', 'docx']) {
			const out = join(folder, `attributes.${ending}`);
			await done(['attributes', JAMBI, '--of', 'sources', '--out', out]);
			expect(readFileSync(out).length).toBeGreaterThan(100);
		}
		await refused(['attributes', JAMBI, '--of', 'actors', '--format', 'pdf'], ['html, xlsx'], {
			code: 2
		});
	});

	it('of claims too, whose status says whether one is contradicted', async () => {
		const out = join(await newFolder(), 'claims.html');
		await simpul(['claims', FINDINGS, '--out', out]);
		expect(readFileSync(out, 'utf8')).toContain('<table>');
	});
});

/** `attributes` has no language of its own. */
const known = (args: readonly string[]) => (word: string) =>
	args[0] !== 'attributes' || !['--lang', 'en'].includes(word);
