/**
 * Where the page searches: a worker that is given every text once and answers piece by piece. A search that does not give way to the
 * next one in time is ended with its worker, and the texts are given to a new one.
 */
import { SimpulError } from '#core/model/error.ts';
import type { Ask } from '#core/query/desk.ts';
import type { Extent } from '#core/query/extents.ts';
import type { KwicLine } from '#core/query/kwic.ts';
import type { OpenSource } from '#core/query/limits.ts';
import type { FromSearch, HitPassage, Portion, ToSearch } from '#core/query/messages.ts';
import type { Source } from '#core/model/records.ts';

/** Lines that come with the numbers, and with each call for more. */
export const LINES = 200;
/** Milliseconds that a search has to give way to the next. */
const PATIENCE = 250;
/** Texts that are handed over together. */
const TOGETHER = 64;

type Waiting = {
	readonly told: (message: FromSearch) => void;
	readonly fail: (error: unknown) => void;
};
export type Question = Pick<Ask, 'typed' | 'stem' | 'context'>;

export class SearchRoom {
	#make: () => Worker;
	#read: (hashes: readonly string[]) => Promise<readonly string[]>;
	#worker: Worker | null = null;
	#given = new Set<string>();
	#waiting = new Map<number, Waiting>();
	#next = 1;
	#running: Promise<unknown> | null = null;

	/** @param read  texts by their hashes, in that order */
	constructor(make: () => Worker, read: (hashes: readonly string[]) => Promise<readonly string[]>) {
		this.#make = make;
		this.#read = read;
	}

	/**
	 * Looks for it; `told` gets the pieces as they come.
	 * @returns true when all was looked through; false when another search took its place
	 * @throws SimpulError query.*, text.missing; cancelled after `stop`
	 */
	async ask(
		open: readonly OpenSource[],
		question: Question,
		told: (portion: Portion) => void
	): Promise<boolean> {
		const id = this.#next++;
		const latest = () => id === this.#latest;
		this.#latest = id;
		await this.#giveWay();
		if (!latest()) return false;
		await this.#give(open.map(({ source }) => source));
		if (!latest()) return false;
		const within = open.map(({ source, ranges }) => ({ source: source.id, ranges }));
		const asking = this.#told(
			id,
			{ do: 'ask', id, ask: { ...question, within }, lines: LINES },
			(message) => {
				if (message.is === 'portion' && latest()) told(message.portion);
				return message.is === 'over';
			}
		);
		this.#running = asking.catch(() => undefined); // whoever asked gets the error
		const last = await asking;
		if (last.is !== 'over' || !last.portion || !latest()) return false;
		told(last.portion);
		return true;
	}
	#latest = 0;

	/** Lines of the last search. */
	async lines(from: number, to: number): Promise<readonly KwicLine[]> {
		const id = this.#next++;
		const answer = await this.#told(id, { do: 'lines', id, from, to }, () => true);
		return answer.is === 'lines' ? answer.lines : [];
	}

	/** Passages for hits of the last search. @param chosen  numbers of hits, ascending; null = all */
	async passages(extent: Extent, chosen: readonly number[] | null): Promise<readonly HitPassage[]> {
		const id = this.#next++;
		const answer = await this.#told(id, { do: 'passages', id, extent, chosen }, () => true);
		return answer.is === 'passages' ? answer.passages : [];
	}

	/** Ends whatever is under way at once; those who wait get SimpulError `cancelled`. */
	stop(): void {
		this.#latest = 0;
		this.#end(new SimpulError('cancelled'));
	}

	#end(error: SimpulError): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#given.clear();
		this.#running = null;
		const waiting = [...this.#waiting.values()];
		this.#waiting.clear();
		for (const { fail } of waiting) fail(error);
	}

	async #giveWay(): Promise<void> {
		const running = this.#running;
		if (!running) return;
		this.#post({ do: 'stop' });
		const late = await Promise.race([
			running.then(() => false),
			new Promise<boolean>((done) => setTimeout(() => done(true), PATIENCE))
		]);
		if (late && this.#running === running) this.#end(new SimpulError('cancelled'));
	}

	/** Handed over in parts, so that the worker folds the first while the page still copies the next. */
	async #give(sources: readonly Source[]): Promise<void> {
		const missing = sources.filter(({ id }) => !this.#given.has(id));
		if (missing.length === 0) return;
		const texts = await this.#read(missing.map(({ text }) => text));
		for (let i = 0; i < missing.length; i += TOGETHER)
			this.#post({
				do: 'add',
				texts: missing
					.slice(i, i + TOGETHER)
					.map(({ id, lang, turns: { from, start, end } }, n) => ({
						source: { id, lang, turns: { from, start, end } },
						text: texts[i + n]!
					}))
			});
		missing.forEach(({ id }) => this.#given.add(id));
	}

	/** The answer to one call: the first message that `isLast`. */
	#told(id: number, call: ToSearch, isLast: (message: FromSearch) => boolean): Promise<FromSearch> {
		return new Promise((done, fail) => {
			const told = (message: FromSearch) => {
				if (message.is !== 'error' && !isLast(message)) return;
				this.#waiting.delete(id);
				if (message.is === 'error') fail(new SimpulError(message.code, message.data));
				else done(message);
			};
			this.#waiting.set(id, { told, fail });
			this.#post(call);
		});
	}

	#post(message: ToSearch): void {
		this.#worker ??= this.#start();
		this.#worker.postMessage(message);
	}

	#start(): Worker {
		const worker = this.#make();
		worker.onmessage = ({ data }: MessageEvent<FromSearch>) =>
			this.#waiting.get(data.id)?.told(data);
		worker.onerror = (event) =>
			this.#end(new SimpulError('worker.failed', { reason: event.message ?? '' }));
		return worker;
	}
}
