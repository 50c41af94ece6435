/**
 * D1: total and first 200 lines of a search over all made texts, folded and in memory, beside a copy of the same bytes in memory: the
 * least that anything which looks at every character can take.
 */
import { readFileSync } from 'node:fs';
import { SearchDesk, type Progress } from '../../../src/core/query/desk.ts';
import { LENGTH } from '../data/made.ts';
import { makeTexts } from '../data/texts.ts';
import { interleaved, median, ratio, timed, type Candidate } from '../measure.ts';
import type { Row } from '../report.ts';
import { openBrowser } from './browser.ts';
import type {} from '../browser/search-page.ts';

const LINES = 200;
const CONTEXT = 70;
const GATE = 40;
/** What is asked, from rare to frequent. */
const QUERIES = {
	'a word said once in 55,000': 'kataba',
	'a word said once in 2,000': 'tata',
	'a word said once in 100': 'ka',
	'a phrase': '"ka ya"',
	'a wildcard': 'kor*',
	'two words near each other': 'tata NEAR/5 ka',
	'a word without another in its turn': 'tata -ka',
	'either of two words': 'tata OR baru',
	'a regular expression': '/kor\\w+ ta/i'
} as const;
type Name = keyof typeof QUERIES;

/** @param sources  of 10,000 characters each */
export async function search(sources: number, rounds: number): Promise<Row[]> {
	return [...inMemory(sources, rounds), ...(await inBrowser(sources, rounds))];
}

/** D2 and D3: the first search after opening beside reading the same records, and an expression without end that is cancelled. */
async function inBrowser(sources: number, rounds: number): Promise<Row[]> {
	const browser = await openBrowser();
	const page = await browser.newPage();
	await page.route('**/*', (route) => {
		const script = /[\w-]+\.js$/.exec(route.request().url())?.[0];
		return script
			? route.fulfill({
					contentType: 'text/javascript',
					body: readFileSync(`tests/bench/out/${script.slice(0, -3)}/${script}`, 'utf8')
				})
			: route.fulfill({
					contentType: 'text/html',
					body: '<!doctype html><script type="module" src="search.js"></script>'
				});
	});
	await page.goto('http://localhost/');
	await page.evaluate((n) => window.keepTexts(n), sources);
	const first = { search: [] as number[], all: [] as number[] };
	const ended = { task: [] as number[], stop: [] as number[] };
	for (let round = 0; round <= rounds; round++) {
		const { search: time, all, hits } = await page.evaluate(() => window.firstSearch());
		if (hits === 0) throw new Error('the first search found nothing');
		const { task, stop } = await page.evaluate(() => window.cancel());
		if (round === 0) continue; // compiled only now
		first.search.push(time);
		first.all.push(all);
		ended.task.push(task);
		ended.stop.push(stop);
	}
	await browser.close();
	return [
		{
			goal: 'D2',
			what: `first search after opening ${sources} texts / getAll of the same records`,
			measured: ratio(first.search, first.all),
			unit: 'x',
			gate: 3
		},
		{ goal: 'D2', what: 'the same', measured: median(first.search), unit: 'ms' },
		{
			goal: 'D3',
			what: 'an expression without end is cancelled',
			measured: median(ended.stop),
			unit: 'ms',
			gate: 200
		},
		{
			goal: 'D3',
			what: 'longest task of the page meanwhile (0 = none above 50 ms)',
			measured: median(ended.task),
			unit: 'ms',
			gate: 50
		}
	];
}

function inMemory(sources: number, rounds: number): Row[] {
	const desk = new SearchDesk();
	const text = makeTexts();
	const reading = timed(() => {
		for (let s = 0; s < sources; s++) desk.add(sourceOf(s), text(s));
	});
	const within = Array.from({ length: sources }, (_, s) => ({
		source: sourceOf(s).id,
		ranges: null
	}));
	const found: Partial<Record<Name, Progress>> = {};
	const look = (name: Name) => () => {
		const asked = { typed: QUERIES[name], stem: false, within, context: CONTEXT };
		for (const progress of desk.run(asked)) found[name] = progress;
		return desk.lines(0, LINES);
	};
	const names = Object.keys(QUERIES) as Name[];
	const from = new Uint8Array(sources * LENGTH).fill(1);
	const to = new Uint8Array(from.length);
	const candidates = {
		copy: () => to.set(from),
		...Object.fromEntries(names.map((name) => [name, look(name)]))
	} as Record<'copy' | Name, Candidate>;
	const times = interleaved(candidates, rounds);
	const size = `${(sources * LENGTH) / 1e6}M characters`;
	return [
		{ goal: 'D1', what: `copying ${size}`, measured: median(times.copy), unit: 'ms' },
		{ goal: 'D1', what: `folding them, once a session`, measured: reading, unit: 'ms' },
		...names.map((name): Row => ({
			goal: 'D1',
			what: `${name}: ${found[name]?.hits ?? 0} hits in ${size} / copying them`,
			measured: ratio(times[name], times.copy),
			unit: 'x',
			gate: GATE
		})),
		{
			goal: 'D1',
			what: 'part of the texts looked through when the first lines of a frequent word are there',
			measured: firstLines(desk, within) / sources,
			unit: 'x',
			gate: 0.5
		}
	];
}

function firstLines(desk: SearchDesk, within: readonly { source: string; ranges: null }[]): number {
	const asked = { typed: 'ka', stem: false, within, context: CONTEXT };
	for (const { hits, done } of desk.run(asked)) if (hits >= LINES) return done;
	return within.length;
}

/** Turns of 200 characters with a label of three each. */
function sourceOf(number: number) {
	return { id: `s${number}`, lang: 'id', turns: TURNS } as const;
}

const EVERY = 200;
const starts = Array.from({ length: LENGTH / EVERY }, (_, t) => t * EVERY);
const TURNS = {
	from: starts,
	start: starts.map((at) => at + 3),
	end: starts.map((at) => at + EVERY - 1)
};
