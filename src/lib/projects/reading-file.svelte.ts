/** A file of another program while it is read: shown where it takes long, and can be stopped. */
import type { OnProgress, Progress } from '#core/import/progress.ts';
import { SimpulError } from '#core/model/error.ts';

export type ReadingFile = { readonly file: string } & Progress;

export class FileReading {
	/** Null while nothing is read, and for files that are read at once. */
	now = $state.raw<ReadingFile | null>(null);
	#stop: AbortController | null = null;

	/** @returns what `read` gives; null if it was stopped */
	async run<T>(
		file: string,
		read: (following: { report: OnProgress; signal: AbortSignal }) => Promise<T>
	): Promise<T | null> {
		const stop = new AbortController();
		this.#stop = stop;
		const report: OnProgress = (done, of) => {
			if (this.now || done < of) this.now = { file, done, of };
		};
		try {
			return await read({ report, signal: stop.signal });
		} catch (error) {
			if (error instanceof SimpulError && error.code === 'cancelled') return null;
			throw error;
		} finally {
			this.now = null;
			this.#stop = null;
		}
	}

	stop(): void {
		this.#stop?.abort();
	}
}
