import { FORMS } from '#core/tables/print.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { USAGE } from '../../src/cli/usage.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { bytesOf, done, file, refused, simpul, unchanged } from './simpul.ts';

const folder = temporaryFolder();
const JAMBI = 'sample-transcripts/jambi.simpul';
const TABLE = ['crosstab', JAMBI, '--rows', 'actor', '--columns', 'code'];

describe('help', () => {
	it('C1, C6: goes to standard output, in the language of the terminal', async () => {
		for (const args of [['--help'], ['-h'], ['help'], ['nonsense', '--help']])
			expect(await done(args)).toEqual({ code: 0, out: USAGE.en, err: '' });
		expect((await done(['--help'], { lang: 'id_ID.UTF-8' })).out).toBe(USAGE.id);
	});

	it('C1: of one command is its own lines, with what DIM is', async () => {
		const { out } = await done(['words', '--help']);
		expect(out).toContain(
			'  words          count words per actor\n\n  simpul words PROJECT [--by DIM]'
		);
		expect(out).toContain('      DIM: actor, actor:ATTRIBUTE');
		expect(out).not.toContain('simpul import');
		expect(out).toContain('Exit status');
		expect(await done(['help', 'words'])).toEqual({ code: 0, out, err: '' });
		expect(await done(['words', '-h'])).toEqual({ code: 0, out, err: '' });
		expect((await done(['code', '--help'])).out.match(/^ {2}simpul code /gm)).toHaveLength(3);
	});

	it('tells of every command what it does, in the order of their uses', () => {
		for (const help of [USAGE.en, USAGE.id] as string[]) {
			const told = [...help.matchAll(/^ {2}(\w+) {2,}\S.*$/gm)].map(([, name]) => name);
			const used = [...help.matchAll(/^ {2}simpul (\w+)/gm)].map(([, name]) => name);
			expect(told).toEqual([...new Set(used)]);
		}
	});

	it('C2: without a command it is wrong use, told on standard error', async () => {
		expect(await simpul([])).toEqual({ code: 2, out: '', err: `${USAGE.en as string}\n` });
	});

	it('names every command, and every option that the commands take', async () => {
		const help = USAGE.en as string;
		for (const command of [
			'new',
			'import',
			'code',
			'crosstab',
			'compare',
			'codings',
			'spoken',
			'sources',
			'codes',
			'original',
			'search',
			'query',
			'words',
			'suggest',
			'memos',
			'claims',
			'triangulation',
			'agreement',
			'report',
			'package',
			'verify'
		]) {
			expect(help).toContain(`simpul ${command} PROJECT`);
			const err = await refused([command, JAMBI, '--nonsense'], ['--nonsense'], { code: 2 });
			for (const [option] of err.split('.')[1]!.matchAll(/--\w+/g)) expect(help).toContain(option);
		}
	});
});

describe('docs/spec/command-line.md', () => {
	const page = readFileSync('docs/spec/command-line.md', 'utf8').replaceAll('\\|', '|');
	const [, , , ...table] = page.slice(page.indexOf('## Commands')).match(/^(?:\|.*|#.*)$/gm)!;
	const uses = (USAGE.en as string).split(/^ {2}simpul /m).slice(1);

	it('has the commands of the help, each with its options and their values', () => {
		expect(table.map((row) => /`(\w+)/.exec(row)![1])).toEqual(
			uses.map((use) => use.split(' ')[0])
		);
		const optionsIn = (text: string) =>
			[...text.matchAll(/--\w+(?: [a-z]+(?:\|[a-z-]+)+)?/g)].map(([option]) => option).sort();
		uses.forEach((use, i) => expect(optionsIn(table[i]!), use).toEqual(optionsIn(use)));
	});

	it('explains every form of a number', () => {
		for (const form of FORMS) expect(page).toContain(`\`${form}\` (`);
	});
});

describe('wrong use', () => {
	it('C2: has exit code 2, says what is wrong and where help is', async () => {
		const cases: [args: string[], words: string[]][] = [
			[['frobnicate'], ['frobnicate', 'import, code, crosstab']],
			[['toString'], ['toString']],
			[['new'], ['PROJECT']],
			[['sources'], ['PROJECT']],
			[['import', JAMBI], ['FILE is']],
			[['convert', JAMBI], ['OUT is']],
			[['code', JAMBI], ['CODE | --codings | --table']],
			[
				['verify', JAMBI, 'more'],
				['“more”', 'quotes']
			],
			[
				['sources', JAMBI, '--format', 'xml'],
				['--format', 'csv, json', '“xml”']
			],
			[['crosstab', JAMBI, '--rows', 'actor'], ['--columns']],
			[['crosstab', JAMBI, '--columns', 'actor'], ['--rows']],
			[
				['crosstab', JAMBI, '--rows'],
				['--rows', 'value']
			],
			[
				[...TABLE, '--transpose=yes'],
				['--transpose', 'no value']
			],
			[
				[...TABLE, '--unit', 'pages'],
				['“pages”', 'unit', 'references, sources, speakers']
			],
			[
				[...TABLE, '--percent', 'half'],
				['“half”', 'percent', 'none, column, row, total, rate']
			],
			[
				[...TABLE, '--overlap', 'touch'],
				['“touch”', 'overlap']
			],
			[
				[...TABLE, '--parents', 'both'],
				['“both”', 'parents']
			],
			[
				[...TABLE, '--where', 'actor'],
				['“actor”', 'DIMENSION=VALUE']
			],
			[
				[...TABLE, '--layers', 'colour'],
				['“colour”', 'actor:ATTRIBUTE']
			],
			[
				['chart', JAMBI, '--view', 'timeline', '--period', 'week'],
				['“week”', 'auto, day, month, year']
			],
			[
				['chart', JAMBI, '--view', 'co-occurrence', '--within', 'near'],
				['“near”', 'overlap, 0-1000']
			],
			[['chart', JAMBI, '--view', 'pie'], ['portraits, distribution, cities, matrix']],
			[[...TABLE, '--out', `./${JAMBI}`], ['the project itself']],
			[['codings', JAMBI, '--where', 'colour=red'], ['“colour']],
			[
				['import', JAMBI, 'x.txt', '--set', 'city'],
				['--set', 'NAME=VALUE']
			],
			[
				['import', JAMBI, 'x.txt', '--kind', 'diary'],
				['--kind', 'interview, fgd']
			],
			[
				['import', JAMBI, 'x.txt', '--lang', 'fr'],
				['--lang', 'id, en']
			]
		];
		for (const [args, words] of cases)
			await refused(args, [...words, 'simpul --help'], { code: 2 });
	});

	it('C4: no command writes over the project that it reads', async () => {
		const here = await folder();
		const own = file(here, 'own.simpul', readFileSync(JAMBI));
		for (const command of ['search', 'words', 'query', 'memos', 'claims', 'codings'])
			await unchanged(own, () =>
				refused([command, own, '--out', own], ['the project itself'], { code: 2 })
			);
		await unchanged(own, () =>
			refused(['codings', own, '--dictionary', own], ['the project itself'], { code: 2 })
		);
	});

	it('C4: makes no project', async () => {
		const cwd = await folder();
		await refused(['new', 'p', '--frameworks', 'peters,marx'], ['“marx”', 'polycentric, peters'], {
			code: 2,
			cwd
		});
		await refused(['new', 'p', '--lang', 'jv'], ['“jv”'], { code: 2, cwd });
		await refused(['new', 'p', '--name', ' '], ['name'], { cwd });
		expect(existsSync(join(cwd, 'p'))).toBe(false);
	});
});

describe('what the data do not have', () => {
	it('C2: has exit code 1 and is named', async () => {
		const before = bytesOf(JAMBI);
		const cases: [args: string[], words: string[]][] = [
			[
				['sources', 'nowhere'],
				['nowhere', 'simpul new nowhere']
			],
			[
				['sources', 'README.md'],
				['README.md', 'not a Simpul project']
			],
			[
				['sources', 'tests'],
				['tests', 'not a Simpul project']
			],
			[
				['new', 'README.md'],
				['README.md', 'left as it is']
			],
			[['new', JAMBI], ['left as it is']],
			[
				['code', JAMBI, '--codings', 'no.csv'],
				['no.csv', 'no such file']
			],
			[
				['import', JAMBI, 'tests'],
				['tests', 'folder']
			],
			[
				['crosstab', JAMBI, '--rows', 'actor', '--columns', 'code:marx'],
				['“marx”', 'simpul codes']
			],
			[['crosstab', JAMBI, '--rows', 'actor:Umur', '--columns', 'code'], ['“Umur”']],
			[
				['crosstab', JAMBI, '--rows', 'actor', '--columns', 'framework:marx'],
				['“marx”', 'simpul codes']
			],
			[
				['inspect', 'nowhere'],
				['nowhere', 'no such file']
			],
			[['spoken', JAMBI, '--remove', 'nothing'], ['simpul spoken']],
			[
				['compare', JAMBI, '--with', 'CITATION.cff', '--rows', 'type', '--columns', 'code'],
				['CITATION.cff: ', 'Copy the table']
			],
			[
				[...TABLE, '--where', 'actor=Nobody'],
				['“Nobody”', '“Actor”', 'BPJS']
			],
			[
				[...TABLE, '--out', 'no/such/folder/t.txt'],
				['no/such/folder/t.txt', 'written']
			]
		];
		for (const [args, words] of cases) await refused(args, words);
		expect(bytesOf(JAMBI)).toEqual(before);
	});
});

describe('languages', () => {
	it('C6: messages follow LC_ALL, LC_MESSAGES and LANG; an empty one is none', async () => {
		const say = async (env: Record<string, string>) =>
			(await simpul(['sources', 'nowhere'], { lang: env['LANG'] ?? 'C', env })).err;
		expect(await say({ LANG: 'id_ID.UTF-8' })).toMatch(/^Tidak ada proyek di nowhere/);
		expect(await say({ LANG: 'in_ID' })).toMatch(/^Tidak ada/);
		expect(await say({ LC_ALL: '', LANG: 'id' })).toMatch(/^Tidak ada/);
		expect(await say({ LC_MESSAGES: 'id_ID', LANG: 'en_US.UTF-8' })).toMatch(/^Tidak ada/);
		expect(await say({ LC_ALL: 'en_GB.UTF-8', LANG: 'id_ID' })).toMatch(/^There is no/);
		expect(await say({ LANG: 'ido_XX' })).toMatch(/^There is no/);
		const misuse = await refused(['sources'], ['belum ditulis', 'cara pakainya'], {
			code: 2,
			lang: 'id_ID.UTF-8'
		});
		expect(misuse).toContain('PROJECT');
	});
});
