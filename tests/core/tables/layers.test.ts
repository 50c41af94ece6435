import { expect, it } from 'vitest';
import { flips } from '#core/tables/layers.ts';

/** One column, one number per row. */
const table = (...numbers: number[]) => ({
	columns: [{ id: 'x', label: 'x' }],
	counts: numbers.map((n) => [n]),
	percent: null
});

it('B10.1: a first place that no layer has is marked, or else an order that none has', () => {
	expect(flips(table(3, 2, 1), [table(1, 2, 0), table(0, 1, 2)])).toEqual([
		{ column: 'x', place: 'first' }
	]);
	expect(flips(table(3, 2, 1), [table(2, 0, 1), table(2, 1, 1)])).toEqual([
		{ column: 'x', place: 'order' }
	]);
	expect(flips(table(3, 2, 1), [table(1, 2, 0), table(4, 3, 2)])).toEqual([]);
});

it('B10.1: it takes two layers that have anything', () => {
	expect(flips(table(3, 2, 1), [table(0, 2, 1), table(0, 0, 0)])).toEqual([]);
	expect(flips(table(3, 2, 1), [table(0, 2, 1)])).toEqual([]);
});

it('B10.1: equal numbers share a place', () => {
	expect(flips(table(2, 2), [table(1, 0), table(0, 1)])).toEqual([{ column: 'x', place: 'first' }]);
	expect(flips(table(2, 2), [table(1, 1), table(0, 1)])).toEqual([]);
});
