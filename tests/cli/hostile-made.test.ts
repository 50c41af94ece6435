/** Every kind of bad file, one after the other, through the command line: a sentence or a true account, soon, and nothing half done. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { CODEBOOKS, PROJECTS, TRANSCRIPTS, type Made } from '../formats/hostile/made.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { bytesOf, done, file, json, refused, simpul, unchanged } from './simpul.ts';

const folder = temporaryFolder();
let cwd: string;
let project: string;

beforeAll(async () => {
	cwd = await folder();
	project = join(cwd, 'study');
	await done(['new', project, '--lang', 'en']);
	await done(['import', project, file(cwd, 'good.txt', 'P: Siapa?\nI: Kami.\nP: Lalu?\nI: Ya.\n')]);
});

const named = (list: readonly Made[]) => list.map((made) => [made.name, made] as const);
const isRefused = ({ refused: says }: Made) => says !== undefined;

describe('X14: projects and codebooks of other programs', () => {
	const all = [...PROJECTS, ...CODEBOOKS];

	it.each(named(all.filter(isRefused)))('%s is refused with its name', async (name, made) => {
		const path = file(cwd, name, made.bytes());
		expect(await refused(['inspect', path], [name])).toMatch(made.refused!);
	});

	it.each(named(all.filter((made) => !isRefused(made))))(
		'%s is read, with what was changed or left out',
		async (name, made) => {
			const { out } = await done(['inspect', file(cwd, name, made.bytes())]);
			expect(out).toMatch(made.told!);
		}
	);

	it('nothing is written where something is refused, and no path of an archive is followed', async () => {
		const target = join(cwd, 'new');
		for (const { name, bytes } of [PROJECTS[2]!, PROJECTS.at(-2)!]) {
			await refused(['convert', file(cwd, name, bytes()), target], [name]);
			expect(() => bytesOf(target)).toThrow();
		}
		const { name, bytes } = PROJECTS.at(-1)!;
		await done(['convert', file(cwd, name, bytes()), target]);
		expect(Object.keys(bytesOf(target)).filter((path) => /evil/.test(path))).toEqual([]);
		await done(['verify', target]);
	});
});

describe('transcripts', () => {
	it.each(named(TRANSCRIPTS.filter(isRefused)))(
		'C4: %s is refused with its name and cause',
		async (name, made) => {
			const err = await unchanged(project, () =>
				refused(['import', project, file(cwd, name, made.bytes())], [name])
			);
			expect(err).toMatch(made.refused!);
		}
	);

	it('all others come in together, within the time that somebody waits', async () => {
		const read = TRANSCRIPTS.filter((made) => !isRefused(made));
		const paths = read.map(({ name, bytes }) => file(cwd, name, bytes()));
		const { err, code } = await simpul(['import', project, ...paths]);
		expect(code, err).toBe(0);
		await done(['verify', project]);
		const names = (await json<{ name: string }[]>(['sources', project])).map(({ name }) => name);
		expect(names).toHaveLength(read.length + 1);
	}, 60_000);
});
