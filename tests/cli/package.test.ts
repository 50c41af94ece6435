import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fold } from '#core/log/apply.ts';
import { alive } from '#core/model/visible.ts';
import { sentenceSpans } from '#core/text/sentences.ts';
import { countWords } from '#core/text/words.ts';
import { readPackage } from '#formats/package/read.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { projectWithQuotes } from './package-project.ts';
import { done, file, refused, rowsOf, simpul, unchanged } from './simpul.ts';

const folder = temporaryFolder();
const DATE = ['--date', '2026-01-05'];
let cwd: string;
let project: string;
let open: string;
let closed: string;

const filesIn = (zip: string) =>
	new Map(
		Object.entries(unzipSync(readFileSync(zip))).map(([name, bytes]) => [name, strFromU8(bytes)])
	);
const golden = (name: string) => `../golden/replication/${name}`;

beforeAll(async () => {
	cwd = await folder();
	project = await projectWithQuotes(cwd);
	[open, closed] = [join(cwd, 'open.zip'), join(cwd, 'closed.zip')];
	await unchanged(project, async () => {
		await done(['package', project, '--out', open, ...DATE]);
		await done(['package', project, '--out', closed, '--without-text', ...DATE]);
	});
}, 60_000);

describe('what is inside', () => {
	it('Z1: everything that the saved tables were counted from, named in the README', () => {
		const files = filesIn(open);
		const readme = files.get('README.md')!;
		for (const name of files.keys())
			if (!name.startsWith('texts/') && name !== 'README.md') expect(readme).toContain(name);
		expect([...files.keys()].filter((name) => name.startsWith('texts/'))).toHaveLength(5);
		expect(rowsOf(files.get('tables.csv')!).map(({ name }) => name)).toEqual([
			'Table 1',
			'Words of types',
			'Strict'
		]);
		const rows = rowsOf(files.get('codings.csv')!);
		expect(rows).toHaveLength(49);
		expect(Object.keys(rows[0]!)).toEqual(expect.arrayContaining(['quote', 'note', 'end']));
	});

	it('Z1, Z8: README, dictionary and scripts are what they were', async () => {
		for (const [zip, mark] of [
			[open, ''],
			[closed, '-without-text']
		] as const)
			for (const name of ['README', 'data-dictionary'])
				await expect(filesIn(zip).get(`${name}.md`)).toMatchFileSnapshot(
					golden(`${name}${mark}.md`)
				);
		for (const name of ['recount.py', 'recount.R', 'tables.csv', 'tables/01.csv'])
			await expect(filesIn(open).get(name)).toMatchFileSnapshot(golden(name));
	});

	it('Z2: every column of every table is in the dictionary', () => {
		const files = filesIn(open);
		const dictionary = files.get('data-dictionary.md')!;
		for (const [name, text] of files)
			if (name.endsWith('.csv'))
				for (const column of text.slice(0, text.indexOf('\r\n')).split(','))
					expect(dictionary).toContain(`| ${column.replaceAll('_', '\\_')} |`);
	});

	it('Z6: the same project gives the same bytes; the date stands in the README only', async () => {
		const again = join(cwd, 'again.zip');
		await done(['package', project, '--out', again, ...DATE]);
		expect(readFileSync(again)).toEqual(readFileSync(open));
		await done(['package', project, '--out', again, '--date', '2026-01-06']);
		const before = filesIn(open);
		const differing = [...filesIn(again)].filter(([name, text]) => before.get(name) !== text);
		expect(differing.map(([name]) => name)).toEqual(['README.md', 'manifest.csv']);
	});
});

describe('without words of participants', () => {
	it('Z3: no sentence of a transcript stands in any file, nor notes, memos and examples that quote', async () => {
		const { changes, texts } = await readPackage(readFileSync(project), 'p');
		const all = [...filesIn(closed)].map(([name, text]) => `${name}\n${text}`).join('\n');
		const said = all.replace(/\s+/g, ' ').toLowerCase();
		let sentences = 0;
		for (const source of alive(fold(changes), 'sources')) {
			const text = texts.get(source.text)!;
			source.turns.start.forEach((start, t) => {
				if (source.turns.speaker[t]! < 0) return;
				const spans = sentenceSpans(text, source.lang, start, source.turns.end[t]!);
				for (let s = 0; s < spans.start.length; s++) {
					const sentence = text.slice(spans.start[s], spans.end[s]).trim().replace(/\s+/g, ' ');
					if (countWords(sentence) < 4) continue;
					sentences++;
					expect(said.includes(sentence.toLowerCase()), sentence).toBe(false);
				}
			});
		}
		expect(sentences).toBeGreaterThan(100);
		expect(all).not.toMatch(/RAHASIA/);
		expect(filesIn(open).get('changes.ndjson')).toMatch(/RAHASIA/);
	});

	it('Z3: offsets, hashes, names and all numbers stay', () => {
		const [with_, without] = [filesIn(open), filesIn(closed)];
		for (const name of ['tables.csv', 'tables/01.csv', 'tables/02.csv', 'spans.csv', 'values.csv'])
			expect(without.get(name)).toBe(with_.get(name));
		const left = rowsOf(without.get('codings.csv')!);
		const whole = rowsOf(with_.get('codings.csv')!).map((row) =>
			Object.fromEntries(
				Object.entries(row).filter(([column]) => column !== 'quote' && column !== 'note')
			)
		);
		expect(left).toEqual(whole);
		const lines = without.get('changes.ndjson')!.trim().split('\n');
		expect(lines).toHaveLength(with_.get('changes.ndjson')!.trim().split('\n').length);
		expect(lines.join('')).toContain('"left_out"');
		expect(lines.join('')).not.toContain('"args"');
	});
});

describe('simpul check', () => {
	const changed = (from: string, name: string, change: (text: string) => string) => {
		const entries = unzipSync(readFileSync(from));
		entries[name] = strToU8(change(strFromU8(entries[name]!)));
		return file(cwd, 'changed.zip', zipSync(entries));
	};

	it('Z4: says that tables follow, with and without texts', async () => {
		const whole = await done(['check', open]);
		expect(whole.err).toMatch(/^3 tables follow from 49 codings: \d+ numbers recounted, none/);
		expect(whole.err).toContain('5 texts have the hash');
		expect((await done(['check', closed])).err).toContain('The package has no texts');
		expect((await done(['check', closed], { lang: 'id_ID.UTF-8' })).err).toContain(
			'3 tabel sesuai'
		);
	});

	it('Z5: names each difference by file and place, with status 1', async () => {
		const number = changed(open, 'tables/01.csv', (text) =>
			text.replace(/^(.*),(\d+),,$/m, (_, cell: string, n: string) => `${cell},${Number(n) + 3},,`)
		);
		const err = await refused(['check', number], ['tables/01.csv, row 1, count:', 'counted again']);
		expect(err).toContain('tables/01.csv was changed since the package was made');
		expect(err).toMatch(/2 differences found \(3 tables recounted\)\.\n$/);
		const text = [...filesIn(open).keys()].find((name) => name.startsWith('texts/'))!;
		await refused(
			['check', changed(open, text, (words) => words.replace('a', 'b'))],
			['is not the text that was coded']
		);
		await refused(
			[
				'check',
				changed(closed, 'codings.csv', (csv) => csv.split('\r\n').toSpliced(1, 1).join('\r\n'))
			],
			['codings.csv has 48 rows', 'manifest.csv says “49”']
		);
	});

	it('Z7: what is no package, or a damaged one, is refused by name', async () => {
		await refused(['check', project], ['jambi.simpul', 'not a package for readers']);
		await refused(['check', 'README.md'], ['README.md', 'not a package for readers']);
		await refused(['check', join(cwd, 'no.zip')], ['no.zip']);
		const cut = file(cwd, 'cut.zip', readFileSync(open).subarray(0, 9000));
		await refused(['check', cut], ['cut.zip']);
		const bytes = unzipSync(readFileSync(closed));
		const bad = zipSync({ ...bytes, 'spans.csv': new Uint8Array([0xff, 0xfe, 0x80]) });
		await refused(['check', file(cwd, 'bad.zip', bad)], ['spans.csv in it cannot be read']);
	});

	it('C2: wrong use has status 2', async () => {
		expect((await simpul(['check'])).code).toBe(2);
		expect((await simpul(['package', project])).code).toBe(2);
		await refused(['package', project, '--out', project], ['the project itself'], { code: 2 });
		await refused(['check', open, '--nonsense'], ['--nonsense'], { code: 2 });
	});
});
