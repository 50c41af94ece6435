/** Tables that come in: map.csv, actors.csv, codings.csv, and what is wrong with them. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { done, file, json, refused, rowsOf, simpul, unchanged } from './simpul.ts';

const folder = temporaryFolder();
let cwd: string;
let project: string;
const ONE = 'P: Siapa?\nI: Kami, dua kali. Kami, dua kali.\nP: Lalu?\nI: Itu saja.\n';
const TWO = 'P: Kapan?\nI: Kemarin sore.\nP: Di mana?\nI: Di kantor.\n';
type Source = { name: string; file: string; speakers: string[]; actors: string[]; kind: string };

beforeAll(async () => {
	cwd = await folder();
	project = join(cwd, 'study');
	await done(['new', project, '--lang', 'id', '--coder', 'Ani']);
	await done(['import', project, file(cwd, 'one.txt', ONE)]);
});

/** Runs `import` with a map that must be refused; nothing comes in. */
const mapped = (rows: string, words: readonly string[]) =>
	unchanged(project, () =>
		refused(
			['import', project, file(cwd, 'two.txt', TWO), '--speakers', file(cwd, 'map.csv', rows)],
			words
		)
	);
const coded = (rows: string, words: readonly string[], lang = 'C') =>
	unchanged(project, () =>
		refused(['code', project, '--codings', file(cwd, 'c.csv', rows)], words, { lang })
	);

describe('map.csv', () => {
	it('C4, C5, C7: a row that fits nothing, or twice, stops the import and is named by its line', async () => {
		await mapped('', ['map.csv', 'no rows']);
		await mapped('source,actor\ntwo,Dinkes\n', ['map.csv', '“label”', 'source, actor']);
		await mapped('source,label,role\n\ntwo,I,boss\n', ['map.csv, line 3', '“boss”', 'participant']);
		await mapped('source,label\ntwo,I\ntwo,X\n', ['map.csv, line 3', '“X”', 'P, I']);
		await mapped('source,label\nthree.txt,I\n', ['map.csv, line 2', '“three.txt”', 'two.txt']);
		await mapped('source,label,actor\ntwo,I,A\ntwo,i,B\n', ['map.csv, line 3', 'second time']);
		await mapped('source,label\ntwo,"I\n', ['map.csv', 'quotation mark']);
		const id = await simpul(
			[
				'import',
				project,
				join(cwd, 'two.txt'),
				'--speakers',
				file(cwd, 'm.csv', 'source,label\nx,I\n')
			],
			{ lang: 'id_ID.UTF-8' }
		);
		expect(id.err).toContain('m.csv, baris 2: “x” bukan salah satu berkas');
	});

	it('C7: says who speaks; semicolons, UTF-16, folders and labels that were not detected are fine', async () => {
		const own = join(cwd, 'own.simpul');
		await done(['new', own, '--lang', 'id', '--frameworks', '']);
		const alone = file(cwd, 'alone.txt', 'Catatan rapat\n\nBudi: kami saja yang datang\n');
		const note = file(cwd, 'note.md', '# Catatan\n\nTidak ada yang bicara.\n');
		const rows = `source;label;role;actor
interviews/two.txt;I;;Dinas Sosial
alone;Budi;;Warga
note.md;;;Peneliti
`;
		const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(rows, 'utf16le')]);
		const { err } = await done([
			...['import', own, file(cwd, 'two.txt', TWO), alone, note],
			...['--speakers', file(cwd, 'map.csv', utf16), '--kind', 'observation']
		]);
		expect(err).toContain('two: 4 turns, 7 words; P (interviewer), I = Dinas Sosial.');
		expect(err).toContain('alone: 1 turn, 4 words; Budi = Warga.');
		expect(err).toContain('note: 0 turns, 5 words; = Peneliti.');
		expect(err).not.toContain('Not assigned');
		const sources = await json<Source[]>(['sources', own]);
		expect(sources.map(({ name, kind, actors }) => [name, kind, actors])).toEqual([
			['two', 'observation', ['Dinas Sosial']],
			['alone', 'observation', ['Warga']],
			['note', 'observation', ['Peneliti']]
		]);
		const types = await json<{ rows: { id: string }[] }>([
			...['crosstab', own, '--rows', 'type', '--columns', 'kind']
		]);
		expect(types.rows.map(({ id }) => id)).toContain('social-office');
	});

	it('C10: a column that nobody needs is named, and the import goes on', async () => {
		const own = join(cwd, 'extra.simpul');
		await done(['new', own]);
		const map = file(cwd, 'map.csv', 'source,label,actor,acter\ntwo,I,Dinkes,x\n');
		const { err } = await done(['import', own, join(cwd, 'two.txt'), '--speakers', map]);
		expect(err).toContain('the column “acter” is not used. Used are source, label, role, actor.');
	});
});

describe('names and texts that are there already', () => {
	it('C8: two files of one name do not come in together', async () => {
		mkdirSync(join(cwd, 'x'));
		const other = file(join(cwd, 'x'), 'two.txt', ONE + 'P: Ya?\nI: Ya.\n');
		await unchanged(project, () =>
			refused(
				['import', project, file(cwd, 'two.txt', TWO), other],
				['two.txt', 'x/two.txt', 'Rename']
			)
		);
	});

	it('C5, C8: a map that fits two files says so', async () => {
		const other = file(cwd, 'two.md', ONE + 'P: Ya?\nI: Tidak.\n');
		const map = file(cwd, 'map.csv', 'source,label\ntwo,I\n');
		await unchanged(project, () =>
			refused(
				['import', project, file(cwd, 'two.txt', TWO), other, '--speakers', map],
				['map.csv, line 2', 'two.txt, two.md']
			)
		);
	});

	it('C8: a text that is there is skipped with status 1; beside new ones it is told; a taken name gets a number', async () => {
		const copy = file(cwd, 'copy.txt', ONE);
		await unchanged(project, () =>
			refused(['import', project, copy], ['copy.txt', 'one', 'skipped'])
		);
		const dos = file(cwd, 'dos.txt', `\ufeff${ONE.replaceAll('\n', '\r\n')}`);
		await unchanged(project, () => refused(['import', project, dos], ['dos.txt', 'skipped']));
		const own = join(cwd, 'names.simpul');
		await done(['new', own]);
		const same = file(join(cwd, 'x'), 'one.txt', ONE);
		const { err } = await done(['import', own, join(cwd, 'one.txt'), copy, same]);
		expect(err).toContain('copy.txt has the same text as one and was skipped.');
		expect(err).toContain('one.txt has the same text as one and was skipped.');
		const later = await done(['import', own, file(join(cwd, 'x'), 'one.txt', TWO)]);
		expect(later.err).toContain('one (2) (one.txt): 4 turns');
		expect((await json<Source[]>(['sources', own])).map(({ name }) => name)).toEqual([
			'one',
			'one (2)'
		]);
	});
});

describe('codings.csv', () => {
	const HEAD = 'source,code,start,end,quote,coder,valence,about,relation,level\n';

	it('C4, C5: one bad row stops all of them and is named by its line', async () => {
		const good = 'one,pg-authority,,,Itu saja,,,,,\n';
		const cases: [row: string, words: string[]][] = [
			['zwei,pg-authority,,,Itu saja,,,,,', ['“zwei”']],
			['one,pg-nothing,,,Itu saja,,,,,', ['“pg-nothing”']],
			['one,pt-factors,,,Itu saja,,,,,', ['pt-factors']],
			['one,pg-authority,5,999999,,,,,,', ['5 to 999999', '0 to 67']],
			['one,pg-authority,9,9,,,,,,', ['9 to 9']],
			['one,pg-authority,-1,4,,,,,,', ['-1 to 4']],
			['one,pg-authority,1.5,4,,,,,,', ['1.5 to 4']],
			['one,pg-authority,,,,,,,,', ['one']],
			['one,pg-authority,,,Itu dia,,,,,', ['“Itu dia”']],
			['one,pg-authority,,,"Kami, dua kali",,,,,', ['more than once', 'start and end']],
			['one,pg-authority,0,4,Itu saja,,,,,', ['other words', '“P: S”']],
			['one,pg-cooperation,,,Itu saja,,helps,,,', ['“helps”', 'enables']],
			['one,pg-cooperation,,,Itu saja,,,,Dinkes,', ['“Dinkes”', 'two actors']],
			['one,pg-cooperation,,,Itu saja,,,,Dinkes; dinkes,', ['two actors']],
			['one,pg-cooperation,,,Itu saja,,,,,5', ['“5”', '0 to 4']],
			[good.trim(), ['already on this passage']]
		];
		for (const [row, words] of cases)
			await coded(`${HEAD}${good}\n"one",pg-authority,0,2,"P:\n",,,,,\n${row}\n`, [
				...['c.csv', 'Nothing was changed'],
				...(words[0] === 'more than once' || row === good.trim() ? words : ['line', ...words])
			]);
		const text = `${HEAD}${good}\n\none,pg-nothing,,,Itu saja,,,,,\n`;
		await coded(text, ['c.csv, line 5']);
		await coded(text, ['c.csv, baris 5', 'Tidak ada yang diubah'], 'id_ID.UTF-8');
		expect(await json(['codings', project])).toEqual([]);
	});

	it('C10: columns that are missing stop it', async () => {
		await coded('code,quote\npg-authority,Itu saja\n', ['c.csv', '“source”']);
		await coded('source,quote\none,Itu saja\n', ['c.csv', '“code”']);
		await coded('source,code\none,pg-authority\n', ['c.csv', 'start, end / quote']);
		await coded('source,code,start\none,pg-authority,1\n', ['c.csv', 'start, end / quote']);
		await coded('source,code,quote\n', ['c.csv', 'no rows']);
	});

	it('C9: codes by name, sources by file, coders and actors made when first named', async () => {
		const own = join(cwd, 'coders');
		await done(['new', own, '--lang', 'id', '--coder', 'Ani']);
		await done(['import', own, join(cwd, 'one.txt')]);
		const rows = [
			'Source,Code,Quote,Coder,Valence,About,Holder,Relation,Level,Note,Extra,Via',
			'ONE.TXT,actor cooperation,Itu saja,Budi,Enables,Dinkes;Dinsos,,Dinkes|Dinsos,2,"ya, begini",z,cues',
			'one,Kerja sama aktor,Itu saja,,,,Wali Kota,,0,,,hand'
		].join('\n');
		const { err } = await done(['code', own, '--codings', file(cwd, 'c.csv', rows)]);
		expect(err).toContain('“Extra” is not used');
		const found = await json<Record<string, unknown>[]>(['codings', own]);
		expect(found).toMatchObject([
			{ coder: 'Ani', holder: ['Wali Kota'], level: 0, valence: '', via: '' },
			{
				...{ code: 'pg-cooperation', coder: 'Budi', valence: 'enables', level: 2 },
				...{ about: ['Dinkes', 'Dinsos'], relation: ['Dinkes', 'Dinsos'], note: 'ya, begini' },
				via: 'cues'
			}
		]);
		const printed = rowsOf((await done(['codings', own])).out);
		expect(printed[1]!['about']).toBe('Dinkes; Dinsos');
		expect(printed.map((row) => row['via'])).toEqual(['', 'cues']);
		const suggested = await json<unknown[]>(['codings', own, '--where', 'origin=cues']);
		expect(suggested).toEqual([found[1]]);
		await unchanged(own, () =>
			refused(['code', own, '--codings', join(cwd, 'c.csv')], ['c.csv, line 2', 'already'])
		);
	});
});
