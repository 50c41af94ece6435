import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { unusedWords } from './words-in-use.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.(ts|svelte)$/.test(name))
	.map((name) => `src/${name}`);

it('every word of the interface is asked for somewhere', () => {
	expect(unusedWords(files)).toEqual([]);
});
