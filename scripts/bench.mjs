/**
 * `npm run bench`: measures against other libraries and against the budgets of docs/decisions/performance.md. The libraries are a
 * package of their own, so that users do not install them. `-- tables`, `-- text`, `-- search`, `-- storage`, `-- start` or `-- reader`
 * measures one part, `--quick` less. `-- suggest` tells how good suggestions by cues are on the sample.
 */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';
import { run } from './run.mjs';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const BENCH = 'tests/bench';
const OUT = `${BENCH}/out`;
const HEAP = '--max-old-space-size=6000';
const asked = process.argv.slice(2);
const parts = asked.filter((word) => !word.startsWith('-'));

/** What runs in the browser, each in one file. */
const PAGES = {
	storage: `${BENCH}/browser/storage-page.ts`,
	search: `${BENCH}/browser/search-page.ts`,
	'search-worker': 'src/worker/search.ts',
	reader: `${BENCH}/browser/reader-page.ts`,
	'reader-tools': `${BENCH}/browser/reader-tools.ts`
};

/** @param {string} part */
const asksFor = (part) => parts.length === 0 || parts.includes(part);

try {
	await install();
	if (!['sql.js', '@recogito'].every((name) => existsSync(`${BENCH}/node_modules/${name}`))) {
		const { code } = await run('npm', ['ci', '--no-audit', '--no-fund', '--prefix', BENCH]);
		if (code !== 0) throw new Error('The packages of the benchmark could not be installed.');
	}
	if (['search', 'storage', 'start', 'reader'].some(asksFor)) {
		const { findBrowser } = await import('./browser.mjs');
		process.env['CHROMIUM_PATH'] = await findBrowser();
	}
	if (['start', 'reader'].some(asksFor)) {
		const { build, upToDate } = await import('./build.mjs');
		if (!upToDate()) await build();
	}
	await bundle();
	const { code } = await run('node', ['--expose-gc', HEAP, `${OUT}/build/main.js`, ...asked]);
	process.exit(code);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}

/** Bundled as the program is, so that what is measured is what runs; and the page that measures in the browser. */
async function bundle() {
	const { build } = await import('vite');
	const common = /** @type {const} */ ({ configFile: false, publicDir: false, logLevel: 'warn' });
	await build({
		...common,
		build: {
			ssr: `${BENCH}/main.ts`,
			outDir: `${OUT}/build`,
			emptyOutDir: true,
			target: 'node20',
			minify: false,
			rolldownOptions: { external: ['arquero', 'sql.js'] }
		}
	});
	for (const [name, input] of Object.entries(PAGES))
		await build({
			...common,
			build: {
				outDir: `${OUT}/${name}`,
				emptyOutDir: true,
				rolldownOptions: {
					input,
					output: { entryFileNames: `${name}.js`, codeSplitting: false }
				}
			}
		});
}
