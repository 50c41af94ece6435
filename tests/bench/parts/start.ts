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
/** kB of the pages that a first visit can begin with; told beside all others, which know a project already. */
const LIMIT = 100;
const FIRST = new Set(['projects', 'settings']);

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
	const inside = ['codebook', 'actors', 'crosstab', 'import', 'history'].map((name) => [
		name,
		`${root}/${name}`
	]);
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
	const scripts = new Set<string>();
	let requests = 0;
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		requests++;
		if (pathname.endsWith('.js')) scripts.add(pathname);
	});
	await page.goto(url);
	await page.locator('main h1').first().waitFor();
	await page.waitForLoadState('networkidle');
	await page.close();
	const sizes = [...scripts]
		.map((path) => ({ path, size: zippedSize(path) }))
		.sort((a, b) => b.size - a.size);
	const tooEarly = Object.entries(LATE).flatMap(([library, sign]) => {
		const chunks = chunksWith(sign);
		if (chunks.length === 0)
			throw new Error(`${library} is in no chunk of the build: its sign is out of date`);
		const needed = name === 'crosstab' && library === 'd3'; // its chart is drawn at once
		return !needed && chunks.some((chunk) => scripts.has(chunk)) ? [library] : [];
	});
	const total = sizes.reduce((sum, { size }) => sum + size, 0);
	const limit = FIRST.has(name) ? { gate: LIMIT } : { net: LIMIT };
	const large = sizes.filter(({ size }) => size >= 2000);
	console.log(
		`  ${name}: ${large.map(({ path, size }) => `${path.split('/').at(-1)} ${(size / 1000).toFixed(1)}`).join(', ')}`
	);
	if (tooEarly.length > 0) console.log(`  ${name}: too early: ${tooEarly.join(', ')}`);
	return [
		{
			...{ goal: 'F1', what: `${name}: JavaScript, gzip`, unit: 'kB' },
			measured: total / 1000,
			...limit
		},
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

/** Runs in the page before its scripts. */
function watchLongTasks(): void {
	const page = window as unknown as { blocked: number };
	page.blocked = 0;
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) page.blocked += Math.max(0, duration - 50);
	}).observe({ type: 'longtask', buffered: true });
}
