/**
 * Calls the functions of a worker by name. The worker is started at the first call; a cancelled call ends it, because a pure
 * function in a loop cannot be asked to stop, and the next call starts a fresh one.
 */
import { SimpulError, type ErrorFacts } from '#core/model/error.ts';
import type { OnProgress, Progress } from '#core/import/progress.ts';

export type Call = {
	readonly id: number;
	readonly name: string;
	readonly args: readonly unknown[];
	/** The worker says how far it has come. */
	readonly follows?: boolean;
};
export type Answer =
	| { readonly id: number; readonly value: unknown }
	| { readonly id: number; readonly progress: Progress }
	| { readonly id: number; readonly error: ErrorFacts };

type Waiting = {
	readonly resolve: (value: never) => void;
	readonly reject: (error: unknown) => void;
	readonly report?: OnProgress | undefined;
};
type Functions = { readonly [name: string]: (...args: never[]) => unknown };

export class WorkerClient<T extends Functions> {
	#make: () => Worker;
	#worker: Worker | null = null;
	#waiting = new Map<number, Waiting>();
	#next = 1;

	constructor(make: () => Worker) {
		this.#make = make;
	}

	call<K extends keyof T & string>(
		name: K,
		...args: Parameters<T[K]>
	): Promise<Awaited<ReturnType<T[K]>>> {
		return this.#send({ name, args });
	}

	/** Of a function whose last argument is told how far it has come; `args` are all the others. */
	follow<K extends keyof T & string>(
		report: OnProgress | undefined,
		name: K,
		...args: Parameters<T[K]>
	): Promise<Awaited<ReturnType<T[K]>>> {
		return this.#send({ name, args, follows: true }, report);
	}

	#send<R>(call: Omit<Call, 'id'>, report?: OnProgress): Promise<R> {
		this.#worker ??= this.#start();
		const id = this.#next++;
		return new Promise((resolve, reject) => {
			this.#waiting.set(id, { resolve: resolve as (value: never) => void, reject, report });
			this.#worker!.postMessage({ id, ...call } satisfies Call);
		});
	}

	/** Ends everything that is under way; those who wait get SimpulError `cancelled`. */
	cancel(): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#rejectAll(new SimpulError('cancelled'));
	}

	#start(): Worker {
		const worker = this.#make();
		worker.onmessage = ({ data }: MessageEvent<Answer>) => {
			const waiting = this.#waiting.get(data.id);
			if ('progress' in data) return waiting?.report?.(data.progress.done, data.progress.of);
			this.#waiting.delete(data.id);
			if ('error' in data) waiting?.reject(new SimpulError(data.error.code, data.error.data));
			else waiting?.resolve(data.value as never);
		};
		worker.onerror = (event) => {
			worker.terminate();
			this.#worker = null;
			this.#rejectAll(new SimpulError('worker.failed', { reason: event.message ?? '' }));
		};
		return worker;
	}

	#rejectAll(error: SimpulError): void {
		for (const { reject } of this.#waiting.values()) reject(error);
		this.#waiting.clear();
	}
}
