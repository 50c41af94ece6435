/** What newcomers read is held to what is there: links, commands, packages, rooms and figures of README, plan and decisions. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { USAGE } from '../../src/cli/usage.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const README = read('README.md');
const PAGES = [
	...readdirSync('.').filter((name) => name.endsWith('.md')),
	...['spec', 'decisions'].flatMap((room) =>
		readdirSync(`docs/${room}`).map((name) => `docs/${room}/${name}`)
	),
	'sample-transcripts/README.md'
];

/** As GitHub makes the anchor of a heading. */
const anchor = (heading: string) =>
	heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N}_\- ]/gu, '')
		.replaceAll(' ', '-');

describe('links', () => {
	/** Addresses within findings (`claim:ID`) have a scheme, as those of the web. */
	const links = PAGES.flatMap((page) =>
		[...read(page).matchAll(/\]\(([^)\s]+)\)/g)]
			.map((match) => match[1]!)
			.filter((link) => !/^[a-z]+:/.test(link))
			.map((link) => ({ page, link }))
	);

	it('lead to files and headings that are there', () => {
		expect(links.length).toBeGreaterThan(30);
		const broken = links.filter(({ page, link }) => {
			const [path, place] = link.split('#') as [string, string?];
			const file = path === '' ? page : join(dirname(page), path);
			if (!existsSync(file)) return true;
			if (place === undefined) return false;
			return !read(file)
				.split('\n')
				.some((line) => /^#+ /.test(line) && anchor(line.replace(/^#+ /, '')) === place);
		});
		expect(broken).toEqual([]);
	});
});

describe('the README', () => {
	const commands = [...README.replaceAll('\\\n', '').matchAll(/^npx simpul (\w+)(.*)$/gm)];
	const uses = (USAGE.en as string).split(/^ {2}simpul /m);

	it('calls commands and options that the help knows', () => {
		expect(commands.length).toBeGreaterThan(20);
		for (const [call, command, rest] of commands) {
			const help = uses.filter((use) => use.startsWith(`${command} `)).join('');
			expect(help, call).not.toBe('');
			const own = help.includes('what else makes') ? USAGE.en : help;
			for (const [option] of rest!.replace(/#.*/, '').matchAll(/--\w[\w-]*/g))
				expect(own, call).toContain(option);
		}
	});

	it('gives the figures of suggestions as they were measured', () => {
		const figures = [...README.matchAll(/(\d+%) \((\d+) of (\d{3,})\)/g)];
		expect(figures).toHaveLength(2);
		const measured = read('docs/spec/suggestions.md');
		for (const [, percent, right, all] of figures)
			expect(measured).toContain(`${percent} (${right}/${all})`);
	});
});

it('every runtime package has its line among the decisions', () => {
	const { dependencies } = JSON.parse(read('package.json')) as { dependencies: object };
	const told = read('docs/decisions/dependencies.md');
	const short = (name: string) => name.replace('@fontsource-variable', '');
	const missing = Object.keys(dependencies).filter(
		(name) => !told.includes(name) && !told.includes(short(name))
	);
	expect(missing).toEqual([]);
});

it('every room of the core stands in the plan', () => {
	const plan = read('ARCHITECTURE.md');
	const rooms = readdirSync('src/core', { withFileTypes: true }).filter((one) => one.isDirectory());
	expect(rooms.map(({ name }) => name).filter((name) => !plan.includes(`    ${name}/ `))).toEqual(
		[]
	);
});
