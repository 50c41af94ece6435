/**
 * The worker that answers questions about codes in large projects. It keeps the project as the page last sent it, says how far it is,
 * and leaves off between two sources when something else is asked.
 */
import { pairsOf } from '#core/claims/spec-of.ts';
import { askingCodes, type Asked } from '#core/code-query/ask.ts';
import type { FromCounter, ToCounter } from '#core/code-query/messages.ts';
import { Mirror } from '#core/code-query/mirror.ts';
import { packAnswer } from '#core/code-query/packed.ts';
import { parseSavedQuery } from '#core/code-query/saved-query.ts';
import { guarded } from './guarded.ts';

/** Milliseconds between two looks at what came in. */
const EVERY = 50;

const mirror = new Mirror();
let asked = 0;

const post = (message: FromCounter): void => self.postMessage(message);
const pause = () => new Promise((done) => setTimeout(done));

self.onmessage = ({ data }: MessageEvent<ToCounter>) => {
	if (data.do === 'take') return mirror.take(data.portion);
	asked = data.do === 'ask' ? data.id : 0;
	if (data.do === 'ask') void guarded(data.id, () => answer(data));
};

async function answer({ id, spec, lang }: Extract<ToCounter, { do: 'ask' }>): Promise<void> {
	await pause();
	if (asked !== id) return;
	const { project } = mirror;
	const { query, by } = parseSavedQuery(pairsOf(spec));
	const asking = askingCodes(project, query, lang);
	let found: Asked | null = null;
	for (let last = performance.now(); found === null;) {
		const next = asking.next();
		if (next.done) found = next.value;
		else if (performance.now() - last > EVERY) {
			post({ id, is: 'progress', progress: next.value });
			await pause();
			if (asked !== id) return;
			last = performance.now();
		}
	}
	post({ id, is: 'answer', answer: packAnswer(project, found, by, lang) });
}
