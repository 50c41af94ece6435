/** Projects of QualCoder, made here with the tables that its versions make. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { alive, codingsIn } from '#core/model/visible.ts';
import type { Project } from '#core/model/project.ts';
import { crosstab } from '#core/tables/crosstab.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import type { ImportPlan } from '#formats/foreign/plan-import.ts';
import {
	coded,
	database,
	leftOf,
	plan,
	points,
	projectOf,
	QUALCODER_1,
	type Rows
} from './databases.ts';
import { BIDAN, interviews, PUSKESMAS, TALK } from './interviews.ts';

const DAY = '2019-01-01';
const nameIn = (table: 'codes' | 'actors' | 'coders' | 'sources', project: Project, id: string) => {
	const { name } = project[table].get(id)!;
	return typeof name === 'string' ? name : Object.values(name)[0];
};

/** Each coding as words: source, code, coder, passage. */
function passages(plan: ImportPlan): string[][] {
	const project = projectOf(plan);
	return alive(project, 'sources')
		.flatMap((one) => codingsIn(project, one.id))
		.map(({ source, code, coder, start, end }) => [
			nameIn('sources', project, source)!,
			nameIn('codes', project, code)!,
			nameIn('coders', project, coder)!,
			plan.texts.get(project.sources.get(source)!.text)!.slice(start, end)
		]);
}

describe('E4: sources of QualCoder', () => {
	it('texts, PDFs and transcripts come in; pictures and recordings are told by their names', async () => {
		const made = await plan(await interviews(), 'data.qda');
		const project = projectOf(made);
		const kinds = alive(project, 'sources').map(({ name, kind }) => [name, kind]);
		expect(kinds).toEqual([
			...[
				['puskesmas.txt', 'interview'],
				['bidan.docx', 'document']
			],
			...[
				['notes.pdf', 'document'],
				['talk.mp3.txt', 'interview']
			]
		]);
		expect(leftOf(made)).toMatchObject({
			...{ picture: [1, 'map.png'], audio: [1, 'talk.mp3'] },
			'area-coding': [2, 'map.png', 'talk.mp3']
		});
		expect([...made.texts.values()]).toContain(PUSKESMAS);
	});

	it('the memo of a recording is its transcript’s, that of a picture the project’s', async () => {
		const project = projectOf(await plan(await interviews(), 'data.qda'));
		const memos = alive(project, 'memos').map(({ on, title, body }) => [on?.t, title, body]);
		expect(memos).toContainEqual(['sources', '', 'Recorded outside.']);
		expect(memos).toContainEqual([undefined, 'map.png', 'Where the river is.']);
	});

	it('a zipped folder gives its name to the project and its documents and images to the file store', async () => {
		const zip = zipSync({
			'Jambi 2024.qda/data.qda': await interviews(),
			'Jambi 2024.qda/documents/bidan.docx': strToU8('original'),
			'Jambi 2024.qda/images/map.png': strToU8('png'),
			'Jambi 2024.qda/audio/talk.mp3': strToU8('sound'),
			'__MACOSX/Jambi 2024.qda/._data.qda': strToU8('mac')
		});
		const made = await plan(zip, 'anything.zip');
		expect(made.name).toBe('Jambi 2024');
		expect(made.kept.map(({ name }) => name).sort()).toEqual([
			...['data.qda', 'documents/bidan.docx', 'images/map.png']
		]);
		const [bidan] = alive(projectOf(made), 'sources').filter((one) => one.name === 'bidan.docx');
		const { hash } = made.kept.find(({ name }) => name === 'documents/bidan.docx')!;
		expect(bidan).toMatchObject({ original: hash, file: 'bidan.docx' });
	});

	it('its first version, with other columns, is read as well', async () => {
		const bytes = await database(QUALCODER_1, {
			project: [['v1', DAY, '', 'QualCoder 1.0']],
			source: [
				[1, 'a', TALK, null, '', 'default', DAY],
				[2, 'old.jpg', null, '/images/old.jpg', '', 'default', DAY]
			],
			code_name: [[1, 'air', '', null, 'default', DAY, '#aaaaaa']],
			code_text: [[1, 1, 'Air bersih', 7, 17, 'default', DAY, '']]
		});
		const made = await plan(bytes, 'old.qda');
		expect(passages(made)).toEqual([['a', 'air', 'default', 'Air bersih']]);
		expect(leftOf(made)).toEqual({ picture: [1, 'old.jpg'] });
		expect(made).toMatchObject({ name: 'old', origin: 'QualCoder 1.0' });
	});
});

describe('E5: positions of QualCoder', () => {
	it('code points: emoji and combining marks before a passage do not move it', async () => {
		expect(passages(await plan(await interviews(), 'data.qda'))).toEqual([
			['puskesmas.txt', 'rapat', 'ana', 'rapat 😀 tiap bulan'],
			['puskesmas.txt', 'anggaran terlambat', 'ana', 'Anggaran René terlambat 😀😀'],
			['puskesmas.txt', 'anggaran terlambat', 'budi', 'Anggaran René terlambat 😀😀'],
			['bidan.docx', 'rapat', 'budi', 'tidak pernah diundang rapat'],
			['bidan.docx', 'data', 'ana', 'Datanya kami kirim sendiri'],
			['talk.mp3.txt', 'data', 'ana', 'Air bersih dulu']
		]);
	});

	it('each passage by its own words: one coded by hand in UTF-16, one coded by the program in code points', async () => {
		const words = ['terlambat 😀😀', 'jadi kader menunggu'] as const;
		const utf16 = (_: string, at = 0) => at;
		const made = await plan(
			await interviews({
				code_text: [
					coded([1, 1, 1], PUSKESMAS, words[0]),
					coded([2, 1, 1], PUSKESMAS, words[1], { count: utf16 })
				]
			}),
			'data.qda'
		);
		expect(passages(made).map((row) => row[3])).toEqual(words);
		expect(leftOf(made)).not.toHaveProperty('quote-differs');
		expect(made.positions.map(({ score }) => score)).toEqual([1]);
	});

	it('Windows line ends count as one, and a quote may write them as Qt does', async () => {
		const text = 'Satu dua.\r\nTiga 😀 empat.\r\nLima enam.';
		const kept = text.replaceAll('\r\n', '\n');
		const [from, to] = [kept.indexOf('empat'), kept.indexOf(' enam')];
		const code_text = [
			[1, 1, 1, 'empat.\u2029Lima', points(kept, from), points(kept, to), 'ana', DAY, '', null, 0]
		];
		const source = [[1, 'w.txt', text, null, '', 'ana', DAY, null, null]];
		const made = await plan(await interviews({ source, code_text, ...NOTHING }), 'data.qda');
		expect(passages(made).map((row) => row[3])).toEqual(['empat.\nLima']);
		expect(leftOf(made)).not.toHaveProperty('quote-differs');
	});

	it('what does not stand on its words is told and comes in at its position; what is outside is told', async () => {
		const code_text = [
			[1, 3, 2, 'other words', 0, 10, 'ana', DAY, '', null, 0],
			[2, 3, 2, 'far away', 4000, 4010, 'ana', DAY, '', null, 0],
			[3, 3, 2, 'backwards', 10, 2, 'ana', DAY, '', null, 0]
		];
		const made = await plan(await interviews({ code_text }), 'data.qda');
		expect(passages(made).map((row) => row[3])).toEqual([BIDAN.slice(0, 10)]);
		expect(leftOf(made)).toMatchObject({
			...{ 'quote-differs': [1, 'bidan.docx'], position: [2, 'bidan.docx'] }
		});
	});

	it('a choice of the researcher goes before', async () => {
		const made = await plan(await interviews(), 'data.qda', { positions: 'utf16,crlf1' });
		expect(made.positions[0]).toMatchObject({ counting: 'utf16,crlf1', by: 'asked' });
	});
});

/** Without cases, memos and attributes. */
const NOTHING: Rows = { annotation: [], case_text: [], cases: [], attribute: [], code_av: [] };

describe('E6: codes, memos and coders of QualCoder', () => {
	it('categories are headings above their codes; their memos are what codes mean', async () => {
		const project = projectOf(await plan(await interviews(), 'data.qda'));
		const rows = alive(project, 'codes').map(({ name, parent, codable, definition, colour }) => [
			...[Object.values(name)[0], parent && Object.values(project.codes.get(parent)!.name)[0]],
			...[codable, Object.values(definition)[0] ?? '', colour]
		]);
		expect(rows).toEqual([
			['data', null, true, '', '#0072b2'],
			['Koordinasi', null, false, 'How they work together.', '#e69f00'],
			['Hambatan', 'Koordinasi', false, '', '#e69f00'],
			['anggaran terlambat', 'Hambatan', true, '', '#9999cc'],
			['rapat', 'Koordinasi', true, 'Any meeting 😀.', '#f5a9a9']
		]);
	});

	it('memos of codings, annotations, journal and project are memos where they were, by who wrote them', async () => {
		const project = projectOf(await plan(await interviews(), 'data.qda'));
		const memos = alive(project, 'memos').map(({ on, title, body, coder }) => [
			...[on?.t ?? null, title, body, nameIn('coders', project, coder)]
		]);
		expect(memos).toEqual(
			expect.arrayContaining([
				['codings', '', 'Every month, he says.', 'ana'],
				['span', '', 'Who is “we”?', 'budi'],
				[null, 'Minggu 1', 'Two interviews, both long.', 'budi'],
				[null, '', 'Coordination in two districts.', 'ana'],
				['sources', '', 'Loud room.', 'ana']
			])
		);
	});

	it('owners are coders, those without codings too; who made the project comes first', async () => {
		const made = await plan(await interviews(), 'data.qda');
		const names = alive(projectOf(made), 'coders').map(({ name }) => name);
		expect(names).toEqual(['ana', 'budi', 'citra', 'dewi']);
		expect(made.coder.name).toBe('ana');
	});

	it('a category that is gone leaves its codes at the top, one below itself stands there; what is below it stays', async () => {
		const made = await plan(
			await interviews({
				code_cat: [
					[1, 'A', 'ana', DAY, '', 2],
					[2, 'B', 'ana', DAY, '', 1],
					[3, 'C', 'ana', DAY, '', 3],
					[4, 'D', 'ana', DAY, '', 1],
					[5, 'E', 'ana', DAY, '', 78]
				],
				code_name: [
					[1, 'rapat', '', 77, 'ana', DAY, ''],
					[2, 'rumah', '', 4, 'ana', DAY, ''],
					[3, 'rumor', '', 5, 'ana', DAY, '']
				]
			}),
			'data.qda'
		);
		expect(leftOf(made)['parent-missing']).toEqual([5, 'A', 'B', 'C', 'E', 'rapat']);
		const codes = alive(projectOf(made), 'codes');
		const said = (name: object = { und: null }) => Object.values(name)[0] as string | null;
		const above = codes.map(({ name, parent }) => [
			said(name),
			said(codes.find(({ id }) => id === parent)?.name)
		]);
		expect(Object.fromEntries(above)).toEqual({
			...{ A: null, B: null, C: null, D: 'A', E: null },
			...{ rapat: null, rumah: 'D', rumor: 'E' }
		});
	});
});

describe('E7: cases and attributes of QualCoder', () => {
	it('a part of a text is a passage given to the actor, all of it is the actor’s source', async () => {
		const made = await plan(await interviews(), 'data.qda');
		const project = projectOf(made);
		const given = alive(project, 'attributions').map(({ source, start, end, actor }) => [
			nameIn('actors', project, actor),
			made.texts.get(project.sources.get(source)!.text)!.slice(start, end)
		]);
		const part = 'Anggaran René terlambat 😀😀, jadi kader menunggu.';
		expect(given).toEqual([['Kepala puskesmas', part]]);
		const bidan = alive(project, 'sources').find(({ name }) => name === 'bidan.docx')!;
		expect(nameIn('actors', project, bidan.actor!)).toBe('Bidan desa');
		expect(leftOf(made)['case-without-text']).toEqual([1, 'Sungai']);
		const notes = alive(project, 'actors').map(({ name, note }) => [name, note]);
		expect(notes).toContainEqual(['Kepala puskesmas', 'Eight years in office.']);
	});

	it('a table of codes by actors counts them as the other program does', async () => {
		const project = projectOf(await plan(await interviews(), 'data.qda'));
		const table = crosstab(project, parseSpec(new URLSearchParams('rows=actor&columns=code')));
		expect(table.total).toBe(4);
	});

	it('values are the actors’ and the sources’; a recording’s go to its transcript; the rest is told', async () => {
		const made = await plan(await interviews(), 'data.qda');
		const project = projectOf(made);
		expect(alive(project, 'attributes').map(({ name, on, type }) => [name, on, type])).toEqual([
			['umur', 'actor', 'number'],
			['kabupaten', 'source', 'category']
		]);
		expect(made.counts.values).toBe(3);
		expect(leftOf(made)).toMatchObject({
			'value-without-place': [1, 'kabupaten'],
			'variable-unused': [1, 'kosong']
		});
	});

	it('an earlier version that leaves the last character out means all of the text', async () => {
		const case_text = [[1, 2, 2, 0, points(BIDAN) - 1, 'ana', DAY, 'All of it.']];
		const made = await plan(await interviews({ case_text }), 'data.qda');
		expect(made.counts.attributions).toBe(0);
		const notes = alive(projectOf(made), 'actors').map(({ note }) => note);
		expect(notes).toContain('All of it.');
	});
});
