/**
 * Would the table look like this if the transcripts had been anybody's? Each transcript keeps its passages together; only the labels
 * (whose transcript it is) are exchanged. That is what makes the test valid where a test on passages is not.
 */
import { SimpulError } from '../model/error.ts';
import { blocksOf, countLabelings, drawLabelings, eachLabeling } from './labelings.ts';
import { columnSums, needTable, sum, type Table } from './need-counts.ts';
import { seeded, type Random } from './random.ts';
import { tooFew, type TooFew } from './refusal.ts';

export type Permutation = {
	readonly kind: 'permutation';
	readonly transcripts: number;
	/** Distinct ways to give the labels to the transcripts. */
	readonly labelings: number;
	/** Labelings drawn at random; null = all were looked at. */
	readonly drawn: number | null;
	/** Pearson's X2 of the table added up by label. */
	readonly statistic: number;
	readonly p: number;
	/** The smallest p that any labeling could have reached; of drawn ones, 1 / (drawn + 1). */
	readonly smallest: number;
};

export type PermutationInput = {
	/** One line of counts per transcript. */
	readonly vectors: Table;
	/** One label per transcript: small whole numbers from 0. */
	readonly labels: readonly number[];
	/** Labels are exchanged within a block only (a city); all transcripts are one block by default. */
	readonly blocks?: readonly number[];
	/** For the labelings that are drawn; a fixed seed by default, so that the same table always has the same p. */
	readonly random?: Random;
};

/** All labelings up to so many, else so many at random. */
const ALL_UP_TO = 20_000;
const DRAWN = 9_999;
const SEED = 20_181;

/**
 * p = share of labelings with a statistic as great; of drawn ones (b + 1) / (m + 1).
 * Sources: Good, P. (2005). Permutation, Parametric and Bootstrap Tests of Hypotheses; Phipson, B., & Smyth, G. K. (2010).
 * Statistical Applications in Genetics and Molecular Biology, 9(1), 39.
 * @throws SimpulError stats.bad-counts, stats.bad-labels { problem: 'length' | 'not-whole' }
 */
export function permutation(input: PermutationInput): Permutation | TooFew {
	const { labels, blocks = labels.map(() => 0) } = input;
	const vectors = needTable(input.vectors);
	if (labels.length !== vectors.length || blocks.length !== vectors.length)
		throw new SimpulError('stats.bad-labels', { problem: 'length' });
	if (!labels.every((label) => Number.isSafeInteger(label) && label >= 0))
		throw new SimpulError('stats.bad-labels', { problem: 'not-whole' });
	const columns = columnSums(vectors).filter((n) => n > 0).length;
	const kinds = new Set(labels).size;
	if (vectors.length < 2) return tooFew('transcripts', vectors.length, 2);
	if (kinds < 2) return tooFew('labels', kinds, 2);
	if (columns < 2) return tooFew('columns', columns, 2);
	const among = blocksOf(blocks);
	const labelings = countLabelings(labels, among);
	const statistic = pearson(vectors, labels);
	const observed = statistic(Int32Array.from(labels));
	const grain = 1e-9 * Math.max(1, observed);
	const found = { asGreat: 0, greatest: -Infinity, times: 0 };
	const look = (labeling: Int32Array) => {
		const value = statistic(labeling);
		if (value >= observed - grain) found.asGreat++;
		if (value > found.greatest + grain) Object.assign(found, { greatest: value, times: 1 });
		else if (value >= found.greatest - grain) found.times++;
	};
	const common = { kind: 'permutation', transcripts: labels.length, labelings } as const;
	if (labelings <= ALL_UP_TO) {
		eachLabeling(labels, among, look);
		const share = (times: number) => times / labelings;
		const [p, smallest] = [share(found.asGreat), share(found.times)];
		return { ...common, drawn: null, statistic: observed, p, smallest };
	}
	drawLabelings(labels, among, DRAWN, input.random ?? seeded(SEED), look);
	const p = (found.asGreat + 1) / (DRAWN + 1);
	return { ...common, drawn: DRAWN, statistic: observed, p, smallest: 1 / (DRAWN + 1) };
}

/** X2 of the vectors added up by label. Labels and columns without anything add nothing. */
function pearson(vectors: Table, labels: readonly number[]) {
	const columns = columnSums(vectors);
	const n = sum(columns);
	const rows = Math.max(...labels) + 1;
	const width = columns.length;
	const cells = new Float64Array(rows * width);
	return (labeling: Int32Array): number => {
		cells.fill(0);
		vectors.forEach((vector, at) => {
			const line = labeling[at]! * width;
			for (let c = 0; c < width; c++) cells[line + c]! += vector[c]!;
		});
		let x2 = 0;
		for (let r = 0; r < rows; r++) {
			let row = 0;
			for (let c = 0; c < width; c++) row += cells[r * width + c]!;
			for (let c = 0; c < width; c++) {
				const expected = (row * columns[c]!) / n;
				if (expected > 0) x2 += (cells[r * width + c]! - expected) ** 2 / expected;
			}
		}
		return x2;
	};
}
