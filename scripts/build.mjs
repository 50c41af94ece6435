/** Builds the app (build/) and the command line (dist/). `upToDate` spares a rebuild when nothing that goes in has changed. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { run } from './run.mjs';
import { writePrecache } from './precache.mjs';

const INPUTS = ['src', 'static', 'sample-transcripts', 'scripts'];
const SINGLE = [
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'vite.cli.config.ts',
	'tsconfig.json'
];
const MARK = 'build/.inputs';

/** A digest of every file that goes into a build. */
export function inputs() {
	const hash = createHash('sha256').update(process.env.BASE_PATH ?? '');
	const files = INPUTS.flatMap((folder) =>
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((f) => f.isFile())
			.map((f) => `${f.parentPath}/${f.name}`)
	);
	for (const file of [...files.sort(), ...SINGLE]) hash.update(file).update(readFileSync(file));
	return hash.digest('hex');
}

export const upToDate = () =>
	existsSync(MARK) && existsSync('dist/simpul.js') && readFileSync(MARK, 'utf8') === inputs();

export async function build() {
	const wanted = inputs();
	const steps = [
		['vite', ['build', '--logLevel', 'warn'], { APP_VERSION: wanted.slice(0, 12) }],
		['vite', ['build', '--config', 'vite.cli.config.ts', '--logLevel', 'warn'], {}]
	];
	for (const [command, args, env] of /** @type {[string, string[], Record<string, string>][]} */ (
		steps
	)) {
		const { code } = await run(command, args, { env });
		if (code !== 0) throw new Error(`The build failed: ${command} ${args.join(' ')}`);
	}
	writePrecache();
	writeFileSync(MARK, wanted);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build();
