/** Values published with R and scipy, or computed by both: tests/fixtures/statistics-vectors.json. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { chiSquare } from '#core/stats/chi-square.ts';
import { fisher } from '#core/stats/fisher.ts';
import { freemanHalton } from '#core/stats/freeman-halton.ts';
import type { Table } from '#core/stats/need-counts.ts';
import { answered, near } from './answered.ts';

type Values = { readonly [name: string]: number | Table };
type Vector = {
	readonly id: string;
	readonly table: Table;
	readonly recomputed: Values;
	readonly published: { readonly [name: string]: { value: number; tolerance: number } };
	readonly from_R_only: { readonly [name: string]: number | readonly number[] };
	readonly dropped?: Values;
};
const vectors = JSON.parse(
	readFileSync('tests/fixtures/statistics-vectors.json', 'utf8')
) as readonly Vector[];
const isTwoByTwo = ({ table }: Vector) => table.length === 2 && table[0]!.length === 2;
const full = vectors.filter(({ id }) => id !== 'zero-row');

/** Everything we say of a table, by the names of the fixture. */
function valuesOf(table: Table): Values {
	const found = answered(chiSquare(table));
	const exact = table.length === 2 && table[0]!.length === 2 ? answered(fisher(table)) : null;
	return {
		...{ n: found.n, df: found.df, chi2: found.x2, p: found.p, g2: found.g2, g2_p: found.g2P },
		...{ expected: found.expected, pearson_residuals: found.residuals },
		...{ std_residuals: found.adjusted, phi: found.phi, cramers_v: found.cramersV },
		...{ contingency_c: found.contingencyC, tschuprow_t: found.tschuprowT },
		...{ cells_expected_below_5: found.expectedBelow5, min_expected: found.leastExpected },
		...(found.yates ? { chi2_yates: found.yates.x2, p_yates: found.yates.p } : {}),
		...(exact
			? { fisher_p: exact.p, fisher_p_greater: exact.greater, fisher_p_less: exact.less }
			: {}),
		...(exact ? { odds_ratio_sample: exact.odds.sample! } : {})
	};
}

const flat = (value: number | Table | undefined): readonly number[] =>
	typeof value === 'number' ? [value] : (value ?? []).flat();

/** Names of values that are not what they should be. */
const unlike = (found: Values, wanted: Values): string[] =>
	Object.keys(wanted).filter((name) => {
		const [is, should] = [flat(found[name]), flat(wanted[name])];
		return is.length !== should.length || !is.every((x, i) => near(x, should[i]!));
	});

describe('S2, S3: every value of the vectors', () => {
	test('there are 21 tables, 13 of them 2 x 2', () => {
		expect([vectors.length, vectors.filter(isTwoByTwo).length]).toEqual([21, 13]);
	});

	it.each(full.map((vector) => [vector.id, vector] as const))('%s', (_, vector) => {
		const found = valuesOf(vector.table);
		expect(unlike(found, vector.recomputed)).toEqual([]);
		for (const [name, { value, tolerance }] of Object.entries(vector.published)) {
			const ours =
				name === 'fisher_p' ? answered(freemanHalton(vector.table)).p : (found[name] as number);
			expect(Math.abs(ours - value), name).toBeLessThanOrEqual(tolerance);
		}
	});

	it('very small probabilities keep their digits', () => {
		const { table, recomputed } = vectors.find(({ id }) => id === 'single-cell-large')!;
		const { p } = answered(chiSquare(table)).yates!;
		expect(p / (recomputed['p_yates'] as number)).toBeCloseTo(1, 8);
	});
});

describe('S2.1: an empty row', () => {
	const { table, dropped } = vectors.find(({ id }) => id === 'zero-row')!;

	it('is left out and named by what stays', () => {
		expect(unlike(valuesOf(table), dropped!)).toEqual([]);
		const { rows, columns } = answered(chiSquare(table));
		expect([rows, columns]).toEqual([
			[0, 2],
			[0, 1, 2]
		]);
	});
});

describe('S4: Freeman and Halton', () => {
	const known = vectors.filter(({ from_R_only }) => 'fisher_p' in from_R_only);

	it('there are seven tables beyond 2 x 2', () => expect(known).toHaveLength(7));

	// R takes tables for equal that differ by 1e-7 in the logarithm; where very many do, that shows in the seventh digit.
	it.each(known.map((vector) => [vector.id, vector] as const))('%s', (_, vector) => {
		const { p } = answered(freemanHalton(vector.table));
		expect(p / (vector.from_R_only['fisher_p'] as number)).toBeCloseTo(1, 6);
	});

	it('S4.1: a table of too many steps is refused, not waited for', () => {
		const { table } = vectors.find(({ id }) => id === 'haireyecolor-2way')!;
		expect(freemanHalton(table, 200_000)).toEqual({ kind: 'too-large', limit: 200_000 });
	});
});

describe('S3.1: conditional odds ratios', () => {
	const known = vectors.filter((vector) => 'odds_ratio_conditional_mle' in vector.from_R_only);

	/** R solves for the ratio or, above 1, its inverse, to about 1.2e-4. */
	const likeR = (ours: number | null, r: number) =>
		ours === null || ours > 1
			? Math.abs(1 / (ours ?? Infinity) - 1 / r) < 1.3e-4
			: Math.abs(ours - r) < 1.3e-4;

	it('there are thirteen', () => expect(known).toHaveLength(13));

	it.each(known.map((vector) => [vector.id, vector] as const))('%s', (_, vector) => {
		const { odds } = answered(fisher(vector.table));
		const [low, high] = vector.from_R_only['odds_ratio_ci95'] as number[];
		const estimate = vector.from_R_only['odds_ratio_conditional_mle'] as number;
		expect(likeR(odds.conditional, estimate), `${odds.conditional} ${estimate}`).toBe(true);
		expect(likeR(odds.low, low!), `${odds.low} ${low}`).toBe(true);
		expect(likeR(odds.high, high!), `${odds.high} ${high}`).toBe(true);
	});
});
