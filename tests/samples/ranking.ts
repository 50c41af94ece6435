/**
 * Two ways to suggest compared fairly: all sentences in the order in which each would suggest them, and from that precision at equal
 * recall and recall at equal precision. A single limit would compare where the limits stand, not what is known.
 */
import { modelsFrom, type ReadToLearn } from '#core/suggest/example/learn.ts';
import { examplesOf, type Given } from '#core/suggest/example/examples.ts';

/** A unit that a method would suggest for a code, the higher the score the sooner. */
export type Ranked = { readonly code: string; readonly unit: number; readonly score: number };
/** Of each code which units mean it, and the units of each of its passages; 0 = not counted. */
export type Meant = ReadonlyMap<
	string,
	{ readonly labels: Int8Array; readonly touched: readonly (readonly number[])[] }
>;

/** What people coded, in the units that count. */
export function meantIn(
	read: ReadToLearn,
	given: Given,
	codes: Iterable<string>,
	counts: (unit: number) => boolean
): Meant {
	return new Map(
		[...codes].map((code) => {
			const { labels, touched } = examplesOf(code, given, read.places, read.sourceOf.length);
			const only = labels.map((label, unit) => (counts(unit) ? label : 0));
			return [code, { labels: only, touched: touched.filter((units) => units.some(counts)) }];
		})
	);
}

export const rankedByCues = ({ cues, places }: ReadToLearn): Ranked[] =>
	[...cues].flatMap(([code, own]) =>
		own.map(({ source, start, score }) => {
			const { first, units } = places.get(source)!;
			return { code, unit: first + units.start.indexOf(start), score };
		})
	);

/** By what can be learnt from `given`, which must not tell anything of the units that count. */
export const rankedByExamples = (read: ReadToLearn, given: Given): Ranked[] =>
	modelsFrom(read, given).models.flatMap(({ task, odds }) =>
		Array.from(odds, (score, unit) => ({ code: task.code, unit, score }))
	);

export type Curve = {
	/** Area under precision over recall. */
	readonly average: number;
	/** The best harmonic mean of precision and recall. */
	readonly balance: number;
	readonly precisionAt: (recall: number) => number;
	readonly recallAt: (precision: number) => number;
};

/** Those of equal score are suggested together. */
export function curveOf(ranked: readonly Ranked[], meant: Meant): Curve {
	const counted = ranked
		.filter(({ code, unit }) => (meant.get(code)?.labels[unit] ?? 0) !== 0)
		.sort((a, b) => b.score - a.score);
	const passages = passagesAt(meant);
	const found = new Set<object>();
	const points: { precision: number; recall: number }[] = [];
	let right = 0;
	let average = 0;
	counted.forEach(({ code, unit, score }, i) => {
		if (meant.get(code)!.labels[unit] === 1) right++;
		for (const passage of passages.at.get(`${code} ${unit}`) ?? []) found.add(passage);
		if (counted[i + 1]?.score === score) return;
		const [precision, recall] = [right / (i + 1), found.size / passages.all];
		average += precision * (recall - (points.at(-1)?.recall ?? 0));
		points.push({ precision, recall });
	});
	const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), 0);
	return {
		average,
		balance: most(points.map(({ precision: p, recall: r }) => (2 * p * r) / (p + r || 1))),
		precisionAt: (recall) =>
			most(points.flatMap((one) => (one.recall >= recall ? [one.precision] : []))),
		recallAt: (precision) =>
			most(points.flatMap((one) => (one.precision >= precision ? [one.recall] : [])))
	};
}

function passagesAt(meant: Meant) {
	const at = new Map<string, object[]>();
	let all = 0;
	for (const [code, { touched }] of meant)
		for (const units of touched) {
			all++;
			for (const unit of units) {
				const key = `${code} ${unit}`;
				at.set(key, [...(at.get(key) ?? []), units]);
			}
		}
	return { at, all };
}

/** `-`: so many are never found, or so precise it never is. */
const percent = (share: number) => (share === 0 ? '-' : `${Math.round(100 * share)}%`);
export const CURVE_HEAD = [
	...['average precision', 'best F1'],
	...['precision at recall 50%', '70%', '80%', '90%'],
	...['recall at precision 60%', '70%', '80%']
];
export const curveCells = ({ average, balance, precisionAt, recallAt }: Curve): string[] => [
	percent(average),
	percent(balance),
	...[0.5, 0.7, 0.8, 0.9].map((recall) => percent(precisionAt(recall))),
	...[0.6, 0.7, 0.8].map((precision) => percent(recallAt(precision)))
];
