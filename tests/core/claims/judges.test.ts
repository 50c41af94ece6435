import { describe, expect, it } from 'vitest';
import { isTooFew } from '#core/claims/few.ts';
import { halfUnit, near } from '#core/claims/figure.ts';
import { judged } from '#core/claims/outcome.ts';
import { publishedSheet } from '#core/claims/published-sheet.ts';
import { judgeMeanChange, judgeTrend } from '#core/claims/judge-series.ts';
import { isReason } from '#core/claims/reason.ts';
import type { Kind, Sheet } from '#core/claims/sheet.ts';
import type { ReferenceTable } from '#core/model/claim-records.ts';

/** One column, one number per row. */
const sheet = (numbers: Readonly<Record<string, number>>): Sheet => ({
	...{ kind: 'count', unit: '', coded: true, rows: Object.keys(numbers), columns: ['x'] },
	...{ column: 0, heard: () => true, base: () => 100 },
	cell: (row) => ({ value: Object.values(numbers)[row]!, n: null, of: null }),
	pooled: () => ({ code: 'no-counts' })
});
const rows = ['y1', 'y2', 'y3', 'y4'];
const rising = sheet({ y1: 10, y2: 12, y3: 12, y4: 16 });

describe('K4: figures in a row', () => {
	it('K4: a mean change is that of each step, not of each figure', () => {
		const change = (value: number) => {
			const found = judgeMeanChange(rising, { op: 'mean-change', rows, value });
			if (isReason(found)) throw new Error(found.code);
			return found;
		};
		expect(change(2).holds).toBe(true);
		expect(change(1.5).holds).toBe(false);
		expect(change(2).shown.at(-1)).toMatchObject({ value: 2, part: 'made', rows: ['y1', 'y4'] });
	});

	it('K4: a trend goes on at every step', () => {
		const trend = (...asked: string[]) =>
			judgeTrend(rising, { op: 'trend', rows: asked, direction: 'up' });
		expect(trend('y1', 'y2', 'y4')).toMatchObject({ holds: true });
		expect(trend(...rows)).toMatchObject({ holds: false, against: ['y3'] });
	});
});

it('K12: a number holds within half a unit of the last digit that it is written with', () => {
	expect([12.5, 20, 0.25, -1.125].map(halfUnit)).toEqual([0.05, 0.5, 0.005, 0.0005]);
	expect(near(12.45, 12.5, halfUnit(12.5))).toBe(true);
	expect(near(12.449, 12.5, halfUnit(12.5))).toBe(false);
});

it('K7.2: a share of three, or a rate of 300 words, is enough; one less is not', () => {
	const few = (kind: Kind, of: number, part: 'named' | 'other' = 'named') =>
		isTooFew(
			{ op: 'largest', rows: ['y1'] },
			{ ...rising, kind },
			judged(true, [{ value: 1, n: 1, of, part, rows: ['y1'], column: 'x' }])
		);
	expect([few('percent', 3), few('percent', 2), few('count', 2)]).toEqual([false, true, true]);
	expect([few('rate', 300), few('rate', 299), few('rate', 299, 'other')]).toEqual([
		...[false, true, false]
	]);
});

it('K5.3: 1 of 8 may be printed as 12 or as 13, not as 11', () => {
	const counted = (percent: number) => {
		const table = {
			...{ id: 't', alive: true, name: 'T', origin: '', unit: '', measure: 'column', by: 'actor' },
			...{ rows: [{ id: 'a', label: 'A' }], columns: [{ id: 'x', label: 'X' }] },
			...{ values: [[percent]], bases: [8] }
		} as unknown as ReferenceTable;
		const found = publishedSheet(table, 'references');
		return isReason(found) ? found.code : found.cell(0, 0);
	};
	for (const percent of [12, 12.5, 13]) expect(counted(percent)).toMatchObject({ value: 1, of: 8 });
	expect(counted(11)).toBe('no-counts');
});
