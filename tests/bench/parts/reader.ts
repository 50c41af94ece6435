/**
 * B1-B10: a long transcript with thousands of codings in the built app, beside the plainest page that shows the same text, beside a
 * page with a span for every highlight, and beside the annotator of Recogito. All in one browser, round by round, each in a new tab.
 * The yardsticks have everything in memory when their clock starts. So does the program's for B1, B2 and B4: it runs from the moment
 * at which IndexedDB hands over the text; from the click in the list of sources is told as well.
 */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Kind } from '../browser/reader-page.ts';
import { CODES, codeId, makeTranscript, projectFile, type Transcript } from '../data/transcript.ts';
import { median } from '../measure.ts';
import type { Row } from '../report.ts';
import { openBrowser } from './browser.ts';
import { host } from './built-app.ts';
import { applying, hands, STILL, toggling, type Wants } from './reader-hands.ts';
import { rowsOf, type Opened, type Round, type Yardstick } from './reader-rows.ts';

const USUAL = { words: 100_000, turns: 3000, codings: 5000 };
const THRICE = { words: 300_000, turns: 9000, codings: 20_000 };
const VIEW = { width: 1440, height: 900 };
const TOOLS = 'tests/bench/out/reader-tools/reader-tools.js';
const YARDSTICKS = 'tests/bench/out/reader/reader.js';

/** @param only  rows to measure, as B3; all if there are none */
export async function reader(rounds: number, only: readonly string[]): Promise<Row[]> {
	const wants: Wants = (...rows) => only.length === 0 || rows.some((row) => only.includes(row));
	const [usual, thrice] = [makeTranscript(USUAL), makeTranscript(THRICE, 6)];
	const bytes = await projectFile([usual, thrice]);
	const { address, stop } = await host();
	const browser = await openBrowser();
	try {
		const context = await browser.newContext({ serviceWorkers: 'block', viewport: VIEW });
		await context.addInitScript({ path: TOOLS });
		const root = await openProject(context, address, bytes);
		const seen: Round[] = [];
		for (let round = 0; round < rounds; round++) {
			const now = await oneRound(browser, context, address + root, usual, round, wants);
			console.log(
				`  round ${round + 1}: ${JSON.stringify(now, (_, v) => (typeof v === 'number' ? Math.round(v * 100) / 100 : v))}`
			);
			seen.push(now);
		}
		return rowsOf(seen, usual).filter(({ goal }) => wants(goal));
	} finally {
		await browser.close();
		stop();
	}
}

async function oneRound(
	browser: Browser,
	context: BrowserContext,
	root: string,
	transcript: Transcript,
	round: number,
	wants: Wants
): Promise<Round> {
	const plain = await yardstick(browser, 'plain', transcript, wants);
	const page = await context.newPage();
	const opened = await open(page, root, 'source0', round);
	const ours = { ...opened, ...(await hands(page, transcript, wants)) };
	await page.close();
	const spans = wants('B7') ? await yardstick(browser, 'spans', transcript, wants) : plain;
	const large = wants('B3', 'B4') ? await thriceAsLong(context, root, round, wants) : NOT_ASKED;
	const recogito = wants('B2', 'B3')
		? await yardstick(browser, 'recogito', transcript, wants)
		: plain;
	return { ours, large, plain, spans, recogito };
}

const NOT_ASKED = { text: 0, marks: 0, click: 0, apply: 0 };
async function thriceAsLong(context: BrowserContext, root: string, round: number, wants: Wants) {
	const page = await context.newPage();
	const first = await open(page, root, 'source1', round);
	const large = { ...first, apply: wants('B3') ? (await applying(page)).apply : 0 };
	await page.close();
	return large;
}

async function openProject(context: BrowserContext, address: string, bytes: Uint8Array) {
	const page = await context.newPage();
	await page.goto(address);
	const file = { name: 'long.simpul', mimeType: 'application/zip', buffer: Buffer.from(bytes) };
	await page.locator('input[type=file]').first().setInputFiles(file);
	await page.waitForURL(/\/p\/[^/]+/);
	const root = new URL(page.url()).pathname;
	await page.close();
	return root;
}

/** Every round opens the text at its top, with another code on key 1: the same words are not coded twice with one code. */
function fresh([project, code]: readonly [string, string]): void {
	const slots = Array.from({ length: 9 }, (_, i) =>
		i === 0 ? { code, pinned: true, used: 1 } : null
	);
	const key = `simpul.reader.${project}`;
	localStorage.setItem(key, JSON.stringify({ slots, last: null, places: {} }));
}

/** By a click in the list of sources, as a person does. */
async function open(page: Page, root: string, source: string, round: number): Promise<Opened> {
	await page.goto(`${root}/code`);
	await page.evaluate(fresh, [root.split('/').at(-1)!, codeId(CODES - 1 - round)] as const);
	const link = page.locator(`tbody a[href$="/code/${source}"]`).first();
	await link.waitFor();
	await page.waitForLoadState('networkidle');
	await link.evaluate((there) => (there as HTMLElement).click());
	// Looked for rarely, or looking would be measured too.
	await page.waitForFunction(() => window.tools.seen.marks! > 0, undefined, { polling: 500 });
	await page.waitForLoadState('networkidle');
	const { seen } = await page.evaluate(() => ({ seen: { ...window.tools.seen } }));
	return {
		text: seen.text! - seen.there!,
		marks: seen.marks! - seen.there!,
		click: seen.text! - seen.asked!
	};
}

async function yardstick(
	browser: Browser,
	kind: Kind,
	given: Transcript,
	wants: Wants
): Promise<Yardstick> {
	const page = await browser.newPage({ viewport: VIEW });
	const script = readFileSync(YARDSTICKS, 'utf8');
	await page.route('**/*', (route) =>
		route.request().url().endsWith('.js')
			? route.fulfill({ contentType: 'text/javascript', body: script })
			: route.fulfill({
					contentType: 'text/html',
					body: '<!doctype html><meta charset="utf-8"><body><script type="module" src="page.js"></script>'
				})
	);
	await page.goto('http://localhost/');
	await page.waitForFunction(() => 'draw' in window);
	await page.evaluate((transcript) => window.give(transcript), given);
	const drawn = await page.evaluate((what) => window.draw(what), kind);
	const nodes = await page.evaluate(() => window.tools.nodes(document.querySelector('main')!));
	const several = (job: (n: number) => Promise<number>) => times(5, job);
	const none = { fling: STILL, resize: 0, toggle: 0, add: 0 };
	// A change of size keeps Recogito busy for as long as opening does.
	const used =
		kind === 'recogito'
			? { ...none, add: await several((n) => page.evaluate((i) => window.add(i), n)) }
			: {
					...none,
					resize: wants('B6') ? await several(() => page.evaluate(() => window.resize())) : 0,
					toggle: wants('B7')
						? await toggling(page, (at, code) => at.evaluate((n) => window.toggle(n), code))
						: 0,
					fling: wants('B5') ? await page.evaluate(() => window.tools.fling()) : STILL
				};
	await page.close();
	return { ...drawn, nodes, ...used };
}

/** Median of several. */
async function times(count: number, job: (n: number) => Promise<number>): Promise<number> {
	const found: number[] = [];
	for (let n = 0; n < count; n++) found.push(await job(n));
	return median(found);
}
