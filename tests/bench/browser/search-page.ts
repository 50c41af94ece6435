/** Runs in Chromium: the first search of a project beside reading its texts, and what cancelling costs. */
import { CONTEXT } from '../../../src/core/query/kwic.ts';
import type { OpenSource } from '../../../src/core/query/limits.ts';
import type { Source } from '../../../src/core/model/records.ts';
import { nextStamp } from '../../../src/core/log/stamp.ts';
import { SearchRoom } from '../../../src/lib/search/search-room.ts';
import { databaseName } from '../../../src/storage/dexie/layout.ts';
import { dexieStore } from '../../../src/storage/dexie/store.ts';
import { makeTexts } from '../data/texts.ts';

declare global {
	interface Window {
		/** Keeps texts of 10,000 characters in a store of the browser. */
		keepTexts(sources: number): Promise<void>;
		/** Milliseconds. */
		firstSearch(): Promise<{
			readonly search: number;
			readonly all: number;
			readonly hits: number;
		}>;
		/** Milliseconds: the longest task of the page while an endless expression runs (0 = none above 50), and how long stopping takes. */
		cancel(): Promise<{ readonly task: number; readonly stop: number }>;
	}
}

const PROJECT = 'bench-search';
let sources: OpenSource[] = [];

const room = () =>
	new SearchRoom(
		() => new Worker('search-worker.js', { type: 'module' }),
		(hashes) => store.texts(hashes)
	);
const store = dexieStore(PROJECT);

window.keepTexts = async (count) => {
	await store.open();
	const text = makeTexts();
	sources = Array.from({ length: count }, (_, s) => ({ source: sourceOf(s), ranges: null }));
	const texts = new Map(sources.map(({ source }, s) => [source.text, text(s)]));
	const at = nextStamp(null, Date.now(), 'bench');
	const change = { kind: 'made', args: null, ops: [], at, by: 'bench', v: 1 } as const;
	await store.commit(0, () => ({ change, texts }));
};

window.firstSearch = async () => {
	const [all] = await timed(allTexts);
	const one = room();
	let hits = 0;
	const question = { typed: 'tata', stem: false, context: CONTEXT };
	const [search] = await timed(() =>
		one.ask(sources, question, ({ progress }) => (hits = progress.hits))
	);
	one.stop();
	return { search, all, hits };
};

window.cancel = async () => {
	const one = room();
	const question = { typed: '/((\\S|\\w)+\\s*)+\\u0001/', stem: false, context: CONTEXT };
	const few = sources.slice(0, 10);
	await one.ask(few, { ...question, typed: 'tata' }, () => {});
	const running = one.ask(few, question, () => {}).catch((error: unknown) => error);
	let task = 0;
	const observer = new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) task = Math.max(task, duration);
	});
	observer.observe({ type: 'longtask' });
	for (let i = 0; i < 60; i++) await nextFrame();
	const [stop] = await timed(() => {
		one.stop();
		return running;
	});
	observer.disconnect();
	return { task, stop };
};

const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
	const from = performance.now();
	const value = await work();
	return [performance.now() - from, value];
}

/** With nothing but IndexedDB. */
function allTexts(): Promise<unknown> {
	return new Promise((done, fail) => {
		const opening = indexedDB.open(databaseName(PROJECT));
		opening.onerror = () => fail(opening.error);
		opening.onsuccess = () => {
			const db = opening.result;
			const all = db.transaction('texts').objectStore('texts').getAll();
			all.onsuccess = () => (db.close(), done(all.result));
			all.onerror = () => fail(all.error);
		};
	});
}

const sourceOf = (s: number): Source => ({
	...{ id: `s${s}`, alive: true, name: `Source ${s}`, kind: 'interview', lang: 'id', file: null },
	...{ text: `hash-${s}`, length: 10_000, words: 0, date: null, speakers: [], actor: null },
	turns: { from: [], start: [], end: [], speaker: [] }
});
