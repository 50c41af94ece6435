/** Collects spans into columns that grow by doubling: a plain array of numbers costs several times the memory. */
import type { Spans } from './span.ts';

export class SpanList {
	#start = new Int32Array(64);
	#end = new Int32Array(64);
	#size = 0;

	get size(): number {
		return this.#size;
	}

	push(start: number, end: number): void {
		if (this.#size === this.#start.length) {
			this.#start = doubled(this.#start);
			this.#end = doubled(this.#end);
		}
		this.#start[this.#size] = start;
		this.#end[this.#size++] = end;
	}

	/** The end of the last span, or -1. */
	lastEnd(): number {
		return this.#size === 0 ? -1 : this.#end[this.#size - 1]!;
	}

	/** Lets the last span run on to `end`. */
	extend(end: number): void {
		this.#end[this.#size - 1] = end;
	}

	spans(): Spans {
		return { start: this.#start.slice(0, this.#size), end: this.#end.slice(0, this.#size) };
	}
}

function doubled(column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
	const wider = new Int32Array(column.length * 2);
	wider.set(column);
	return wider;
}
