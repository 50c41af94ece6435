/**
 * A linear model of one code (rule U13): a support vector machine with squared loss, learnt by coordinate descent on its dual. C.-J.
 * Hsieh, K.-W. Chang, C.-J. Lin, S. S. Keerthi and S. Sundararajan, "A dual coordinate descent method for large-scale linear SVM",
 * ICML 2008, 408-415. The rows are taken in their order and a fixed number of times, so that the same codings give the same model.
 */
import type { Vectors } from './vectors.ts';

export type Model = {
	/** By feature. */
	readonly weights: Float64Array;
	/** Of the cues of the code. */
	readonly cues: number;
	readonly base: number;
};

/** What the model is told beside words: row by row, how much the cues of the code weigh there. */
export type Cued = Float64Array;

const PASSES = 15;
/** What a mistake costs; what it costs more at an example than at a counterexample, which are many; what a cue counts beside words. */
const COST = 0.1;
const EXAMPLE = 4;
const CUE = 2;

/** @param labels  of each row: 1 example, -1 counterexample, 0 left out */
export function train({ from, feature, value }: Vectors, cued: Cued, labels: Int8Array): Model {
	const weights = new Float64Array(feature.reduce((most, f) => Math.max(most, f), -1) + 1);
	const rows = [...labels.keys()].filter((r) => labels[r] !== 0);
	const slack = rows.map((r) => 1 / (2 * COST * (labels[r]! > 0 ? EXAMPLE : 1)));
	const alpha = new Float64Array(rows.length);
	let cues = 0;
	let base = 0;
	for (let pass = 0; pass < PASSES; pass++)
		for (let i = 0; i < rows.length; i++) {
			const r = rows[i]!;
			const [first, end] = [from[r]!, from[r + 1]!];
			const cue = CUE * cued[r]!;
			let z = base + cues * cue;
			for (let k = first; k < end; k++) z += weights[feature[k]!]! * value[k]!;
			const y = labels[r]!;
			const gradient = y * z - 1 + slack[i]! * alpha[i]!;
			// Words have length 1, the base counts as one more.
			const curve = (end > first ? 2 : 1) + cue * cue + slack[i]!;
			const next = Math.max(0, alpha[i]! - gradient / curve);
			const step = y * (next - alpha[i]!);
			if (step === 0) continue;
			alpha[i] = next;
			base += step;
			cues += step * cue;
			for (let k = first; k < end; k++)
				weights[feature[k]!] = weights[feature[k]!]! + step * value[k]!;
		}
	return { weights, cues: CUE * cues, base };
}

/** Above 0 the model would give the code. */
export function marginOf(model: Model, { from, feature, value }: Vectors, cued: Cued, r: number) {
	let z = model.base + model.cues * cued[r]!;
	for (let k = from[r]!; k < from[r + 1]!; k++) z += model.weights[feature[k]!]! * value[k]!;
	return z;
}
