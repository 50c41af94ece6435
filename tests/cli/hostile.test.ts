/** Files and projects that are broken, locked, huge or meant to harm: named with their cause, and nothing half done. */
import { copyFileSync, cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { done, file, json, refused, simpul, unchanged } from './simpul.ts';

const folder = temporaryFolder();
const HOSTILE = 'tests/fixtures/transcripts/hostile';
const GOOD = 'P: Siapa?\nI: Kami saja.\nP: Lalu?\nI: Begitu.\n';
let cwd: string;
let project: string;
let good: string;

beforeAll(async () => {
	cwd = await folder();
	project = join(cwd, 'study');
	good = file(cwd, 'good.txt', GOOD);
	await done(['new', project, '--lang', 'en']);
	await done(['import', project, file(cwd, 'first.txt', GOOD.replace('saja', 'semua'))]);
});

describe('bad transcripts', () => {
	const CASES: [name: string, cause: RegExp][] = [
		['empty.txt', /is empty/],
		['bom_only.txt', /is empty/],
		['random_bytes.txt', /is not text/],
		['picture.txt', /is a PNG file/],
		['locked.docx', /protected by a password/],
		['truncated.docx', /damaged or cut short/],
		['no_document_xml.docx', /is damaged/],
		['dtd_bomb.docx', /is damaged/],
		['xml_bomb_100MB.docx', /unpacks to more than \d+ MB/],
		['ole_doc.docx', /is a OLE file|Save it as Word/],
		['truncated.pdf', /is damaged/],
		['no_text_image_only.pdf', /is a scan/],
		['encrypted_unknown.pdf', /protected by a password/],
		['headers_dup_empty_proto.csv', /no column with what was said/],
		['proto.json', /unknown file extension \(\.json\)/]
	];

	it.each(CASES)(
		'C4, C5: %s is named with its cause, and the good file beside it stays out',
		async (name, cause) => {
			const err = await unchanged(project, () =>
				refused(['import', project, good, join(HOSTILE, name)], [name])
			);
			expect(err).toMatch(cause);
		}
	);

	it('C4: after all of them the project is whole and has what it had', async () => {
		await done(['verify', project]);
		expect(await json(['sources', project])).toMatchObject([{ name: 'first' }]);
	});

	it('C5: an encoding that does not exist, or does not fit, is named', async () => {
		const at = ['import', project, good, '--encoding'];
		await unchanged(project, () => refused([...at, 'klingon'], ['good.txt', 'klingon']));
	});
});

describe('odd transcripts', () => {
	it('NUL bytes are left out, told with the name of the file; 100 MB in one line come in', async () => {
		const own = join(cwd, 'odd');
		await done(['new', own]);
		const nul = file(cwd, 'nul.txt', GOOD.replace('saja', 'sa\0ja'));
		const huge = file(cwd, 'huge.txt', Buffer.alloc(100_000_000, 'P: satu dua tiga '));
		const { err } = await done(['import', own, nul, huge]);
		expect(err).toMatch(/nul\.txt.*NUL/);
		expect(err).toMatch(/huge: .*words/);
		await done(['verify', own]);
		const [first] = await json<{ words: number }[]>(['sources', own]);
		expect(first!.words).toBe(5);
		rmSync(huge);
		rmSync(own, { recursive: true });
	});
});

describe('broken projects', () => {
	/** A copy of the project, spoiled. */
	function spoiled(name: string, spoil: (log: string) => string): string {
		const copy = join(cwd, name);
		cpSync(project, copy, { recursive: true });
		const log = join(copy, 'changes.ndjson');
		writeFileSync(log, spoil(readFileSync(log, 'utf8')));
		return copy;
	}
	const every = [
		['sources'],
		['codings'],
		['verify'],
		['crosstab', '--rows', 'actor', '--columns', 'code']
	];

	it('C2, C4, C5: a project file cut in half is refused by every command and left as it is', async () => {
		const cut = join(cwd, 'cut.simpul');
		copyFileSync('sample-transcripts/english.simpul', cut);
		truncateSync(cut, 20_000);
		await unchanged(cut, async () => {
			for (const [command, ...rest] of every)
				await refused([command!, cut, ...rest], ['cut.simpul', 'cut short']);
			await refused(['import', cut, good], ['cut.simpul']);
		});
		await refused(['sources', cut], ['cut.simpul', 'terpotong'], { lang: 'id_ID.UTF-8' });
	});

	it('C12: a log cut within a line loses that line only, is told so, and does not verify', async () => {
		const torn = spoiled('torn', (log) => log.slice(0, -200));
		const { out, err } = await simpul(['sources', torn]);
		expect(out).toBe('name,file,kind,lang,date,words,turns,speakers,actors\r\n');
		expect(err).toMatch(/changes\.ndjson: the last line was cut short/);
		await refused(['verify', torn], ['cut short', '1 saved change is missing', '2 problems']);
		await done(['import', torn, good]);
		await done(['verify', torn]);
	});

	it('C12: a log cut exactly between two lines does not verify either', async () => {
		const cut = spoiled('cut', (log) => log.slice(0, log.lastIndexOf('\n', log.length - 2) + 1));
		await refused(['verify', cut], ['changes.ndjson', '1 saved change is missing', '1 problem']);
	});

	it('a newer version, a broken line, a missing text and a changed text are named', async () => {
		const newer = spoiled('newer', (log) => log.replaceAll('"v":1', '"v":99'));
		await unchanged(newer, () => refused(['import', newer, good], ['newer', 'Update Simpul']));
		const line = spoiled('line', (log) => log.replace('\n', '\n{"no'));
		for (const [command, ...rest] of every)
			await refused([command!, line, ...rest], ['damaged at line 2', 'changes.ndjson']);
		const missing = spoiled('missing', (log) => log);
		rmSync(join(missing, 'texts'), { recursive: true });
		await refused(['verify', missing], ['missing', '1 problem']);
		await refused(['codings', missing], ['missing']);
		const edited = spoiled('edited', (log) => log);
		const [text] = Object.keys(await textsIn(edited));
		writeFileSync(text!, GOOD.replace('Siapa', 'Sapi'));
		await refused(['verify', edited], ['not what it was']);
	});

	it('C12: a coding outside its text is found', async () => {
		const own = join(cwd, 'outside');
		cpSync(project, own, { recursive: true });
		const rows = 'source,code,quote\nfirst,pg-authority,Kami semua\n';
		await done(['code', own, '--codings', file(cwd, 'c.csv', rows)]);
		const log = join(own, 'changes.ndjson');
		writeFileSync(log, readFileSync(log, 'utf8').replace(/"end":\d+(?=[^[]*$)/, '"end":9999'));
		await refused(['verify', own], ['9999', '1 problem']);
	});
});

async function textsIn(path: string): Promise<Record<string, string>> {
	const { readdirSync } = await import('node:fs');
	const names = readdirSync(join(path, 'texts')).map((name) => join(path, 'texts', name));
	return Object.fromEntries(names.map((name) => [name, basename(name)]));
}
