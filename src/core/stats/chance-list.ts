/**
 * Probabilities by the logarithm of a table's weight, in ascending order, with running sums: "how much lies at or below this weight"
 * is one search. Weights closer than a hundred-millionth are one, so that equal tables reached in other ways are one too.
 */
import { countUpTo } from '../binary-search.ts';

const GRAIN = 1e8;

export class ChanceList {
	readonly #sums = new Map<number, number>();
	#values: Float64Array | null = null;
	#running = new Float64Array(0);

	add(value: number, chance: number): void {
		const grain = Math.round(value * GRAIN);
		this.#sums.set(grain, (this.#sums.get(grain) ?? 0) + chance);
		this.#values = null;
	}

	/** Ascending. */
	get values(): Float64Array {
		if (this.#values) return this.#values;
		const grains = Float64Array.from(this.#sums.keys()).sort();
		this.#running = new Float64Array(grains.length + 1);
		for (let i = 0; i < grains.length; i++)
			this.#running[i + 1] = this.#running[i]! + this.#sums.get(grains[i]!)!;
		return (this.#values = grains.map((grain) => grain / GRAIN));
	}

	/** How many values are at most `limit`. */
	countUpTo(limit: number): number {
		return countUpTo(this.values, limit);
	}

	/** Probability of the first `count` values. */
	sumOf(count: number): number {
		return this.values && this.#running[count]!;
	}

	/** Probability of the value at `index` alone. */
	chanceAt(index: number): number {
		return this.sumOf(index + 1) - this.sumOf(index);
	}
}
