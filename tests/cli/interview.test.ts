/** A small group interview from its text to its tables: emoji, combining marks, a passage of two offices, a question coded by mistake. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { bytesOf, done, file, json, refused, rowsOf, unchanged } from './simpul.ts';

const folder = temporaryFolder();

const LINES = [
	'Diskusi kelompok, 11 Maret 2025',
	'',
	'MOD: Siapa yang menyusun daftar 🗂️ penerima?',
	'DISDIK: Daftarnya 👩🏽‍🏫 kami susun, ke\u0301pala sekolah memeriksa. Kami bertemu tiap bulan.',
	'BAPPEDA: Kami yang memutuskan 🏳️‍🌈 anggarannya.',
	'MOD: Lalu orang tua?',
	'WARGA: Kami hanya menandatangani berkas, tidak pernah diundang 😶‍🌫️ rapat.',
	'TAMU: Saya hanya mendengar.'
];
const TEXT = `${LINES.join('\n')}\n`;
/** UTF-16 offsets of the words from `first` to the end of `last`. */
function span(first: string, last: string): [number, number] {
	const start = TEXT.indexOf(first);
	return [start, TEXT.indexOf(last, start) + last.length];
}
const MAP = `source,label,role,actor
fgd.txt,MOD,moderator,
fgd.txt,DISDIK,participant,Dinas Pendidikan
fgd,BAPPEDA,participant,=Bappeda
FGD.TXT,warga,,Orang tua
`;
const ACTORS = `actor,type,Kota
Dinas Pendidikan,Dinas,Jambi
=Bappeda,planning-agency,Jambi
`;
const CODED = [
	['pg-authority', ...span('Daftarnya 👩🏽‍🏫', 'kami susun'), 'Dinas Pendidikan'],
	['pg-cooperation', ...span('Kami bertemu', 'memutuskan 🏳️‍🌈'), 'Dinas Pendidikan; =Bappeda'],
	['pg-involvement', ...span('menandatangani', '😶‍🌫️ rapat'), 'Orang tua'],
	['pg-authority', ...span('Siapa yang', 'penerima?'), '']
] as const;
const CODINGS = ['source,code,start,end,about', ...CODED.map((row) => `fgd,${row.join(',')}`)].join(
	'\n'
);
const THREE = 'code:pg-authority,pg-cooperation,pg-involvement';

async function study(name: string) {
	const cwd = await folder();
	const project = join(cwd, name);
	const inputs = [
		file(cwd, 'fgd.txt', TEXT),
		...['--speakers', file(cwd, 'map.csv', MAP), '--actors', file(cwd, 'actors.csv', ACTORS)]
	];
	await done(['new', project, '--name', 'Studi <uji>', '--lang', 'id', '--coder', 'Ani']);
	const set = ['--set', 'Kota=Jambi', '--set', 'Gelombang = 1', '--kind', 'fgd', '--lang', 'id'];
	const imported = await done(['import', project, ...inputs, ...set]);
	const coded = await done(['code', project, '--codings', file(cwd, 'c.csv', CODINGS)]);
	return { cwd, project, imported, coded };
}

describe.each(['study', 'study.simpul'])('C3: a project kept as %s', (name) => {
	it('C1, C7, C12: from text to tables', async () => {
		const { cwd, project, imported, coded } = await study(name);
		expect(imported.out + coded.out).toBe('');
		expect(imported.err).toContain('MOD (moderator), DISDIK = Dinas Pendidikan');
		expect(imported.err).toMatch(/Not assigned to an actor in fgd: TAMU \(1 turn\)/);
		expect(coded.err).toBe('4 codings added.\n');

		const table = await json<Record<string, unknown> & { rows: { label: string }[] }>([
			...['crosstab', project, '--rows', 'actor', '--columns', THREE, '--percent', 'column']
		]);
		expect(table.rows.map(({ label }) => label)).toEqual([
			...['Dinas Pendidikan', '=Bappeda', 'Orang tua']
		]);
		expect(table).toMatchObject({
			counts: [
				[1, 1, 0],
				[0, 1, 0],
				[0, 0, 1]
			],
			columnTotals: [1, 1, 1],
			total: 3,
			unassigned: 0,
			straddling: 1
		});

		for (const format of ['csv', 'text', 'md', 'html']) {
			const args = ['crosstab', project, '--rows', 'actor', '--columns', THREE, '--format', format];
			const { out } = await done(args);
			await expect(out).toMatchFileSnapshot(`../golden/cli/fgd.${format}`);
		}
		const sources = await done(['sources', project]);
		await expect(sources.out).toMatchFileSnapshot('../golden/cli/fgd-sources.csv');
		const codings = await done(['codings', project]);
		await expect(codings.out).toMatchFileSnapshot('../golden/cli/fgd-codings.csv');
		expect(await json(['sources', project])).toMatchObject([
			{
				...{ name: 'fgd', file: 'fgd.txt', kind: 'fgd', lang: 'id', date: '2025-03-11', turns: 6 },
				speakers: ['MOD', 'DISDIK', 'BAPPEDA', 'WARGA', 'TAMU'],
				attributes: { Kota: 'Jambi', Gelombang: '1' }
			}
		]);

		const checked = await done(['verify', project]);
		expect(checked).toMatchObject({ out: '' });
		expect(checked.err).toMatch(/: 5 changes, 1 text; everything is intact\.\n$/);

		const again = join(cwd, 'fgd.txt');
		const skipped = await unchanged(project, () =>
			refused(['import', project, again], ['fgd.txt has the same text as fgd'])
		);
		expect(skipped).not.toContain('Not assigned');
	});
});

describe('quotes and offsets', () => {
	it('C9, V4: quotes are exact, and what is printed can be coded in another project', async () => {
		const { cwd, project } = await study('one');
		const { out } = await done(['codings', project]);
		expect(rowsOf(out).map(({ quote }) => quote)).toEqual(
			[...CODED].sort((a, b) => a[1] - b[1]).map(([, start, end]) => TEXT.slice(start, end))
		);
		const other = join(cwd, 'two.simpul');
		const input = file(cwd, 'fgd.txt', TEXT);
		await done(['new', other, '--lang', 'id']);
		await done(['import', other, input, '--speakers', file(cwd, 'map.csv', MAP)]);
		const coded = await done(['code', other, '--codings', '-'], { input: out });
		expect(coded.err).toBe('4 codings added.\n');
		expect((await done(['codings', other])).out).toBe(out);
		const filtered = await json<{ code: string; actors: string[] }[]>([
			...['codings', other, '--where', 'actor=Orang tua']
		]);
		expect(filtered).toMatchObject([{ code: 'pg-involvement', actors: ['Orang tua'] }]);
		// A filter lists what a table would count: the moderator's words are not among it.
		expect(await json(['codings', other, '--where', 'code=pg-authority'])).toHaveLength(1);
	});

	it('C9: a quote finds its place; ends inside a character are widened and told', async () => {
		const { cwd, project } = await study('three');
		const [at] = span('👩🏽‍🏫', '👩🏽‍🏫');
		const rows = [
			...['source,code,quote,start,end', 'fgd,pg-authority,"Kami yang memutuskan 🏳️‍🌈",,'],
			`fgd,pg-cooperation,,${at + 2},${at + 4}`,
			`fgd,pg-involvement,,${TEXT.indexOf('ke\u0301pala')},${TEXT.indexOf('ke\u0301pala') + 2}`
		].join('\n');
		const { err } = await done(['code', project, '--codings', file(cwd, 'q.csv', rows)]);
		expect(err).toContain('q.csv, line 3:');
		expect(err).toContain(`widened to ${at}-${at + '👩🏽‍🏫'.length}`);
		expect(err).toContain('q.csv, line 4:');
		const quotes = rowsOf((await done(['codings', project])).out).map(({ quote }) => quote);
		expect(quotes).toEqual(expect.arrayContaining(['Kami yang memutuskan 🏳️‍🌈', '👩🏽‍🏫', 'ke\u0301']));
	});

	it('C11: names that look like formulas or markup do no harm', async () => {
		const { cwd } = await study('four');
		const project = join(cwd, 'harm');
		const names = ['=1+1', '+62 811', '-x', '@SUM(A1)', '<script>alert(1)</script>', 'a|b'];
		const labels = names.map((_, i) => `S${i + 1}`);
		const text = labels.map((label, i) => `${label}: Ini kata nomor ${i}.`).join('\n');
		const map = labels.map((label, i) => `harm,${label},participant,${names[i]!}`);
		const codings = labels.map((_, i) => `harm,pg-authority,kata nomor ${i},=note`);
		await done(['new', project, '--lang', 'en', '--frameworks', 'polycentric']);
		await done([
			...['import', project, file(cwd, 'harm.txt', text), '--speakers'],
			file(cwd, 'm.csv', ['source,label,role,actor', ...map].join('\n'))
		]);
		const table = file(cwd, 'h.csv', ['source,code,quote,note', ...codings].join('\n'));
		await done(['code', project, '--codings', table]);
		const by = ['crosstab', project, '--rows', 'actor', '--columns', 'code:pg-authority'];
		for (const args of [
			[...by, '--format', 'csv'],
			['codings', project],
			['sources', project]
		]) {
			const { out } = await done(args);
			expect(out).toMatch(/\r\n$/);
			const cells = rowsOf(out).flatMap((row) => Object.values(row));
			expect(cells.filter((cell) => /^[=+@]|^-[^\d]/.test(cell))).toEqual([]);
		}
		const html = (await done([...by, '--format', 'html'])).out;
		expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
		expect(html).not.toContain('<script>');
		expect((await done([...by, '--format', 'md'])).out).toContain('a\\|b');
		const exact = await json<{ note: string; actors: string[] }[]>(['codings', project]);
		expect(exact.map(({ actors }) => actors[0])).toEqual(names);
		expect(exact[0]!.note).toBe('=note');
	});

	it('C3: the same commands give the same answers in a folder and in a file', async () => {
		const [one, two] = [await study('p'), await study('p.simpul')];
		for (const args of [
			['codings'],
			['sources'],
			['crosstab', '--rows', 'speaker', '--columns', 'code']
		]) {
			const [command, ...rest] = args as [string, ...string[]];
			const [a, b] = [
				await done([command, one.project, ...rest]),
				await done([command, two.project, ...rest])
			];
			expect(a.out).toBe(b.out);
		}
		expect(
			Object.keys(bytesOf(one.project)).map((name) => name.replace(/[0-9a-f]{64}/, '#'))
		).toEqual(['changes.ndjson', 'files/#', 'saved.json', 'texts/#.txt']);
		expect(
			readFileSync(join(one.project, 'changes.ndjson'), 'utf8').trim().split('\n')
		).toHaveLength(5);
	});
});
