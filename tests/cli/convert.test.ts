import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { bytesOf, done, file, json, refused, rowsOf, simpul, unchanged } from './simpul.ts';

const newFolder = temporaryFolder();
let folder = '';
const at = (name: string) => join(folder, name);
const JAMBI = 'sample-transcripts/jambi.simpul';
const golden = (name: string) => `../golden/cli/${name}`;
const TEXT = `Wawancara, 11 Maret 2025

Pewawancara: Bagaimana rapatnya?
Budi: Rapatnya sudah berjalan, dan warga semua datang.
Pewawancara: Lalu iurannya?
Budi: Iuran itu belum kami bicarakan.
`;
const table = (project: string) =>
	done(['crosstab', project, '--rows', 'actor', '--columns', 'code', '--format', 'csv']);
const withoutFolder = (text: string) => text.replaceAll(`${folder}/`, '');

beforeAll(async () => {
	folder = await newFolder();
	file(folder, 'interview.txt', TEXT);
	await done(['convert', JAMBI, at('jambi.qdpx')]);
	await done(['convert', JAMBI, at('jambi.qdc')]);
});

describe('convert', () => {
	it('C13: gives the same tables whatever it goes through', async () => {
		const before = await table(JAMBI);
		await done(['convert', JAMBI, at('folder')]);
		await done(['convert', at('folder'), at('again.simpul')]);
		await done(['convert', at('jambi.qdpx'), at('anew.qdpx')]);
		await done(['convert', at('anew.qdpx'), at('anew')]);
		for (const project of ['folder', 'again.simpul', 'anew'])
			expect((await table(at(project))).out).toBe(before.out);
		expect((await done(['verify', at('again.simpul')])).code).toBe(0);
	});

	it('C13: gives the codings of a project of another program, as codings does', async () => {
		await done(['convert', at('jambi.qdpx'), at('codings.csv')]);
		await done(['convert', JAMBI, at('codings.jsonl')]);
		await done(['convert', JAMBI, at('codings.json')]);
		const rows = rowsOf(readFileSync(at('codings.csv'), 'utf8'));
		const own = rowsOf((await done(['codings', JAMBI])).out);
		expect(rows).toEqual(own);
		expect(readFileSync(at('codings.jsonl'), 'utf8').trim().split('\n')).toHaveLength(own.length);
		expect(JSON.parse(readFileSync(at('codings.json'), 'utf8'))).toHaveLength(own.length);
	});

	it('C13: makes projects of a codebook and of a transcript', async () => {
		const codes = await done(['convert', at('jambi.qdc'), at('codes')]);
		expect(withoutFolder(codes.err)).toMatch(
			/^\d+ codes added.*\ncodes: a new project with \d+ codes\.\n$/
		);
		await done(['convert', at('jambi.qdc'), at('codes.qdc')]);
		expect(readFileSync(at('codes.qdc'), 'utf8')).toContain('<CodeBook');
		await done(['convert', at('interview.txt'), at('one.qdpx')]);
		await done(['convert', at('one.qdpx'), at('one.simpul')]);
		expect(await json(['sources', at('one.simpul')])).toMatchObject([{ name: 'interview' }]);
	});

	it('C13: refuses what is no pair, with what is possible, and makes nothing', async () => {
		const cases: [from: string, to: string, words: string[]][] = [
			[at('jambi.qdc'), 'x.csv', ['a project (a folder or .simpul), .qdpx or .qdc.']],
			[at('interview.txt'), 'x.qdc', ['a project (a folder or .simpul) or .qdpx.']],
			[at('interview.txt'), 'x.jsonl', ['x.jsonl']],
			[JAMBI, 'x.qde', ['.qdpx, .qdc, .csv, .jsonl or .json.']],
			[JAMBI, 'x.docx', ['x.docx']],
			[at('jambi.qdpx'), 'x.txt', ['x.txt']]
		];
		for (const [from, to, words] of cases) {
			await refused(['convert', from, at(to)], [to, ...words]);
			expect(existsSync(at(to))).toBe(false);
		}
		await refused(['convert', JAMBI, at('x.docx')], ['dapat menjadi proyek'], { lang: 'id_ID' });
	});

	it('C13: writes over nothing', async () => {
		await unchanged(at('jambi.qdpx'), () =>
			refused(['convert', JAMBI, at('jambi.qdpx')], ['jambi.qdpx', 'already there'])
		);
		await done(['convert', JAMBI, at('here.simpul')]);
		await unchanged(at('here.simpul'), () =>
			refused(['convert', at('jambi.qdpx'), at('here.simpul')], ['here.simpul'])
		);
	});

	it('tells what came in', async () => {
		const ran = await done(['convert', at('jambi.qdpx'), at('told')]);
		await expect(withoutFolder(ran.err)).toMatchFileSnapshot(golden('convert-exchange.text'));
		const text = await done(['convert', at('interview.txt'), at('told-text')]);
		await expect(withoutFolder(text.err)).toMatchFileSnapshot(golden('convert-transcript.text'));
	});
});

describe('inspect', () => {
	const cases = [
		['exchange', () => at('jambi.qdpx')],
		['codebook', () => at('jambi.qdc')],
		['project', () => JAMBI],
		['transcript', () => at('interview.txt')],
		['foreign', () => 'tests/fixtures/refi/atlas-without-files.qdpx']
	] as const;
	it.each(cases)('X12: says what is in a file: %s', async (name, path) => {
		const before = bytesOf(path());
		const { out } = await done(['inspect', path()]);
		await expect(out).toMatchFileSnapshot(golden(`inspect-${name}.text`));
		const data = await json<{ file: string }>(['inspect', path()]);
		await expect(`${JSON.stringify(data, null, '\t')}\n`).toMatchFileSnapshot(
			golden(`inspect-${name}.json`)
		);
		expect(bytesOf(path())).toEqual(before);
	});

	it('X12: in Indonesian where the terminal is', async () => {
		const { out } = await done(['inspect', at('jambi.qdpx')], { lang: 'id_ID.UTF-8' });
		await expect(out).toMatchFileSnapshot(golden('inspect-exchange-id.text'));
	});

	it('X15: says what of a file is in a project already', async () => {
		const { out } = await done(['inspect', at('jambi.qdpx'), '--into', JAMBI]);
		await expect(out).toMatchFileSnapshot(golden('inspect-into.text'));
		await refused(['inspect', at('interview.txt'), '--into', JAMBI], ['--into'], { code: 2 });
	});
});

describe('import of a project file', () => {
	it('X15: changes nothing in the project that it came from; status 1 says so', async () => {
		await done(['convert', JAMBI, at('own.simpul')]);
		await unchanged(at('own.simpul'), async () => {
			const ran = await simpul(['import', at('own.simpul'), at('jambi.qdpx')]);
			expect(ran).toMatchObject({ code: 1, out: '' });
			await expect(ran.err).toMatchFileSnapshot(golden('import-nothing-new.text'));
		});
	});

	it('X15: gives the same tables in an empty project', async () => {
		await done(['new', at('empty'), '--frameworks', '', '--coder', 'Ana']);
		const ran = await done(['import', at('empty'), at('jambi.qdpx')]);
		await expect(ran.err).toMatchFileSnapshot(golden('import-exchange.text'));
		expect((await table(at('empty'))).out).toBe((await table(JAMBI)).out);
		expect((await simpul(['import', at('empty'), at('jambi.qdpx')])).code).toBe(1);
	});

	it('comes in by itself', async () => {
		await done(['new', at('alone')]);
		await unchanged(at('alone'), () =>
			refused(['import', at('alone'), at('interview.txt'), at('jambi.qdpx')], ['jambi.qdpx'], {
				code: 2
			})
		);
	});
});

describe('original', () => {
	it('C1: gives the file of a source as it came in, byte for byte, and writes over nothing', async () => {
		await done(['new', at('kept')]);
		await done(['import', at('kept'), at('interview.txt')]);
		const ran = await done(['original', at('kept'), 'interview', '--out', at('back.txt')]);
		await expect(withoutFolder(ran.err)).toMatchFileSnapshot(golden('original.text'));
		expect(readFileSync(at('back.txt'))).toEqual(readFileSync(at('interview.txt')));
		expect((await done(['original', at('kept'), 'INTERVIEW.txt'])).out).toBe(
			readFileSync(at('interview.txt'), 'utf8')
		);
		await unchanged(at('back.txt'), () =>
			refused(['original', at('kept'), 'interview', '--out', at('back.txt')], ['back.txt'])
		);
	});

	it('says which sources there are, and whose file is not kept', async () => {
		await refused(['original', at('kept'), 'nobody'], ['nobody', 'interview', 'simpul sources']);
		await done(['convert', JAMBI, at('texts.qdpx'), '--without-originals']);
		await done(['convert', at('texts.qdpx'), at('without')]);
		const [source] = await json<{ name: string }[]>(['sources', at('without')]);
		await refused(['original', at('without'), source!.name], [source!.name, 'original file']);
	});
});
