import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialInterval } from '#core/stats/binomial-interval.ts';
import { chiSquare } from '#core/stats/chi-square.ts';
import { evenSplit } from '#core/stats/even-split.ts';
import { fisher } from '#core/stats/fisher.ts';
import { freemanHalton } from '#core/stats/freeman-halton.ts';
import { incompleteBeta } from '#core/stats/incomplete-beta.ts';
import { logFactorials } from '#core/stats/log-factorials.ts';
import { logGamma } from '#core/stats/log-gamma.ts';
import { answered, near } from './answered.ts';

const counts = (rows: number, columns: number, most: number) =>
	fc.array(fc.array(fc.nat(most), { minLength: columns, maxLength: columns }), {
		minLength: rows,
		maxLength: rows
	});
const share = fc.integer({ min: 1, max: 300 }).chain((of) => fc.tuple(fc.nat(of), fc.constant(of)));

/** Probability of at least so many hits, added up. */
function tail(hits: number, of: number, p: number): number {
	const logs = logFactorials(of);
	let total = 0;
	for (let k = hits; k <= of; k++)
		total += Math.exp(
			logs[of]! - logs[k]! - logs[of - k]! + k * Math.log(p) + (of - k) * Math.log1p(-p)
		);
	return total;
}

describe('S1: exact limits', () => {
	it('contain the share, leave exactly the tails, and mirror', () => {
		fc.assert(
			fc.property(share, ([hits, of]) => {
				const { low, high } = answered(binomialInterval(hits, of));
				expect(low).toBeLessThanOrEqual(hits / of);
				expect(high).toBeGreaterThanOrEqual(hits / of);
				if (hits > 0) expect(tail(hits, of, low)).toBeCloseTo(0.025, 9);
				if (hits < of) expect(1 - tail(hits + 1, of, high)).toBeCloseTo(0.025, 9);
				const mirror = answered(binomialInterval(of - hits, of));
				expect(near(mirror.low, 1 - high)).toBe(true);
			}),
			{ numRuns: 60 }
		);
	});

	it('S1.1: no hits begin at 0, all hits end at 1; the rule of three holds about', () => {
		const none = answered(binomialInterval(0, 100));
		expect(none.low).toBe(0);
		expect(none.high).toBeCloseTo(1 - 0.025 ** 0.01, 12);
		expect(answered(binomialInterval(7, 7)).high).toBe(1);
	});

	it('S7: bad questions are refused', () => {
		expect(binomialInterval(0, 0)).toEqual({ kind: 'too-few', of: 'n', have: 0, need: 1 });
		expect(() => binomialInterval(3, 2)).toThrow('stats.bad-share');
		expect(() => binomialInterval(1.5, 2)).toThrow('stats.bad-counts');
		expect(() => binomialInterval(-1, 2)).toThrow('stats.bad-counts');
		expect(() => binomialInterval(1, 2, 1)).toThrow('stats.bad-level');
		expect(() => binomialInterval(1, 2, NaN)).toThrow('stats.bad-level');
	});
});

describe('special functions', () => {
	it('the gamma function of whole numbers is a factorial', () => {
		const logs = logFactorials(200);
		for (let n = 2; n <= 200; n++) expect(near(logGamma(n + 1), logs[n]!, 1e-13)).toBe(true);
		expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
	});

	it('the incomplete beta function is the tail of a binomial', () => {
		fc.assert(
			fc.property(share, fc.double({ min: 0.01, max: 0.99, noNaN: true }), ([hits, of], p) => {
				fc.pre(hits > 0);
				expect(incompleteBeta(p, hits, of - hits + 1)).toBeCloseTo(tail(hits, of, p), 10);
			}),
			{ numRuns: 60 }
		);
	});
});

describe('S2: chi-square', () => {
	it('is the same for the table turned, and its residuals square up to it', () => {
		fc.assert(
			fc.property(counts(3, 4, 9), (table) => {
				const found = chiSquare(table);
				const turned = chiSquare(table[0]!.map((_, c) => table.map((row) => row[c]!)));
				if (found.kind === 'too-few' || turned.kind === 'too-few') return;
				expect(near(found.x2, turned.x2)).toBe(true);
				const squares = found.residuals.flat().reduce((total, r) => total + r * r, 0);
				expect(near(squares, found.x2)).toBe(true);
				expect(found.leastExpected).toBe(Math.min(...found.expected.flat()));
				expect(found.greatestExpected).toBe(Math.max(...found.expected.flat()));
				for (const value of [found.p, found.g2P]) {
					expect(value).toBeGreaterThanOrEqual(0);
					expect(value).toBeLessThanOrEqual(1);
				}
			})
		);
	});

	it('S2: a table may have more cells than a call has room for arguments', () => {
		const line = Array.from({ length: 400 }, () => 1);
		expect(chiSquare(line.map(() => line))).toMatchObject({ cells: 160_000, x2: 0, p: 1 });
	});

	it('S7: one row, one column or nothing is too few; a ragged table is an error', () => {
		expect(chiSquare([[1, 2]])).toEqual({ kind: 'too-few', of: 'rows', have: 1, need: 2 });
		expect(chiSquare([[1], [2]])).toEqual({ kind: 'too-few', of: 'columns', have: 1, need: 2 });
		expect(chiSquare([])).toEqual({ kind: 'too-few', of: 'rows', have: 0, need: 2 });
		expect(() => chiSquare([[1, 2], [1]])).toThrow('stats.bad-counts');
		expect(() => fisher([[1, 2, 3]])).toThrow('stats.bad-counts');
		expect(
			fisher([
				[0, 0],
				[1, 2]
			])
		).toMatchObject({ kind: 'too-few', of: 'rows' });
	});
});

/** All tables with the margins of this one, one cell after the other: slow and obvious. */
function plainExact(table: readonly (readonly number[])[]): number {
	const logs = logFactorials(200);
	const rows = table.map((row) => row.reduce((a, b) => a + b, 0));
	const columns = table[0]!.map((_, c) => table.reduce((a, row) => a + row[c]!, 0));
	const weight = (cells: readonly number[]) => -cells.reduce((total, x) => total + logs[x]!, 0);
	const observed = weight(table.flat());
	let [inside, all] = [0, 0];
	const fill = (r: number, c: number, left: number[], open: number, cells: number[]): void => {
		if (r === rows.length) {
			if (left.some((n) => n > 0)) return;
			const log = weight(cells);
			all += Math.exp(log);
			if (log <= observed + 1e-7) inside += Math.exp(log);
			return;
		}
		if (c === left.length) {
			if (open === 0) fill(r + 1, 0, left, rows[r + 1] ?? 0, cells);
			return;
		}
		for (let x = 0; x <= Math.min(open, left[c]!); x++)
			fill(r, c + 1, left.with(c, left[c]! - x), open - x, [...cells, x]);
	};
	fill(0, 0, columns, rows[0]!, []);
	return inside / all;
}

describe('S4: Freeman and Halton', () => {
	it('in a table of 2 x 2 is Fisher', () => {
		fc.assert(
			fc.property(counts(2, 2, 40), (table) => {
				const [whole, exact] = [freemanHalton(table), fisher(table)];
				expect(whole.kind === 'too-few').toBe(exact.kind === 'too-few');
				if (whole.kind !== 'exact' || exact.kind !== 'fisher') return;
				expect(whole.p).toBeCloseTo(exact.p, 9);
			})
		);
	});

	it.each([
		[2, 5, 3],
		[3, 3, 3],
		[3, 4, 2],
		[2, 7, 2]
	])('of %i x %i is the sum over all tables', (rows, columns, most) => {
		fc.assert(
			fc.property(counts(rows, columns, most), (table) => {
				const found = freemanHalton(table);
				if (found.kind === 'exact') expect(found.p).toBeCloseTo(plainExact(table), 9);
				else expect(found.kind).toBe('too-few');
			}),
			{ numRuns: 25 }
		);
	});

	it('S3: the tails of Fisher share the table itself', () => {
		fc.assert(
			fc.property(counts(2, 2, 60), (table) => {
				const found = fisher(table);
				if (found.kind !== 'fisher') return;
				expect(found.less + found.greater).toBeGreaterThanOrEqual(1 - 1e-12);
				expect(found.p).toBeGreaterThan(0);
				expect(found.p).toBeLessThanOrEqual(1);
				const { low, conditional, high } = found.odds;
				expect(low).toBeLessThanOrEqual(conditional ?? Infinity);
				expect(high ?? Infinity).toBeGreaterThanOrEqual(conditional ?? Infinity);
			}),
			{ numRuns: 40 }
		);
	});
});

describe('S5: against an even split', () => {
	it('of two places is the binomial test; of all ways the probabilities add up to 1', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(60), (n, some) => {
				const hits = Math.min(some, n);
				const far = Math.max(hits, n - hits);
				const both = far * 2 === n ? 1 : Math.min(1, 2 * tail(far, n, 0.5));
				expect(answered(evenSplit([hits, n - hits])).p).toBeCloseTo(both, 9);
			}),
			{ numRuns: 60 }
		);
		expect(answered(evenSplit([3, 3, 3])).p).toBeCloseTo(1, 12);
	});

	it('S7: too few and too many', () => {
		expect(evenSplit([4])).toMatchObject({ kind: 'too-few', of: 'categories' });
		expect(evenSplit([0, 0])).toMatchObject({ kind: 'too-few', of: 'n' });
		expect(evenSplit(Array.from({ length: 30 }, () => 50))).toMatchObject({ kind: 'too-large' });
	});
});
