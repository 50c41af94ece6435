import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bisect } from '#core/stats/bisect.ts';

it('finds the least number that is not below the root, whatever the root', () => {
	fc.assert(
		fc.property(
			fc.double({ min: -1e9, max: 1e9, noNaN: true, noDefaultInfinity: true }),
			(root) => {
				expect(bisect((x) => x - root, -2e9, 2e9) - root === 0).toBe(true);
			}
		)
	);
});
