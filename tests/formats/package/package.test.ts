import { memoryStore } from '#storage/memory/store.ts';
import { packageOf } from '#formats/package/of-store.ts';
import { readPackage } from '#formats/package/read.ts';
import { writePackage } from '#formats/package/write.ts';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { coding, files, HASH, meta, source, texts } from '../../storage/example.ts';

const CONTENT = { changes: [meta(1, 'Jambi'), source(2), coding(3)], texts, files };

it('reads back exactly what was written', async () => {
	expect(await readPackage(writePackage(CONTENT), 'p.simpul')).toEqual({
		...CONTENT,
		warnings: []
	});
});

it('reads back an empty project', async () => {
	const empty = { changes: [], texts: new Map(), files: new Map() };
	expect(await readPackage(writePackage(empty), 'p.simpul')).toEqual({ ...empty, warnings: [] });
});

it('gives the same bytes for the same content, in any time zone and order of texts', () => {
	const more = new Map([...texts, ['0'.repeat(64), 'zero']]);
	const bytes = writePackage({ ...CONTENT, texts: more });
	const zone = process.env['TZ'];
	process.env['TZ'] = 'Asia/Jakarta';
	const elsewhere = writePackage({ ...CONTENT, texts: new Map([...more].reverse()) });
	if (zone === undefined) delete process.env['TZ'];
	else process.env['TZ'] = zone;
	expect(elsewhere).toEqual(bytes);
});

it('holds what people can read with any zip program', () => {
	const entries = unzipSync(writePackage(CONTENT, { made: '2026-11-22' }));
	expect(Object.keys(entries)[0]).toBe('simpul.json');
	expect(JSON.parse(strFromU8(entries['simpul.json']!))).toEqual({
		format: 1,
		program: 'simpul',
		made: '2026-11-22'
	});
	expect(strFromU8(entries['changes.ndjson']!).split('\n')).toHaveLength(4);
	expect(entries[`texts/${HASH}.txt`]).toBeDefined();
});

it('is made of a store with everything in it, passing over a text that the store misses', async () => {
	expect(await packageOf(memoryStore(CONTENT))).toEqual(CONTENT);
	const without = await packageOf(memoryStore({ ...CONTENT, texts: new Map() }));
	const { warnings } = await readPackage(writePackage(without), 'p.simpul');
	expect(warnings).toEqual([
		{ code: 'package.text-missing', data: { file: 'p.simpul', hash: HASH, source: 'Sekda' } }
	]);
});
