import { strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unzip } from '#formats/zip.ts';
import { codeOf } from './code-of.ts';

const FOLDER = 'tests/fixtures/transcripts/zip/';
const cases = JSON.parse(readFileSync(`${FOLDER}manifest.json`, 'utf8')) as {
	[file: string]: { what: string; error: string | null };
};

describe('unzip', () => {
	it.each(Object.entries(cases))('%s', async (file, { error }) => {
		const read = () => unzip(readFileSync(FOLDER + file), { file });
		if (error === null) expect(read().has('project.qde')).toBe(true);
		else expect(await codeOf(read)).toMatchObject({ code: error, data: { file } });
	});

	it('unpacks only what is asked for', () => {
		const zip = zipSync({ 'a.txt': strToU8('halo'), 'b.txt': new Uint8Array(1000) });
		const files = unzip(zip, { file: 'x', want: (name) => name === 'a.txt', maxBytes: 10 });
		expect([...files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual([
			['a.txt', 'halo']
		]);
	});

	it('stops at the caps on unpacked bytes and on entries', async () => {
		const zip = zipSync({ a: new Uint8Array(6000), b: new Uint8Array(6000) });
		expect(await codeOf(() => unzip(zip, { file: 'x', maxBytes: 10_000 }))).toEqual({
			code: 'zip.too-large',
			data: { file: 'x', limit: 10_000 }
		});
		expect(await codeOf(() => unzip(zip, { file: 'x', maxEntries: 1 }))).toEqual({
			code: 'zip.too-many',
			data: { file: 'x', entries: 2, limit: 1 }
		});
	});

	it('refuses a file cut at any place, or reads it, but never crashes', async () => {
		const zip = zipSync({ a: strToU8('halo '.repeat(50)), b: strToU8('dunia') });
		for (let length = 0; length < zip.length; length++)
			expect((await codeOf(() => unzip(zip.slice(0, length), { file: 'x' }))).code).toBe(
				'zip.damaged'
			);
	});
});
