/**
 * A linear model of one code (rule U13): logistic regression of what the words say beyond the cues, learnt by coordinate descent on its
 * dual. H.-F. Yu, F.-L. Huang and C.-J. Lin, "Dual coordinate descent methods for logistic regression and maximum entropy models",
 * Machine Learning 85, 2011, 41-75. The rows are taken in their order, so that the same codings give the same model.
 */
import { chanceOf } from './cue-worth.ts';
import type { Vectors } from './vectors.ts';

export type Model = {
	/** By feature: what it adds to the log-odds. */
	readonly weights: Float64Array;
	readonly base: number;
	readonly penalty: number;
	/** By row: what it has taught. */
	readonly learnt: Float64Array;
};

/** Of each row the log-odds that are known before its words are read. */
export type Prior = Float64Array;

/** Rows that stand still after the first passes are looked at again at the sixth only. */
const PASSES = 10;
const ALL = 5;
const STILL = 3e-3;
/** What the base counts beside words, which together have length 1. */
const BASE = 0.3;

/**
 * @param labels  of each row: 1 example, -1 counterexample, 0 left out
 * @param penalty  how much a weight must prove: more for fewer examples
 * @param before  a model of the same rows with another penalty, to begin from
 */
export function train(
	vectors: Vectors,
	prior: Prior,
	labels: Int8Array,
	penalty: number,
	before: Model | null = null
): Model {
	const { from, feature, value } = vectors;
	const scale = before ? before.penalty / penalty : 0;
	const weights = before
		? before.weights.map((weight) => weight * scale)
		: new Float64Array(vectors.names.length);
	let base = before ? (before.base / BASE) * scale : 0;
	const learnt = before ? before.learnt.slice() : new Float64Array(labels.length);
	const all = Int32Array.from(labels.keys()).filter((r) => labels[r] !== 0);
	let rows = all.slice();
	for (let pass = 0; pass < PASSES; pass++) {
		if (pass % ALL === 0) rows = all.slice();
		let moved = 0;
		for (const r of rows) {
			const [first, end] = [from[r]!, from[r + 1]!];
			let odds = prior[r]! + base * BASE;
			for (let k = first; k < end; k++) odds += weights[feature[k]!]! * value[k]!;
			const chance = chanceOf(odds);
			const length = (end > first ? 1 : 0) + BASE * BASE;
			const missing = (labels[r] === 1 ? 1 : 0) - chance - learnt[r]!;
			const step = missing / (1 + (chance * (1 - chance) * length) / penalty);
			if (Math.abs(step) < STILL) continue;
			learnt[r] = learnt[r]! + step;
			rows[moved++] = r;
			base += (step * BASE) / penalty;
			for (let k = first; k < end; k++)
				weights[feature[k]!] = weights[feature[k]!]! + (step * value[k]!) / penalty;
		}
		if (moved === 0 && pass % ALL === 0) break;
		rows = rows.subarray(0, moved);
	}
	return { weights, base: base * BASE, penalty, learnt };
}

/** Log-odds that a row means the code. */
export function oddsOf(model: Model, { from, feature, value }: Vectors, prior: Prior, r: number) {
	let odds = prior[r]! + model.base;
	for (let k = from[r]!; k < from[r + 1]!; k++) odds += model.weights[feature[k]!]! * value[k]!;
	return odds;
}
