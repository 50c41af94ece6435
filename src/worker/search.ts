/**
 * The worker that searches. It keeps the texts of the open project, posts what it finds while it looks, and stops between two sources
 * when something else is asked. A regular expression that never ends it cannot leave: for that the page ends the worker.
 */
import { SearchDesk, type Progress } from '#core/query/desk.ts';
import type { FromSearch, ToSearch } from '#core/query/messages.ts';
import { guarded } from './guarded.ts';

/** Milliseconds between two pieces of an answer. */
const EVERY = 40;

const desk = new SearchDesk();
let asked = 0;

const post = (message: FromSearch): void => self.postMessage(message);
const pause = () => new Promise((done) => setTimeout(done));

self.onmessage = ({ data }: MessageEvent<ToSearch>) => {
	switch (data.do) {
		case 'add':
			for (const { source, text } of data.texts) desk.add(source, text);
			return;
		case 'stop':
			asked = 0;
			return;
		case 'ask':
			asked = data.id;
			return void guarded(data.id, () => answer(data));
		case 'lines':
			return void guarded(data.id, () =>
				post({ id: data.id, is: 'lines', lines: desk.lines(data.from, data.to) })
			);
		case 'passages':
			return void guarded(data.id, () =>
				post({ id: data.id, is: 'passages', passages: desk.passages(data.extent, data.chosen) })
			);
	}
};

async function answer({ id, ask, lines }: Extract<ToSearch, { do: 'ask' }>): Promise<void> {
	let sent = 0;
	let progress: Progress = { hits: 0, inSources: 0, done: 0 };
	const portion = () => {
		const more = sent < lines ? desk.lines(sent, lines) : [];
		sent += more.length;
		return { progress, lines: more, forms: desk.forms };
	};
	let last = performance.now();
	for (progress of desk.run(ask)) {
		const first = sent === 0 && progress.hits >= lines;
		if (!first && performance.now() - last < EVERY) continue;
		post({ id, is: 'portion', portion: portion() });
		await pause();
		if (asked !== id) return post({ id, is: 'over', portion: null });
		last = performance.now();
	}
	post({ id, is: 'over', portion: portion() });
}
