/** Runs in every page of the reader's benchmark before its scripts, so that the program and its yardsticks are timed alike. */
export type Fling = { readonly dropped: number; readonly longest: number };

export type Tools = {
	/** Milliseconds: when the frame is over in which what was just done is painted. */
	frame(): Promise<number>;
	/** Settles between two frames when none is due: what is done then is painted as soon as it can be. */
	rest(): Promise<void>;
	/** Milliseconds by name: when the text was handed over, when its first paragraph and its first highlight were painted. */
	readonly seen: { asked?: number; there?: number; text?: number; marks?: number };
	/**
	 * Milliseconds from `work` to the end of the next frame; if `on` is given, the frame after that element's children changed.
	 * @throws where nothing changes within 20 seconds
	 */
	timed(work: () => unknown, on?: Element): Promise<number>;
	/** Scrolls by 18,000 pixels within 3 seconds. @returns frames that were left out, of a hundred, and the longest gap in ms */
	fling(): Promise<Fling>;
	/** Elements and pieces of text. */
	nodes(root: Element): number;
};

declare global {
	interface Window {
		tools: Tools;
	}
}

const LIMIT = 20_000;
const REST = 100;
const FLING = { pixels: 18_000, ms: 3000 };
const seen: { asked?: number; there?: number; text?: number; marks?: number } = {};

const frame = () =>
	new Promise<number>((done) =>
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => done(performance.now());
			port2.postMessage(0);
		})
	);

async function rest(): Promise<void> {
	await frame();
	await new Promise((done) => setTimeout(done, REST));
}

async function timed(work: () => unknown, on?: Element): Promise<number> {
	const changed = on
		? new Promise<void>((done, refuse) => {
				const late = setTimeout(() => refuse(new Error(`nothing drawn in ${LIMIT} ms`)), LIMIT);
				new MutationObserver((_, observer) => {
					observer.disconnect();
					clearTimeout(late);
					done();
				}).observe(on, { childList: true, subtree: true });
			})
		: null;
	const from = performance.now();
	work();
	await changed;
	return (await frame()) - from;
}

async function fling(): Promise<Fling> {
	scrollTo(0, 0);
	await frame();
	await frame();
	const times: number[] = [];
	const from = performance.now();
	await new Promise<void>((done) => {
		const step = (at: number) => {
			times.push(at);
			const part = Math.min(1, (performance.now() - from) / FLING.ms);
			scrollTo(0, FLING.pixels * part);
			if (part < 1) requestAnimationFrame(step);
			else done();
		};
		requestAnimationFrame(step);
	});
	const gaps = times.slice(1).map((at, i) => at - times[i]!);
	const wanted = Math.round((times.at(-1)! - times[0]!) / (1000 / 60));
	return {
		dropped: (100 * Math.max(0, wanted - gaps.length)) / wanted,
		longest: Math.max(...gaps)
	};
}

function nodes(root: Element): number {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
	let count = 0;
	while (walker.nextNode()) count++;
	return count;
}

/** The text comes out of IndexedDB: this listener hears of it before the program does. */
const { get } = IDBObjectStore.prototype;
IDBObjectStore.prototype.get = function (key) {
	const request = get.call(this, key);
	if (this.name === 'texts')
		request.addEventListener('success', () => (seen.there = performance.now()));
	return request;
};
addEventListener('click', () => (seen.asked = performance.now()), true);
new MutationObserver((_, observer) => {
	if (seen.text === undefined && document.querySelector('p[data-line]')) {
		seen.text = 0;
		void frame().then((at) => (seen.text = at));
	}
	if (!document.querySelector('.rd-mark')) return;
	observer.disconnect();
	void frame().then((at) => (seen.marks = at));
}).observe(document, { childList: true, subtree: true });

window.tools = { frame, rest, seen, timed, fling, nodes };
