import fc from 'fast-check';
import { expect, it } from 'vitest';
import { greatestOf } from '#core/greatest.ts';

it('the greatest of many numbers is that of Math.max, and there may be a million', () => {
	fc.assert(
		fc.property(fc.array(fc.double({ noNaN: true })), (numbers) => {
			expect(greatestOf(numbers) === Math.max(...numbers)).toBe(true);
		})
	);
	expect(greatestOf(Array.from({ length: 1_000_000 }, (_, i) => -i)) === 0).toBe(true);
});
