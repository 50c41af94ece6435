/**
 * `npm test`: everything that must hold, in one go: format, lint, arrows, types, unit tests, build, browser and command-line tests.
 * Nothing is skipped. The last line says how many checks and tests passed and failed, over all runners.
 */
import { mkdtempSync, readFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';
import { run } from './run.mjs';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const reports = mkdtempSync(join(tmpdir(), 'simpul-test-'));
const sum = { passed: 0, failed: 0 };

/** @param {string} name @param {() => Promise<{ passed: number, failed: number }>} work */
async function step(name, work) {
	console.log(`\n── ${name}`);
	const result = await work().catch((error) => {
		console.error(error instanceof Error ? error.message : error);
		return { passed: 0, failed: 1 };
	});
	sum.passed += result.passed;
	sum.failed += result.failed;
	return result.failed === 0;
}

/** A check that is right or wrong as a whole. @param {string} name @param {string} command @param {string[]} args */
const check = (name, command, args) =>
	step(name, async () => {
		const { code } = await run(command, args);
		return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
	});

/** @param {string} project */
const vitest = (project) => async () => {
	const file = join(reports, `${project}.json`);
	const args = [
		'run',
		'--project',
		project,
		'--reporter=dot',
		'--reporter=json',
		`--outputFile.json=${file}`
	];
	const { code } = await run('vitest', args);
	return read(file, code, (report) => ({
		passed: report.numPassedTests,
		failed: report.numFailedTests
	}));
};

/** @param {string} browser */
const playwright = (browser) => async () => {
	const file = join(reports, 'browser.json');
	const env = { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
	// A test that passes only at the second try is named as flaky at the end: a fault to be found, but not a broken program.
	const args = ['test', '--retries=1', '--reporter=line,json'];
	const { code } = await run('playwright', args, { env });
	return read(file, code, ({ stats }) => ({
		passed: stats.expected + stats.flaky,
		failed: stats.unexpected + stats.skipped
	}));
};

/** A runner that fails without a failed test (a file that does not load) counts as one failure. */
function read(
	/** @type {string} */ file,
	/** @type {number} */ code,
	/** @type {(report: any) => { passed: number, failed: number }} */ count
) {
	if (!existsSync(file)) return { passed: 0, failed: 1 };
	const { passed, failed } = count(JSON.parse(readFileSync(file, 'utf8')));
	return { passed, failed: code !== 0 ? Math.max(1, failed) : failed };
}

async function all() {
	if (!(await step('install', () => install().then(() => ({ passed: 0, failed: 0 }))))) return;
	await check('format', 'prettier', ['--check', '--log-level', 'warn', '.']);
	await run('svelte-kit', ['sync']);
	await check('lint', 'eslint', ['.']);
	await check('arrows', 'depcruise', [
		'src',
		'--config',
		'.dependency-cruiser.cjs',
		'--output-type',
		'err'
	]);
	await check('types of the app', 'svelte-check', [
		'--tsconfig',
		'./tsconfig.json',
		'--fail-on-warnings'
	]);
	await check('types of the core', 'tsc', ['-p', 'tsconfig.core.json']);
	await step('unit tests', vitest('unit'));
	const built = await step('build', async () => {
		const { build } = await import('./build.mjs');
		await build();
		return { passed: 1, failed: 0 };
	});
	if (!built) return;
	await step('command line', vitest('cli'));
	await step('browser', async () =>
		playwright(await (await import('./browser.mjs')).findBrowser())()
	);
}

await all();
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed > 0 || sum.passed === 0 ? 1 : 0);
