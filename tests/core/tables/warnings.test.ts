import { expect, test } from 'vitest';
import { parseSpec } from '#core/tables/spec-text.ts';
import { panelWarnings } from '#core/tables/warnings.ts';
import type { Panel } from '#core/tables/panel.ts';

const spec = parseSpec(new URLSearchParams('rows=actor&columns=code&percent=rate'));

/** Actors a, b, c under one code, in references and in words said. */
function rates(counts: readonly number[], words: readonly number[]): Panel {
	return {
		rows: ['a', 'b', 'c'].map((id) => ({ id, label: id })),
		columns: [{ id: 'x', label: 'x' }],
		counts: counts.map((n) => [n]),
		percent: counts.map((n, r) => [words[r] === 0 ? null : (n * 1000) / words[r]!]),
		rowTotals: counts,
		columnTotals: [10],
		total: 10,
		bases: { per: 'row', of: 'words', values: words },
		signs: counts.map(() => ['number' as const]),
		shown: { rows: [0, 1, 2], columns: [0] }
	};
}
const place = { per: 'column', id: 'x' };

test('B7.2: the first place among rates is that of the highest rate, not of the highest number', () =>
	expect(panelWarnings(spec, rates([5, 4, 0], [4000, 1000, 1000]))).toEqual([]));

test('B7.2: it hangs on one when one reference less would bring it level or behind', () => {
	const lead = { code: 'lead-of-one', ...place, first: 'b', n: 2 };
	expect(panelWarnings(spec, rates([5, 2, 0], [3000, 1000, 1000]))).toEqual([lead]);
	expect(panelWarnings(spec, rates([3, 2, 0], [3000, 1000, 1000]))).toEqual([lead]);
	expect(panelWarnings(spec, rates([2, 2, 0], [3000, 1000, 1000]))).toEqual([]);
});

test('B7: a base of 10, or of 300 words, is large enough; one less is not', () => {
	const few = panelWarnings(spec, rates([5, 2, 1], [299, 300, 1000]));
	expect(few.filter(({ code }) => code === 'few-words')).toEqual([
		{ code: 'few-words', per: 'row', id: 'a', n: 299 }
	]);
	const shares = (of: number) =>
		panelWarnings(
			{ ...spec, percent: 'column' },
			{
				...rates([3, 0, 0], [1, 1, 1]),
				bases: { per: 'column', of: 'unit', values: [of] }
			}
		).filter(({ code }) => code === 'small-base');
	expect(shares(10)).toEqual([]);
	expect(shares(9)).toEqual([{ code: 'small-base', ...place, n: 9 }]);
});

test('B7.1: equal rates are a tie of rates, equal numbers are none', () => {
	const tie = { code: 'tie', ...place, first: ['a', 'b'], n: 2, rate: true };
	expect(panelWarnings(spec, rates([4, 2, 1], [2000, 1000, 1000]))).toEqual([tie]);
	expect(panelWarnings(spec, rates([4, 4, 0], [9000, 1000, 1000]))).toEqual([]);
});

test('B6, B7: who says nothing has no rate and no place', () =>
	expect(panelWarnings(spec, rates([0, 0, 0], [0, 1000, 1000]))).toEqual([]));
