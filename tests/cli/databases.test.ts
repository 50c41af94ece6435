/** Projects of QualCoder and Taguette on the command line: from a file and from the folder that QualCoder works in. */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { interviews } from '../formats/sqlite/interviews.ts';
import { several, study } from '../formats/sqlite/taguette-study.ts';
import { done, file, json, refused } from './simpul.ts';

const place = () => mkdtempSync(join(tmpdir(), 'simpul-databases-'));

/** The folder as QualCoder leaves it. */
async function folder(root: string): Promise<string> {
	const path = join(root, 'Jambi 2024.qda');
	for (const name of ['documents', 'images', 'audio'])
		mkdirSync(join(path, name), { recursive: true });
	file(path, 'data.qda', await interviews());
	file(join(path, 'documents'), 'bidan.docx', 'original');
	file(join(path, 'audio'), 'talk.mp3', 'sound');
	return path;
}

describe('databases of other programs', () => {
	it('E1, E10: inspect tells what a folder of QualCoder would bring in', async () => {
		const path = await folder(place());
		const { out } = await done(['inspect', path]);
		await expect(out).toMatchFileSnapshot('../golden/cli/inspect-qualcoder.text');
		const told = await json<{ name: string; kept: { name: string }[] }>(['inspect', path]);
		expect(told.name).toBe('Jambi 2024');
		expect(told.kept.map(({ name }) => name)).toEqual(['documents/bidan.docx', 'data.qda']);
	});

	it('E5, E7: convert makes a project whose table counts what the cases said', async () => {
		const root = place();
		const to = join(root, 'study');
		await done(['convert', await folder(root), to]);
		const table = await json<{ total: number; columns: { label: string }[] }>([
			...['crosstab', to, '--rows', 'actor', '--columns', 'code']
		]);
		expect(table.total).toBe(4);
		await done(['verify', to]);
	});

	it('E9: convert takes a database of Taguette, by its bytes', async () => {
		const root = place();
		const from = file(root, 'export.db', await study());
		await done(['convert', from, join(root, 'study.simpul')]);
		const { out } = await done(['codings', join(root, 'study.simpul'), '--format', 'csv']);
		expect(out).toContain('dana René 😀 terlambat');
		const told = await json<{ counts: object }>(['inspect', from]);
		expect(told.counts).toMatchObject({ codes: 3, codings: 4, coders: 2 });
	});

	it('E9: of several projects one is taken by its name, and inspect lists them', async () => {
		const root = place();
		const from = file(root, 'all.sqlite3', await several());
		const { out } = await done(['inspect', from]);
		expect(out).toContain('--project NAME: Jambi, Kerinci');
		const told = await json<{ projects: string[] }>(['inspect', from]);
		expect(told.projects).toEqual(['Jambi', 'Kerinci']);
		const to = join(root, 'k.simpul');
		await refused(['convert', from, to], ['Jambi, Kerinci', '--project']);
		await refused(['convert', from, to, '--project', 'Bekasi'], ['“Bekasi”', 'Jambi, Kerinci']);
		await done(['convert', from, to, '--project', 'Kerinci']);
		expect((await done(['codings', to, '--format', 'csv'])).out).toContain('Pak Danu');
		const { counts } = await json<{ counts: object }>(['inspect', from, '--project', 'Jambi']);
		expect(counts).toMatchObject({ codes: 3, codings: 4, coders: 2 });
		const cases = file(root, 'data.qda', await interviews());
		await refused(['inspect', cases, '--project', 'Jambi'], ['data.qda', '--project'], { code: 2 });
	});

	it('E2, E3: what cannot be opened is refused with a sentence, and nothing is made', async () => {
		const root = place();
		const view = 'drop table source; create view source as select 1 as id;';
		const harm = file(root, 'harm.qda', await interviews({}, view));
		await refused(['convert', harm, join(root, 'a')], ['harm.qda', 'source']);
		const cut = file(root, 'cut.qda', (await interviews()).slice(0, 9000));
		await refused(['inspect', cut], ['cut.qda', 'closed']);
		const open = await folder(root);
		file(open, 'data.qda-wal', 'pages that are not written yet');
		await refused(['inspect', open], ['Close that program']);
	});
});
