import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBelow, countUpTo, countWhile } from '#core/binary-search.ts';

const ascending = fc
	.array(fc.integer({ min: -20, max: 20 }), { maxLength: 40 })
	.map((values) => values.sort((a, b) => a - b));

describe('how many of ascending numbers', () => {
	it('are at most, and below, a limit: as counting them one by one', () => {
		fc.assert(
			fc.property(ascending, fc.integer({ min: -22, max: 22 }), (values, limit) => {
				expect(countUpTo(values, limit)).toBe(values.filter((v) => v <= limit).length);
				expect(countBelow(values, limit)).toBe(values.filter((v) => v < limit).length);
				expect(countWhile(values.length, (i) => values[i]! * 2 < limit)).toBe(
					values.filter((v) => v * 2 < limit).length
				);
			})
		);
	});
});
