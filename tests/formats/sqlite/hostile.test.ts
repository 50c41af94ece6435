/** Databases that are broken, something else, or meant to do harm. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { SimpulError } from '#core/model/error.ts';
import { isOther } from '#formats/foreign/is-other.ts';
import { planImport } from '#formats/foreign/plan-import.ts';
import { readTranscript } from '#formats/transcript/read.ts';
import { LIMITS } from '#formats/sqlite/tables.ts';
import { database, leftOf, plan, QUALCODER_14, TAGUETTE } from './databases.ts';
import { interviews } from './interviews.ts';
import { study } from './taguette-study.ts';

const DAY = '2024';

/** How it ends: the code of the refusal, or how much comes in. */
async function outcome(bytes: Uint8Array, file = 'data.qda'): Promise<string> {
	try {
		const { counts } = await plan(bytes, file);
		return `${counts.sources} sources, ${counts.codings} codings`;
	} catch (error) {
		if (!(error instanceof SimpulError)) throw error;
		return error.code;
	}
}

describe('E1: what a file is, is asked of its bytes', () => {
	it('whatever it is called, alone or zipped', async () => {
		const [qualcoder, taguette] = [await interviews(), await study()];
		for (const file of ['x.txt', 'project.simpul', 'a.sqlite3']) {
			expect(isOther(qualcoder, file)).toBe(true);
			expect(await outcome(qualcoder, file)).toBe('4 sources, 6 codings');
			expect(await outcome(taguette, file)).toBe('1 sources, 4 codings');
		}
		const zip = zipSync({ 'my/study.sqlite3': taguette });
		expect(isOther(zip, 'a.zip')).toBe(true);
		expect(await outcome(zip, 'a.zip')).toBe('1 sources, 4 codings');
	});

	it('a project of ours, any other zip and any other file are none', () => {
		expect(isOther(zipSync({ 'simpul.json': strToU8('{}') }), 'a.zip')).toBe(false);
		expect(isOther(zipSync({ 'simpul.json': strToU8('{}') }).subarray(0, 60), 'a.zip')).toBe(false);
		expect(isOther(strToU8('hello'), 'a.txt')).toBe(false);
	});

	it('another database says whose it is not, with its tables; a text that is called so as well', async () => {
		const other = await database('create table notes (a text); create table links (b text);', {});
		await expect(plan(other, 'zotero.sqlite')).rejects.toMatchObject({
			code: 'sqlite.unknown',
			data: { file: 'zotero.sqlite', tables: ['links', 'notes'] }
		});
		expect(await outcome(strToU8('just words'), 'data.qda')).toBe('sqlite.not-database');
		expect(await outcome(zipSync({ 'x/data.qda': strToU8('no') }), 'x.zip')).toBe(
			'sqlite.not-database'
		);
	});

	it('where nothing is there that reads databases, a database is no project of the standard', async () => {
		await expect(planImport(await interviews(), 'data.qda')).rejects.toMatchObject({
			code: 'refi.not-project'
		});
	});
});

describe('E2: nothing that a file says is run', () => {
	it('a view or a virtual table in the place of a table is refused by its name', async () => {
		const view = `drop table annotation; create view annotation as
			with recursive n(i) as (select 1 union all select i + 1 from n) select i as anid from n;`;
		await expect(plan(await interviews({}, view), 'data.qda')).rejects.toMatchObject({
			code: 'sqlite.view',
			data: { names: ['annotation'] }
		});
		const source = 'drop table source; create view source as select 1 as id;';
		expect(await outcome(await database(QUALCODER_14, {}, source))).toBe('sqlite.view');
		const virtual = 'drop table tags; create virtual table tags using fts4(path);';
		expect(await outcome(await database(TAGUETTE, {}, virtual))).toBe('sqlite.view');
	});

	it('computed columns are not there, triggers never come to act', async () => {
		const more = `alter table code_name add column supercid integer generated always as (cid) virtual;
			create trigger harm after insert on source begin delete from source; end;`;
		const made = await plan(await interviews({}, more), 'data.qda');
		expect(leftOf(made)).not.toHaveProperty('parent-missing');
		expect(made.counts.sources).toBe(4);
	});
});

describe('E3: broken and overfull databases', () => {
	it('cut at any place, it is refused or read, and never half', async () => {
		const whole = await interviews();
		for (const part of [0.001, 0.1, 0.3, 0.5, 0.7, 0.9, 0.999])
			expect(await outcome(whole.slice(0, Math.floor(whole.length * part)))).toMatch(
				/^sqlite\.(damaged|not-database)$/
			);
	});

	it('bytes written over: refused, or what is still there comes in', async () => {
		const whole = await interviews();
		for (let page = 1; page < whole.length / 4096; page++) {
			const broken = whole.slice();
			broken.fill(0xff, page * 4096, page * 4096 + 200);
			expect(await outcome(broken)).toMatch(/^(sqlite\.damaged|\d sources, \d codings)$/);
		}
		expect(await outcome(whole)).toBe('4 sources, 6 codings');
	});

	it('what the other program has not written yet: told, or refused if nothing is there', async () => {
		const wal = (bytes: Uint8Array) => {
			const copy = bytes.slice();
			copy.fill(2, 18, 20);
			return copy;
		};
		expect(leftOf(await plan(wal(await interviews()), 'data.qda'))['unsaved']).toEqual([
			1,
			'data.qda'
		]);
		expect(await outcome(wal(await database('create table x (a text)', {})))).toBe('sqlite.in-use');
		const pending = {
			'p.qda/data.qda': await interviews(),
			'p.qda/data.qda-wal': strToU8('pages')
		};
		expect(await outcome(zipSync(pending), 'p.zip')).toBe('sqlite.in-use');
	});

	it('text where numbers belong, NULL everywhere, numbers where text belongs', async () => {
		const nothing = (columns: number) => Array.from({ length: columns }, () => null);
		const bytes = await interviews({
			source: [[1, 42, 'Satu dua tiga.', null, null, null, null, 'x', 'y'], nothing(9)],
			code_name: [[1, 7, null, 'one', null, null, null], nothing(7)],
			code_cat: [nothing(6)],
			code_text: [
				[1, 1, 1, 'Satu', 'zero', 'four', 'ana', DAY, null, null, null],
				[2, 1, 1, null, -5, 1e300, null, null, null, null, null],
				[3, 1, 1, 99, 0, 4, null, null, null, null, 'yes'],
				nothing(11)
			],
			project: [nothing(8)],
			cases: [nothing(5)],
			case_text: [nothing(8), [9, 'a', 'b', 'c', 'd', null, null, null]],
			attribute: [nothing(7)],
			annotation: [nothing(7)],
			journal: [nothing(5)]
		});
		const made = await plan(bytes, 'data.qda');
		expect(made.counts).toMatchObject({ sources: 1, codings: 1 });
		expect(leftOf(made)).toMatchObject({ position: [2, '42'], 'quote-differs': [1, '42'] });
	});

	it('names of a million letters are cut, NUL in a text is kept', async () => {
		const long = 'x'.repeat(1_000_000);
		const bytes = await interviews({
			source: [[1, long, new TextEncoder().encode('a\0b c'), null, '', 'ana', DAY, null, null]],
			code_name: [[1, long, long, null, 'ana', DAY, long]],
			code_text: [[1, 1, 1, 'c', 4, 5, long, DAY, '', null, 0]]
		});
		const made = await plan(bytes, 'data.qda');
		expect([...made.texts.values()]).toContain('a\0b c');
		expect(leftOf(made)['name-long']![0]).toBeGreaterThan(2);
		expect(made.counts.codings).toBe(1);
	});

	it('rows and characters are counted as they come', async () => {
		const usual = { ...LIMITS };
		try {
			LIMITS.rows = 5;
			expect(await outcome(await interviews())).toBe('sqlite.too-many');
			Object.assign(LIMITS, usual, { expanded: 100_000, free: 100 });
			expect(await outcome(await interviews())).toBe('sqlite.too-large');
			Object.assign(LIMITS, usual, { expanded: 100 });
			expect(await outcome(await interviews())).toBe('sqlite.too-large');
		} finally {
			Object.assign(LIMITS, usual);
		}
		expect(await outcome(await interviews())).toBe('4 sources, 6 codings');
	});

	it('a small file that unpacks to a large one is refused as it unpacks', async () => {
		const huge = zipSync({ 'p/data.qda': new Uint8Array(70_000_000) }, { level: 1 });
		expect(await outcome(huge, 'p.zip')).toBe('zip.too-large');
	});
});

describe('E1: among transcripts', () => {
	it('a project is sent to where projects come in', async () => {
		const zip = zipSync({ 'p.qda/data.qda': await interviews() });
		for (const bytes of [await study(), zip])
			await expect(readTranscript({ name: 'a.txt', bytes })).rejects.toMatchObject({
				code: 'transcript.other-project'
			});
	});
});
