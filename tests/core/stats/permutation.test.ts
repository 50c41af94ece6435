import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquare } from '#core/stats/chi-square.ts';
import { permutation } from '#core/stats/permutation.ts';
import { seeded } from '#core/stats/random.ts';
import { answered } from './answered.ts';

const counts = (rows: number, columns: number, most: number) =>
	fc.array(fc.array(fc.nat(most), { minLength: columns, maxLength: columns }), {
		minLength: rows,
		maxLength: rows
	});

const orders = (labels: readonly number[]): number[][] =>
	labels.length === 0
		? [[]]
		: labels.flatMap((label, i) => orders(labels.toSpliced(i, 1)).map((rest) => [label, ...rest]));

function x2Of(vectors: readonly (readonly number[])[], labels: readonly number[]): number {
	const kinds = [...new Set(labels)];
	const table = kinds.map((kind) =>
		vectors[0]!.map((_, c) =>
			vectors.reduce((total, vector, at) => total + (labels[at] === kind ? vector[c]! : 0), 0)
		)
	);
	const found = chiSquare(table);
	return found.kind === 'chi-square' ? found.x2 : 0;
}

describe('S6: permutation of labels', () => {
	const transcripts = fc.integer({ min: 2, max: 7 }).chain((n) =>
		fc.record({
			vectors: counts(n, 3, 4),
			labels: fc.array(fc.nat(3), { minLength: n, maxLength: n }),
			blocks: fc.array(fc.nat(1), { minLength: n, maxLength: n })
		})
	);

	it('p is above 0 and at most 1, and never below the smallest that can be reached', () => {
		fc.assert(
			fc.property(transcripts, (input) => {
				const found = permutation(input);
				if (found.kind !== 'permutation') return;
				expect(found.p).toBeGreaterThan(0);
				expect(found.p).toBeLessThanOrEqual(1);
				expect(found.p).toBeGreaterThanOrEqual(found.smallest - 1e-12);
				expect(found.p * found.labelings).toBeCloseTo(Math.round(found.p * found.labelings), 6);
			})
		);
	});

	it('p and smallest are those of all orders of the labels, one after the other', () => {
		const few = fc.integer({ min: 2, max: 6 }).chain((n) =>
			fc.record({
				vectors: counts(n, 2, 5),
				labels: fc.array(fc.nat(2), { minLength: n, maxLength: n })
			})
		);
		fc.assert(
			fc.property(few, ({ vectors, labels }) => {
				const found = permutation({ vectors, labels });
				if (found.kind !== 'permutation') return;
				const all = orders(labels).map((order) => x2Of(vectors, order));
				const atLeast = (value: number) => all.filter((x) => x >= value - 1e-7).length / all.length;
				expect(found.statistic).toBeCloseTo(x2Of(vectors, labels), 9);
				expect(found.p).toBeCloseTo(atLeast(x2Of(vectors, labels)), 12);
				expect(found.smallest).toBeCloseTo(atLeast(Math.max(...all)), 12);
				expect(found.labelings).toBe(new Set(orders(labels).map(String)).size);
			}),
			{ numRuns: 40 }
		);
	});

	it('S6.1: beyond 20,000 labelings 9,999 are drawn, the same ones for the same seed', () => {
		const vectors = Array.from({ length: 20 }, (_, i) => [i % 5, (i * i) % 4, 1]);
		const labels = vectors.map((_, i) => i % 4);
		const ask = (seed?: number) =>
			answered(
				permutation({ vectors, labels, ...(seed === undefined ? {} : { random: seeded(seed) }) })
			);
		const found = ask();
		expect(found).toMatchObject({ drawn: 9999, labelings: 11732745024, smallest: 0.0001 });
		expect(found.p * 10_000).toBeCloseTo(Math.round(found.p * 10_000), 8);
		expect(ask()).toEqual(found);
		expect(ask(7).p).not.toBe(found.p);
		expect(Math.abs(ask(7).p - found.p)).toBeLessThan(0.03);
	});

	it('S6.1: up to 20,000 labelings all are looked at', () => {
		const vectors = Array.from({ length: 18 }, (_, i) => [i % 3, 1]);
		const ask = (n: number) =>
			answered(
				permutation({
					vectors: vectors.slice(0, n),
					labels: vectors.slice(0, n).map((_, i) => i % 2)
				})
			);
		expect(ask(16)).toMatchObject({ drawn: null, labelings: 12_870 });
		expect(ask(18)).toMatchObject({ drawn: 9999, labelings: 48_620 });
	});

	it('S6.2: within blocks labels stay in their block', () => {
		const input = {
			vectors: [
				[2, 0],
				[0, 2],
				[2, 0],
				[0, 2]
			],
			labels: [0, 1, 0, 1]
		};
		expect(answered(permutation(input)).labelings).toBe(6);
		expect(answered(permutation({ ...input, blocks: [0, 0, 1, 1] })).labelings).toBe(4);
		expect(answered(permutation({ ...input, blocks: [0, 1, 2, 3] }))).toMatchObject({
			labelings: 1,
			p: 1,
			smallest: 1
		});
	});

	it('S7: too few of anything, or labels that do not fit', () => {
		const labels = [0, 1];
		expect(permutation({ vectors: [[1, 2]], labels: [0] })).toMatchObject({ of: 'transcripts' });
		const vectors = [
			[1, 2],
			[2, 1]
		];
		expect(permutation({ vectors, labels: [1, 1] })).toMatchObject({ of: 'labels' });
		expect(permutation({ vectors: [[1], [2]], labels })).toMatchObject({ of: 'columns' });
		expect(() => permutation({ vectors, labels: [0] })).toThrow('stats.bad-labels');
		expect(() => permutation({ vectors, labels: [0, 0.5] })).toThrow('stats.bad-labels');
	});
});
