import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeFor, type Box } from '#lib/ui/notice-place.ts';

const box = (left: number, top: number, right: number, bottom: number): Box => ({
	...{ left, top, right, bottom }
});
/** A message of a phone: 844 pixels high, 72 of which are kept free at its foot. */
const USUAL = box(16, 712, 374, 772);

describe('where messages stand', () => {
	test('H11: at the foot, as long as nothing is there', () => {
		expect(placeFor(USUAL, 844, [])).toEqual({ top: 712, covers: 0 });
		expect(placeFor(USUAL, 844, [box(0, 0, 390, 700)]).top).toBe(712);
	});

	test('H11: above a sheet, or below one that comes from the top', () => {
		const { top, covers } = placeFor(USUAL, 844, [box(0, 300, 390, 844)]);
		expect(covers).toBe(0);
		expect(top).toBe(240);
		expect(placeFor(USUAL, 844, [box(0, 0, 390, 775)])).toEqual({ top: 776, covers: 0 });
	});

	test('H11: they cover nothing wherever a strip of the window is free', () => {
		const spans = fc.array(fc.tuple(fc.nat(800), fc.nat(400)), { maxLength: 4 });
		const check = (sheets: [number, number][]) => {
			const clear = sheets.map(([top, tall]) => box(0, top, 390, top + tall));
			const free = (top: number) =>
				clear.every((one) => one.bottom <= top - 8 || one.top >= top + 60 + 8);
			const room = Array.from({ length: 705 }, (_, i) => 8 + i).some(free);
			const found = placeFor(USUAL, 844, clear);
			if (room) expect(found.covers).toBe(0);
			expect(found.top).toBeGreaterThanOrEqual(8);
			expect(found.top + 60).toBeLessThanOrEqual(836);
		};
		fc.assert(fc.property(spans, check));
	});

	test('H11: where none is free, they cover as little as can be', () => {
		expect(placeFor(USUAL, 844, [box(0, 0, 390, 500), box(20, 500, 30, 844)])).toEqual({
			...{ top: 712, covers: 600 }
		});
	});
});
