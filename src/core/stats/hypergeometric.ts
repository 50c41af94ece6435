/**
 * The distribution behind Fisher's test: the upper left cell of a 2 x 2 table with its margins held, by odds ratio. Weights are built
 * outwards from the most likely cell by the ratio of neighbours, so that no factorial of a large number is ever taken.
 */
import type { Table } from './need-counts.ts';

export type Hypergeometric = {
	/** Least value of the cell; `logs[i]` belongs to `from + i`. */
	readonly from: number;
	/** Logarithms of weights at odds ratio 1, the greatest being 0. */
	readonly logs: Float64Array;
	/** The cell as observed, as an index. */
	readonly at: number;
};

export function hypergeometric([first, second]: Table): Hypergeometric {
	const [a, b] = [first![0]!, first![1]!];
	const [c, d] = [second![0]!, second![1]!];
	const row = a + b;
	const column = a + c;
	const n = row + c + d;
	const from = Math.max(0, row + column - n);
	const to = Math.min(row, column);
	const logs = new Float64Array(to - from + 1);
	const mode = Math.min(to, Math.max(from, Math.floor(((row + 1) * (column + 1)) / (n + 2))));
	/** Weight of k + 1 over that of k. */
	const ratio = (k: number) =>
		Math.log(((row - k) * (column - k)) / ((k + 1) * (n - row - column + k + 1)));
	for (let k = mode; k < to; k++) logs[k + 1 - from] = logs[k - from]! + ratio(k);
	for (let k = mode; k > from; k--) logs[k - 1 - from] = logs[k - from]! - ratio(k - 1);
	return { from, logs, at: a - from };
}

/** Probabilities at a given logarithm of the odds ratio. */
export function chances({ logs }: Pick<Hypergeometric, 'logs'>, logOdds = 0): Float64Array {
	let greatest = -Infinity;
	const weights = logs.map((log, i) => {
		const tilted = log + i * logOdds;
		if (tilted > greatest) greatest = tilted;
		return tilted;
	});
	let total = 0;
	for (let i = 0; i < weights.length; i++) total += weights[i] = Math.exp(weights[i]! - greatest);
	return weights.map((weight) => weight / total);
}
