/** Values published, or computed by other programs: tests/fixtures/agreement-vectors.json. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { cohenKappa, meanAgreement, nominalAlpha } from '#core/agreement/coefficients.ts';

type Value = number | string | null;
type Expected = { published: number | null; tolerance: number; recomputed: number };
type Vector = {
	readonly id: string;
	readonly raters: number;
	/** What each chose, and of how many units. */
	readonly units: readonly [values: readonly Value[], n: number][];
	readonly expected: { readonly [name in 'agreement' | 'kappa' | 'alpha']?: Expected };
};
const vectors = JSON.parse(
	readFileSync('tests/fixtures/agreement-vectors.json', 'utf8')
) as readonly Vector[];

function found({ units }: Vector) {
	const categories = [...new Set(units.flatMap(([values]) => values))].filter((v) => v !== null);
	const counts = units.map(([values, n]) => ({
		counts: categories.map((one) => values.filter((value) => value === one).length),
		n
	}));
	const table = categories.map((a) =>
		categories.map((b) =>
			units.reduce((sum, [values, n]) => sum + (values[0] === a && values[1] === b ? n : 0), 0)
		)
	);
	return {
		agreement: meanAgreement(counts),
		kappa: cohenKappa(table),
		alpha: nominalAlpha(counts)
	};
}

describe('F5, F6: every value of the vectors', () => {
	const values = vectors.flatMap((vector) =>
		Object.entries(vector.expected).map(([name, value]) => ({ vector, name, value: value! }))
	);

	test('there are 14 of them, with 27 values', () => {
		expect([vectors.length, values.length]).toEqual([14, 27]);
	});

	it.each(values.map((one) => [`${one.vector.id} ${one.name}`, one] as const))('%s', (_, one) => {
		const is = found(one.vector)[one.name as 'kappa']!;
		expect(is).toBeCloseTo(one.value.recomputed, 12);
		if (one.value.published !== null)
			expect(Math.abs(is - one.value.published)).toBeLessThanOrEqual(one.value.tolerance);
	});
});

describe('F6: where chance would agree always', () => {
	it('kappa and alpha have no value', () => {
		const none = [
			[0, 0],
			[0, 12]
		];
		expect(cohenKappa(none)).toBeNull();
		expect(cohenKappa([...none].reverse().map((row) => [...row].reverse()))).toBeNull();
		expect(cohenKappa([])).toBeNull();
		expect(nominalAlpha([{ counts: [0, 2], n: 12 }])).toBeNull();
		expect(nominalAlpha([])).toBeNull();
		expect(meanAgreement([])).toBeNull();
	});

	it('they have one where only one of the coders is always the same', () => {
		const table = [
			[0, 3],
			[0, 9]
		];
		expect(cohenKappa(table)).toBe(0);
		const alpha = nominalAlpha([
			{ counts: [1, 1], n: 3 },
			{ counts: [0, 2], n: 9 }
		])!;
		expect(alpha).toBeCloseTo(1 - (23 * 6) / (2 * 3 * 21), 12);
	});
});
