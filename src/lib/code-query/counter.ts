/**
 * Questions about codes of a large project, counted in another thread. The thread is started by the first question and keeps the
 * project; only what changed since is sent, a portion at a time, with a breath for the page between two.
 */
import type { Progress } from '#core/code-query/ask.ts';
import type { FromCounter, ToCounter } from '#core/code-query/messages.ts';
import { portions } from '#core/code-query/mirror.ts';
import type { PackedAnswer } from '#core/code-query/packed.ts';
import { SimpulError } from '#core/model/error.ts';
import type { Project } from '#core/model/project.ts';
import type { Lang } from '#core/model/records.ts';

type Waiting = {
	readonly id: number;
	readonly resolve: (answer: PackedAnswer) => void;
	readonly reject: (error: SimpulError) => void;
	readonly onprogress: (progress: Progress) => void;
};

export class Counter {
	#make: () => Worker;
	#worker: Worker | null = null;
	#sent: Project | null = null;
	/** Projects are sent one after the other, each as what it has more than the one before. */
	#sending: Promise<void> = Promise.resolve();
	#waiting: Waiting | null = null;
	#last = 0;

	constructor(make: () => Worker) {
		this.#make = make;
	}

	/** What was asked before is left off: it gets SimpulError `cancelled`. @throws SimpulError what the question throws */
	ask(
		project: Project,
		spec: string,
		lang: Lang,
		onprogress: (progress: Progress) => void
	): Promise<PackedAnswer> {
		this.cancel();
		const id = ++this.#last;
		const answer = new Promise<PackedAnswer>((resolve, reject) => {
			this.#waiting = { id, resolve, reject, onprogress };
		});
		this.#sending = this.#sending
			.then(async () => {
				if (this.#waiting?.id !== id) return;
				await this.#send(project);
				if (this.#waiting?.id === id) this.#post({ do: 'ask', id, spec, lang });
			})
			.catch(this.#fail);
		return answer;
	}

	cancel(): void {
		const waiting = this.#waiting;
		this.#waiting = null;
		if (!waiting) return;
		if (this.#worker) this.#post({ do: 'stop' });
		waiting.reject(new SimpulError('cancelled'));
	}

	/** Ends the thread, with all that it keeps. */
	end(): void {
		this.cancel();
		this.#worker?.terminate();
		this.#worker = null;
		this.#sent = null;
	}

	/** What cannot be sent or counted: the thread is ended, and the next question begins anew. */
	#fail = (error: unknown): void => {
		const waiting = this.#waiting;
		this.#waiting = null;
		this.end();
		this.#sending = Promise.resolve();
		const reason = error instanceof Error ? error.message : String(error);
		waiting?.reject(new SimpulError('worker.failed', { reason }));
	};

	async #send(project: Project): Promise<void> {
		const worker = this.#start();
		for (const portion of portions(this.#sent, project)) {
			if (this.#worker !== worker) return;
			this.#post({ do: 'take', portion });
			await breath();
		}
		if (this.#worker === worker) this.#sent = project;
	}

	#post(message: ToCounter): void {
		this.#start().postMessage(message);
	}

	#start(): Worker {
		if (this.#worker) return this.#worker;
		const worker = this.#make();
		worker.onmessage = ({ data }: MessageEvent<FromCounter>) => this.#hear(data);
		worker.onerror = ({ message }) => this.#fail(message ?? '');
		this.#worker = worker;
		return worker;
	}

	#hear(heard: FromCounter): void {
		const waiting = this.#waiting;
		if (heard.id !== waiting?.id) return;
		if (heard.is === 'progress') return waiting.onprogress(heard.progress);
		this.#waiting = null;
		if (heard.is === 'answer') waiting.resolve(heard.answer);
		else waiting.reject(new SimpulError(heard.code, heard.data));
	}
}

const breath = () => new Promise<void>((done) => setTimeout(done));
