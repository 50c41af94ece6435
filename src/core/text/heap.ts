/** A binary heap: the smallest item first, in O(log n). */
export class Heap<T> {
	readonly #items: T[] = [];

	constructor(private readonly compare: (a: T, b: T) => number) {}

	get first(): T | undefined {
		return this.#items[0];
	}

	push(item: T): void {
		const items = this.#items;
		let at = items.push(item) - 1;
		while (at > 0) {
			const above = (at - 1) >> 1;
			if (this.compare(items[above]!, item) <= 0) break;
			items[at] = items[above]!;
			at = above;
		}
		items[at] = item;
	}

	pop(): T | undefined {
		const items = this.#items;
		const first = items[0];
		const last = items.pop();
		if (items.length > 0 && last !== undefined) this.#sink(last);
		return first;
	}

	#sink(item: T): void {
		const items = this.#items;
		let at = 0;
		for (;;) {
			let below = 2 * at + 1;
			if (below >= items.length) break;
			if (below + 1 < items.length && this.compare(items[below + 1]!, items[below]!) < 0) below++;
			if (this.compare(items[below]!, item) >= 0) break;
			items[at] = items[below]!;
			at = below;
		}
		items[at] = item;
	}
}
