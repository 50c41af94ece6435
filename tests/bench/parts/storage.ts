/** C1-C4: what is written and read in the browser, beside a row per coding and beside IndexedDB itself; and projects on disk. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fold } from '../../../src/core/log/apply.ts';
import { lineOf } from '../../../src/formats/package/lines.ts';
import { readPackage } from '../../../src/formats/package/read.ts';
import { writePackage } from '../../../src/formats/package/write.ts';
import { folderStore } from '../../../src/storage/folder/store.ts';
import type { StorageTimes } from '../browser/storage-page.ts';
import { makeChanges } from '../data/changes.ts';
import { make } from '../data/made.ts';
import { collectGarbage, median, ratio } from '../measure.ts';
import type { Row } from '../report.ts';
import { openBrowser } from './browser.ts';

const HERE = 'http://localhost/';
/** Codings in one change on disk: as many as a person codes at once, or an import brings. */
const PER_CHANGE = 10;

export async function storage(middle: number, large: number, rounds: number): Promise<Row[]> {
	return [
		...(await inBrowser(middle, large, rounds)),
		...(await onDisk(middle)),
		...(await onDisk(large))
	];
}

async function inBrowser(middle: number, large: number, rounds: number): Promise<Row[]> {
	const browser = await openBrowser();
	const page = await browser.newPage();
	const script = readFileSync('tests/bench/out/storage/storage.js', 'utf8');
	await page.route('**/*', (route) =>
		route.request().url().endsWith('.js')
			? route.fulfill({ contentType: 'text/javascript', body: script })
			: route.fulfill({
					contentType: 'text/html',
					body: '<!doctype html><script type="module" src="storage.js"></script>'
				})
	);
	await page.goto(HERE);
	const t: StorageTimes = { write: [], writeRows: [], load: [], loadRows: [], save: [], put: [] };
	for (let round = 0; round < rounds; round++) {
		const times = await page.evaluate(([n, r]) => window.storageRound(n!, r!), [middle, round]);
		for (const [name, time] of Object.entries(times)) t[name as keyof StorageTimes].push(time);
	}
	const grown = await page.evaluate((n) => window.afterOneChange(n), middle / 10);
	const big = await page.evaluate((n) => window.loadOnly(n), large);
	await browser.close();
	const [size, most] = [said(middle), said(large)];
	return [
		{
			goal: 'C1',
			what: 'saving one coding / one put into bare IndexedDB',
			measured: ratio(t.save, t.put),
			unit: 'x',
			gate: 8
		},
		{ goal: 'C1', what: 'the same', measured: median(t.save), unit: 'ms', net: 50 },
		{
			goal: 'C2',
			what: `importing ${size} codings / Dexie.bulkPut of a row each`,
			measured: ratio(t.write, t.writeRows),
			unit: 'x',
			gate: 1 / 8
		},
		{ goal: 'C2', what: 'the same', measured: median(t.write), unit: 'ms', net: 5000 },
		{
			goal: 'C3',
			what: `loading a project of ${size} / toArray of its rows`,
			measured: ratio(t.load, t.loadRows),
			unit: 'x',
			gate: 1 / 4
		},
		{ goal: 'C3', what: 'the same', measured: median(t.load), unit: 'ms', net: 1000 },
		{ goal: 'C3', what: `loading a project of ${most}`, measured: big, unit: 'ms', net: 5000 },
		{
			goal: 'C4',
			what: 'one change, ten times the codings in other sources / once',
			measured: grown.many / grown.few,
			unit: 'x',
			gate: 1.5
		},
		{ goal: 'C4', what: 'the same', measured: grown.many, unit: 'ms', net: 100 }
	];
}

const said = (codings: number) => `${codings / 1000}k`;

/** Opening is reading, checking and folding the whole log: a folder keeps no snapshot. */
async function onDisk(codings: number): Promise<Row[]> {
	const folder = mkdtempSync(join(tmpdir(), 'simpul-bench-'));
	const log = join(folder, 'changes.ndjson');
	const changes = [...makeChanges(make(codings), PER_CHANGE)];
	writeFileSync(log, '');
	for (let from = 0; from < changes.length; from += 1000)
		writeFileSync(
			log,
			changes
				.slice(from, from + 1000)
				.map(lineOf)
				.join(''),
			{ flag: 'a' }
		);
	const open = await timed(async () => {
		const store = folderStore(folder);
		const { tail } = await store.open();
		if (fold(tail).codings.size === 0) throw new Error('something was lost');
		await store.close();
	});
	const bare = await timed(async () =>
		(await readFile(log, 'utf8')).split('\n').map((line) => line && JSON.parse(line))
	);
	rmSync(folder, { recursive: true });
	const size = said(codings);
	const rows: Row[] = [
		{
			goal: '',
			what: `folder of ${size} (${changes.length} changes): open and fold`,
			measured: open,
			unit: 'ms'
		},
		{
			goal: '',
			what: `folder of ${size}: open and fold / bare JSON.parse of its lines`,
			measured: open / bare,
			unit: 'x'
		}
	];
	if (codings > 100_000) return rows;
	const bytes = await writePackage({ changes, texts: new Map(), files: new Map() });
	const read = await timed(async () => fold((await readPackage(bytes, 'bench.simpul')).changes));
	return [
		...rows,
		{ goal: '', what: `.simpul of ${size}: read and fold`, measured: read, unit: 'ms' }
	];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
	const times: number[] = [];
	for (let round = 0; round < 3; round++) {
		collectGarbage();
		const from = performance.now();
		await work();
		times.push(performance.now() - from);
	}
	return median(times);
}
