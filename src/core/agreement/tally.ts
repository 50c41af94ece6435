/**
 * How many units each pattern of coders has: who was there, and who of them gave the code. All numbers of an agreement are read from
 * this, so that they come from the same whole numbers.
 */

export type Pattern = {
	/** How many of the coders coded the source. */
	readonly present: number;
	/** Positions of those who gave the code, ascending. */
	readonly given: readonly number[];
	/** Units. */
	readonly n: number;
};
export type Tally = readonly Pattern[];

export class Patterns {
	#known = new Map<string, Pattern>();

	add(present: number, given: readonly number[], n: number): void {
		if (n === 0) return;
		const key = `${present} ${given.join(' ')}`;
		this.#known.set(key, { present, given, n: n + (this.#known.get(key)?.n ?? 0) });
	}

	addAll(tally: Tally): void {
		for (const { present, given, n } of tally) this.add(present, given, n);
	}

	/** Units in which somebody of so many gave the code. */
	given(present: number): number {
		let sum = 0;
		for (const one of this.#known.values())
			if (one.present === present && one.given.length > 0) sum += one.n;
		return sum;
	}

	get any(): boolean {
		return [...this.#known.values()].some(({ given }) => given.length > 0);
	}

	tally(): Tally {
		return [...this.#known.values()];
	}
}
