/** Packages that are broken, strange or made to hurt. */
import { lineOf } from '#formats/package/lines.ts';
import { readPackage } from '#formats/package/read.ts';
import { writePackage } from '#formats/package/write.ts';
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { coding, files, HASH, meta, source, texts } from '../../storage/example.ts';

const CONTENT = { changes: [meta(1, 'Jambi'), source(2), coding(3)], texts, files };
const GOOD = writePackage(CONTENT);
const read = (bytes: Uint8Array) => readPackage(bytes, 'p.simpul');
const withEntries = (entries: Zippable) => zipSync({ ...unzipSync(GOOD), ...entries });
const refused = (bytes: Uint8Array, code: string, data: object = {}) =>
	expect(read(bytes)).rejects.toMatchObject({ code, data: { file: 'p.simpul', ...data } });

describe('not a whole package', () => {
	it.each([
		['nothing', new Uint8Array(0)],
		['text', strToU8('P: apa kabar?')],
		['a PDF', strToU8('%PDF-1.7')]
	])('%s is no zip', (_, bytes) => refused(bytes, 'package.not-zip'));

	it.each([0.5, 0.9, 0.99])('cut at %d of its length is truncated', (part) =>
		refused(GOOD.slice(0, Math.floor(GOOD.length * part)), 'package.truncated')
	);

	it('a zip of something else is not a package', () =>
		refused(zipSync({ 'word/document.xml': strToU8('<w/>') }), 'package.not-simpul'));

	it('with any single byte changed never gives other content', async () => {
		const content = await read(GOOD);
		for (let at = 0; at < GOOD.length; at += 7) {
			const bytes = GOOD.slice();
			bytes[at]! ^= 0x41;
			const got = await read(bytes).catch((error: unknown) => {
				expect(error).toMatchObject({ name: 'SimpulError' });
				return null;
			});
			if (got) expect(got.changes).toEqual(content.changes);
		}
	});
});

describe('from a newer program', () => {
	it('the layout is refused', () =>
		refused(withEntries({ 'simpul.json': strToU8('{"format":2}') }), 'package.newer'));

	it('a change is refused, with its line', () => {
		const log = lineOf(meta(1, 'a')) + lineOf({ ...coding(2), v: 99 });
		return refused(withEntries({ 'changes.ndjson': strToU8(log) }), 'package.newer', { line: 2 });
	});
});

describe('content that is wrong', () => {
	it.each([
		['not JSON', '{"at":'],
		['not a change', '{"at":"yesterday"}'],
		['a list', '[]'],
		['infinite', JSON.stringify({ ...meta(9, 'a'), n: 0 }).replace('"n":0', '"n":1e999')],
		['infinite in digits', `{"n":1${'0'.repeat(400)}}`],
		['nested without end', `{"ops":${'['.repeat(200_000)}`],
		['without ops', JSON.stringify({ ...meta(9, 'a'), ops: 'none' })]
	])('a line that is %s is named by its number', (_, line) => {
		const log = `${lineOf(meta(1, 'a'))}${line}\n${lineOf(coding(3))}`;
		return refused(withEntries({ 'changes.ndjson': strToU8(log) }), 'package.line', { line: 2 });
	});

	it('a header that is not ours is damage', () =>
		refused(withEntries({ 'simpul.json': strToU8('null') }), 'package.damaged'));

	it('a text that is not the one it is named by is refused', () =>
		refused(withEntries({ [`texts/${HASH}.txt`]: strToU8('P: lain') }), 'package.text-damaged', {
			hash: HASH
		}));

	it('a change that stands twice counts once, with a warning', async () => {
		const log = [meta(1, 'a'), meta(1, 'b'), source(2)].map(lineOf).join('');
		const { changes, warnings } = await read(withEntries({ 'changes.ndjson': strToU8(log) }));
		expect(changes).toEqual([meta(1, 'a'), source(2)]);
		expect(warnings.map((w) => w.code)).toEqual(['package.repeated']);
	});

	it('Windows line ends, empty lines and a missing header are taken as they are', async () => {
		const log = CONTENT.changes.map((c) => lineOf(c).replace('\n', '\r\n\r\n')).join('');
		const rest = unzipSync(GOOD);
		delete rest['simpul.json'];
		const got = await read(zipSync({ ...rest, 'changes.ndjson': strToU8(log) }));
		expect(got).toEqual({ ...CONTENT, warnings: [] });
	});
});

describe('made to hurt', () => {
	it('names that are paths or look like ours are not read', async () => {
		const evil = strToU8('evil');
		const hash = HASH.toUpperCase();
		const names = [
			'../../etc/passwd',
			'/etc/passwd',
			'C:\\windows\\x',
			`texts/../texts/${HASH}.txt`,
			`texts/${hash}.txt`,
			`./texts/${HASH}.txt`,
			`texts/${HASH}.txt/x`,
			`files/${HASH}.exe`,
			'Changes.ndjson'
		];
		const got = await read(withEntries(Object.fromEntries(names.map((name) => [name, evil]))));
		expect(got).toEqual({ ...CONTENT, warnings: [] });
	});

	it('a bomb in any known entry is refused before it is expanded', async () => {
		const bomb = new Uint8Array(80 * 2 ** 20);
		const names = ['changes.ndjson', 'simpul.json', `files/${'a'.repeat(64)}`];
		for (const name of names) {
			const bytes = zipSync({ 'changes.ndjson': strToU8(''), [name]: [bomb, { level: 1 }] });
			await refused(bytes, 'package.too-large');
		}
	});

	it('many entries that are large together are refused', async () => {
		const part: Zippable[string] = [new Uint8Array(2 ** 20), { level: 1 }];
		const names = Array.from({ length: 70 }, (_, i) => `files/${String(i).padStart(64, '0')}`);
		const entries = Object.fromEntries(names.map((name) => [name, part]));
		await refused(zipSync({ 'changes.ndjson': strToU8(''), ...entries }), 'package.too-large');
	});

	it('a bomb under a name that we do not read costs nothing', async () => {
		const bytes = withEntries({ 'nested.zip': [new Uint8Array(80 * 2 ** 20), { level: 1 }] });
		expect((await read(bytes)).changes).toHaveLength(3);
	});
});
