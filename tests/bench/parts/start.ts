/** F1 and F2: what the first page of a visit loads, whichever page it is, and when it can be used on a slow line and processor. */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { median } from '../measure.ts';
import type { Row } from '../report.ts';
import { openBrowser } from './browser.ts';
import { chunksWith, host, LATE, zippedSize } from './built-app.ts';

const SAMPLE = 'sample-transcripts/jambi.simpul';
/** Chromium's own throttling: a quarter of the processor, 9 Mbit/s down, 60 ms there and back. */
const SLOW = { cpu: 4, latency: 60, downloadThroughput: 9e6 / 8, uploadThroughput: 1.5e6 / 8 };
/** kB, whichever page a visit begins with. */
const LIMIT = 100;
/** What says that a page shows its data; until then everything is counted, and what comes later is told apart. */
const SHOWN: Record<string, string> = {
	...{ projects: 'main h1', settings: 'main h1', overview: '.steps a', sources: 'tbody a' },
	...{ reader: 'p[data-line]', codebook: '[role=treeitem]', history: 'main ol li' },
	...{
		charts: 'main nav.cards a',
		matrix: 'main tbody td',
		claims: 'main h1',
		findings: 'main h1',
		report: 'li[data-item]',
		search: 'input[type=search]',
		suggestions: 'main h1',
		memos: 'main h1',
		compare: 'main h1'
	},
	...{ 'codebook/pg-authority': 'main h1', 'search/codes': 'main h1' },
	...{ actors: 'tbody tr', crosstab: 'main tbody td', import: 'tbody tr' }
};

export async function start(rounds: number): Promise<Row[]> {
	const { address, stop } = await host();
	const browser = await openBrowser();
	try {
		const context = await browser.newContext({ serviceWorkers: 'block' });
		const routes = await withProject(context, address);
		const rows: Row[] = [];
		for (const [name, path] of Object.entries(routes))
			rows.push(...(await loaded(context, name, address + path)));
		rows.push(
			...(await slowStart(context, 'first visit: the list of projects', `${address}/`, rounds))
		);
		rows.push(...(await slowStart(context, 'a project', address + routes['overview']!, rounds)));
		return rows;
	} finally {
		await browser.close();
		stop();
	}
}

/** Opens a sample, so that every page has something to show. @returns the routes by name */
async function withProject(
	context: BrowserContext,
	address: string
): Promise<Record<string, string>> {
	const page = await context.newPage();
	await page.goto(address);
	const buffer = readFileSync(SAMPLE);
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles({ name: 'jambi.simpul', mimeType: 'application/zip', buffer });
	await page.waitForURL(/\/p\/[^/]+/);
	const root = new URL(page.url()).pathname;
	await page.goto(`${address}${root}/code`);
	const source = await page.locator(`main a[href^="${root}/code/"]`).first().getAttribute('href');
	await page.close();
	const pages = [
		'codebook',
		'codebook/pg-authority',
		'actors',
		'crosstab',
		'charts',
		'matrix',
		'claims',
		'findings',
		'report',
		'search',
		'search/codes',
		'suggestions',
		'memos',
		'compare',
		'import',
		'history'
	];
	const inside = pages.map((name) => [name, `${root}/${name}`]);
	return {
		projects: '/',
		settings: '/settings',
		overview: root,
		sources: `${root}/code`,
		reader: source!,
		...Object.fromEntries(inside)
	};
}

async function loaded(context: BrowserContext, name: string, url: string): Promise<Row[]> {
	const page = await context.newPage();
	let requests = 0;
	page.on('request', () => requests++);
	await page.addInitScript(watchFor, SHOWN[name]!);
	await page.goto(url);
	await page.locator(SHOWN[name]!).first().waitFor();
	await page.waitForLoadState('networkidle');
	const asked = await page.evaluate(() => {
		const { shown } = window as unknown as { shown: number };
		return performance
			.getEntriesByType('resource')
			.map(({ name, startTime }) => ({ path: new URL(name).pathname, late: startTime > shown }))
			.filter(({ path }) => path.endsWith('.js'));
	});
	await page.close();
	const scripts = new Set(asked.filter(({ late }) => !late).map(({ path }) => path));
	const later = new Set(asked.map(({ path }) => path).filter((path) => !scripts.has(path)));
	const sizes = [...scripts]
		.map((path) => ({ path, size: zippedSize(path) }))
		.sort((a, b) => b.size - a.size);
	const tooEarly = Object.entries(LATE).flatMap(([library, sign]) => {
		const chunks = chunksWith(sign);
		if (chunks.length === 0)
			throw new Error(`${library} is in no chunk of the build: its sign is out of date`);
		return chunks.some((chunk) => scripts.has(chunk)) ? [library] : [];
	});
	const total = sizes.reduce((sum, { size }) => sum + size, 0);
	const after = [...later].reduce((sum, path) => sum + zippedSize(path), 0);
	const large = sizes.filter(({ size }) => size >= 2000);
	console.log(
		`  ${name}: ${large.map(({ path, size }) => `${path.split('/').at(-1)} ${(size / 1000).toFixed(1)}`).join(', ')}`
	);
	if (tooEarly.length > 0) console.log(`  ${name}: too early: ${tooEarly.join(', ')}`);
	return [
		{
			goal: 'F1',
			what: `${name}: JavaScript until it shows its data, gzip`,
			measured: total / 1000,
			unit: 'kB',
			gate: LIMIT
		},
		{ goal: 'F1', what: `${name}: later, at rest`, measured: after / 1000, unit: 'kB' },
		{
			goal: 'F1',
			what: `${name}: packages that should come later`,
			measured: tooEarly.length,
			unit: 'count',
			gate: 0
		},
		{ goal: 'F1', what: `${name}: requests`, measured: requests, unit: 'count' }
	];
}

async function slowStart(
	context: BrowserContext,
	what: string,
	url: string,
	rounds: number
): Promise<Row[]> {
	const times: { ready: number; blocked: number }[] = [];
	for (let round = 0; round < rounds; round++) {
		const page = await context.newPage();
		await slowDown(page);
		await page.addInitScript(watchLongTasks);
		await page.goto(url);
		await page.locator('main h1').first().waitFor();
		times.push(
			await page.evaluate(() => ({
				ready: performance.now(),
				blocked: (window as unknown as { blocked: number }).blocked
			}))
		);
		await page.close();
	}
	return [
		{
			goal: 'F2',
			what: `${what}, 9 Mbit/s, processor / ${SLOW.cpu}: shown`,
			measured: median(times.map((t) => t.ready)),
			unit: 'ms',
			net: 1500
		},
		{
			goal: 'F2',
			what: `${what}: blocked by long tasks`,
			measured: median(times.map((t) => t.blocked)),
			unit: 'ms',
			net: 200
		}
	];
}

async function slowDown(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.setCacheDisabled', { cacheDisabled: true });
	await session.send('Network.emulateNetworkConditions', { offline: false, ...SLOW });
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
}

/** Runs in the page before its scripts: notes when there is such an element. */
function watchFor(selector: string): void {
	const page = window as unknown as { shown: number };
	performance.setResourceTimingBufferSize(2000);
	new MutationObserver((_, observer) => {
		if (!document.querySelector(selector)) return;
		page.shown = performance.now();
		observer.disconnect();
	}).observe(document, { childList: true, subtree: true });
}

/** Runs in the page before its scripts. */
function watchLongTasks(): void {
	const page = window as unknown as { blocked: number };
	page.blocked = 0;
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) page.blocked += Math.max(0, duration - 50);
	}).observe({ type: 'longtask', buffered: true });
}
