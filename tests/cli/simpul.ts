/** Runs the built command line as a researcher's shell does: real processes, real folders. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { expect } from 'vitest';

const PROGRAM = resolve('dist/simpul.js');
if (!existsSync(PROGRAM)) throw new Error('dist/simpul.js is not there: npm run build');

export type Ran = { readonly code: number; readonly out: string; readonly err: string };
type Options = {
	readonly cwd?: string;
	readonly input?: string;
	readonly lang?: string;
	readonly env?: { readonly [name: string]: string };
};

/** Messages are English unless `lang` says otherwise. */
export function simpul(args: readonly string[], options: Options = {}): Promise<Ran> {
	const { cwd = process.cwd(), input, lang = 'C' } = options;
	const env = { PATH: process.env['PATH'] ?? '', LANG: lang, ...options.env };
	return new Promise((done) => {
		const child = execFile(
			process.execPath,
			[PROGRAM, ...args],
			{ cwd, env, maxBuffer: 1 << 26 },
			(error, out, err) => done({ code: error ? Number(error.code ?? -1) : 0, out, err })
		);
		child.stdin!.end(input ?? '');
	});
}

/** A run that must go well: nothing but messages on standard error, no stack. */
export async function done(args: readonly string[], options: Options = {}): Promise<Ran> {
	const ran = await simpul(args, options);
	expect(ran, `simpul ${args.join(' ')}`).toMatchObject({ code: 0 });
	expect(ran.err).not.toMatch(/\bat .*\.js:\d+/);
	return ran;
}

/** A run that must be refused with exit code 1 or 2: data on neither side, and a sentence with all of `words`. */
export async function refused(
	args: readonly string[],
	words: readonly string[],
	options: Options & { readonly code?: 1 | 2 } = {}
): Promise<string> {
	const ran = await simpul(args, options);
	expect(ran, `simpul ${args.join(' ')}`).toMatchObject({ code: options.code ?? 1, out: '' });
	for (const word of words) expect(ran.err).toContain(word);
	expect(ran.err).not.toMatch(/\bat .*\.js:\d+|undefined|\[object/);
	return ran.err;
}

export const json = async <T>(args: readonly string[], options: Options = {}): Promise<T> =>
	JSON.parse((await done([...args, '--format', 'json'], options)).out) as T;

/** Rows of printed CSV by column. */
export const rowsOf = (csv: string): Record<string, string>[] =>
	Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

export function file(folder: string, name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

/** Every file of a project with a digest of its bytes. */
export function bytesOf(path: string): Record<string, string> {
	const digest = (name: string) => createHash('sha256').update(readFileSync(name)).digest('hex');
	if (statSync(path).isFile()) return { '': digest(path) };
	const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
	return Object.fromEntries(
		names
			.filter((name) => statSync(join(path, name)).isFile())
			.map((name) => [name, digest(join(path, name))])
	);
}

/** Does something that must fail and holds it to rule C4: the project's bytes are as they were. */
export async function unchanged<T>(project: string, work: () => Promise<T>): Promise<T> {
	const before = bytesOf(project);
	const result = await work();
	expect(bytesOf(project)).toEqual(before);
	return result;
}

/** Width and height of a drawing. */
export const sizeOfSvg = (svg: string): [width: number, height: number] => {
	const [, width, height] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg)!;
	return [Number(width), Number(height)];
};
