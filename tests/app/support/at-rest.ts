/**
 * When a page is at rest: nothing that it asked of the server, of its databases or of its workers is unanswered, and twice in a row
 * the browser had nothing else to do; what a page fetches only when it is idle has come too. The quiet half second of "networkidle"
 * would have to be slept through on every page, and knows nothing of databases and workers.
 */
import type { Page, Request } from '@playwright/test';

/** Milliseconds in which any question is answered, on a slow machine too. */
const PATIENCE = 30_000;

const requests = new WeakMap<Page, Set<Request>>();

/** To be called before the page is loaded; once more does no harm. */
export async function watchRest(page: Page): Promise<void> {
	if (requests.has(page)) return;
	const open = new Set<Request>();
	requests.set(page, open);
	page.on('request', (request) => {
		// What the page before this one asked for need not come any more.
		if (request.isNavigationRequest() && request.frame() === page.mainFrame()) open.clear();
		open.add(request);
	});
	page.on('requestfinished', (request) => open.delete(request));
	page.on('requestfailed', (request) => open.delete(request));
	await page.addInitScript(keepQuestions);
}

/** Waits until a page that was loaded after `watchRest` is at rest. */
export async function atRest(page: Page): Promise<void> {
	const open = requests.get(page)!;
	do {
		for (const request of open) await (await request.response())?.finished();
		const unanswered = await page.evaluate(whenIdle, PATIENCE);
		if (unanswered > 0) throw new Error(`${unanswered} questions of the page were not answered`);
	} while (open.size > 0);
}

type Questions = { questions: Set<unknown> };

/** Runs in the page before any of its scripts: keeps what its databases and workers were asked until they answer. */
function keepQuestions(): void {
	const questions = new Set<unknown>();
	(globalThis as unknown as Questions).questions = questions;
	const keep = <T extends EventTarget>(question: T, ends: readonly string[]): T => {
		questions.add(question);
		for (const end of ends) question.addEventListener(end, () => questions.delete(question));
		return question;
	};
	const { open } = IDBFactory.prototype;
	IDBFactory.prototype.open = function (...args) {
		return keep(open.apply(this, args), ['success', 'error', 'blocked']);
	};
	const { transaction } = IDBDatabase.prototype;
	IDBDatabase.prototype.transaction = function (...args) {
		return keep(transaction.apply(this, args), ['complete', 'abort']);
	};
	// A worker is asked with a number, which comes back in its last answer; the pieces before it are portions.
	const { postMessage, terminate } = Worker.prototype;
	const asked = new WeakMap<Worker, Map<unknown, object>>();
	const forget = (worker: Worker) => {
		for (const question of asked.get(worker)?.values() ?? []) questions.delete(question);
		asked.delete(worker);
	};
	Worker.prototype.postMessage = function (message: { id?: number }, ...rest: []) {
		if (!asked.has(this)) {
			asked.set(this, new Map());
			this.addEventListener('error', () => forget(this));
			this.addEventListener('message', ({ data }: MessageEvent<{ id?: number; is?: string }>) => {
				if (data.is !== 'portion') questions.delete(asked.get(this)?.get(data.id));
			});
		}
		const question = {};
		asked.get(this)!.set(message.id, question);
		if (message.id !== undefined) questions.add(question);
		postMessage.call(this, message, ...rest);
	};
	Worker.prototype.terminate = function () {
		forget(this);
		terminate.call(this);
	};
}

/** Runs in the page. @returns how many questions were still open when its time was over */
async function whenIdle(patience: number): Promise<number> {
	const { questions } = globalThis as unknown as Questions;
	const until = performance.now() + patience;
	for (let calm = 0; calm < 2; calm = questions.size === 0 ? calm + 1 : 0) {
		await new Promise((done) => requestIdleCallback(done, { timeout: 1000 }));
		if (performance.now() > until) break;
	}
	return questions.size;
}
