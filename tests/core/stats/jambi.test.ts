/** What a statistician would say of Tables 1-3 of the Jambi study: tests/fixtures/statistics-methods.json. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { binomialInterval } from '#core/stats/binomial-interval.ts';
import { chiSquare } from '#core/stats/chi-square.ts';
import { evenSplit } from '#core/stats/even-split.ts';
import { freemanHalton } from '#core/stats/freeman-halton.ts';
import { permutation } from '#core/stats/permutation.ts';
import { answered } from './answered.ts';

const wanted = JSON.parse(readFileSync('tests/fixtures/statistics-methods.json', 'utf8')) as {
	table: number[][];
	x2: number;
	df: number;
	p: number;
	g2: number;
	g2P: number;
	freemanHalton: number;
	cramersV: number;
	greatestExpected: number;
	largestAdjusted: Record<string, number>;
	evenSplit: [number[], number][];
	limits: [number, number, number, number][];
	transcripts: number[][];
	labels: number[];
	labelings: number;
	permutationP: number;
	smallest: number;
};

it('S2: chi-square, likelihood ratio, Cramér and residuals of the three columns', () => {
	const found = answered(chiSquare(wanted.table));
	expect(found.x2).toBeCloseTo(wanted.x2, 3);
	expect(found.df).toBe(wanted.df);
	expect(found.p).toBeCloseTo(wanted.p, 3);
	expect(found.g2).toBeCloseTo(wanted.g2, 3);
	expect(found.g2P).toBeCloseTo(wanted.g2P, 3);
	expect(found.cramersV).toBeCloseTo(wanted.cramersV, 3);
	expect(found.greatestExpected).toBeCloseTo(wanted.greatestExpected, 3);
	expect(found.expectedBelow5).toBe(12);
	expect(found.adjusted[3]![1]).toBeCloseTo(wanted.largestAdjusted['community x cooperation']!, 3);
	expect(found.adjusted[0]![1]).toBeCloseTo(wanted.largestAdjusted['insurer x cooperation']!, 3);
	expect(Math.max(...found.adjusted.flat().map(Math.abs))).toBeLessThan(2);
});

it('S4: Freeman-Halton', () => {
	expect(answered(freemanHalton(wanted.table)).p).toBeCloseTo(wanted.freemanHalton, 3);
});

it('S5: is one table uneven at all?', () => {
	for (const [counts, p] of wanted.evenSplit)
		expect(answered(evenSplit(counts)).p).toBeCloseTo(p, 3);
});

it('S1: exact limits of the shares', () => {
	for (const [hits, of, low, high] of wanted.limits) {
		const found = answered(binomialInterval(hits, of));
		expect([100 * found.low, 100 * found.high].map((x) => x.toFixed(1))).toEqual([
			low.toFixed(1),
			high.toFixed(1)
		]);
	}
});

it('S6: labels exchanged between the five transcripts', () => {
	const found = answered(permutation({ vectors: wanted.transcripts, labels: wanted.labels }));
	expect(found).toMatchObject({
		labelings: wanted.labelings,
		p: wanted.permutationP,
		smallest: wanted.smallest,
		drawn: null,
		transcripts: 5
	});
	expect(found.statistic).toBeCloseTo(wanted.x2, 3);
});
