/**
 * Keys wait in line while one of them is still at work, because what it does may have to be loaded first: the next key is meant for
 * what it leaves, and none is lost.
 */
import type { Press } from './keys.ts';

export class KeyLine {
	readonly #use: (press: Press) => void;
	/** How many are at work. */
	#working = 0;
	#waiting: Press[] = [];

	/** @param use  does what a key says; it calls `hold` for what takes time */
	constructor(use: (press: Press) => void) {
		this.#use = use;
	}

	/** @returns whether the key is taken, so that the browser must leave it alone */
	waits(press: Press): boolean {
		if (this.#working === 0 || press.ctrlKey || press.altKey || press.metaKey) return false;
		if (press.key === 'Tab' || press.key === 'Shift') return false;
		const { key, shiftKey, ctrlKey, altKey, metaKey } = press;
		this.#waiting.push({ key, shiftKey, ctrlKey, altKey, metaKey });
		return true;
	}

	/** The next keys wait until `job` is done, whether it succeeds or not. */
	async hold(job: Promise<unknown>): Promise<void> {
		this.#working++;
		try {
			await job;
		} finally {
			this.#working--;
			if (this.#working === 0) this.#next();
		}
	}

	#next(): void {
		for (let press = this.#waiting.shift(); press; press = this.#waiting.shift()) {
			this.#use(press);
			if (this.#working > 0) return;
		}
	}
}
