import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviceOf, isStamp, nextStamp, timeOf, type Stamp } from '#core/log/stamp.ts';

const clock = fc.double({ min: 0, max: 4e12, noNaN: true });

describe('stamps', () => {
	it('L11: stamps never go back and sort as text, whatever the clock says', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(clock, fc.constantFrom('aaaaaa', 'b2b2b2b2', 'zz9zz9')), {
					minLength: 2
				}),
				(ticks) => {
					let last: Stamp | null = null;
					for (const [now, device] of ticks) {
						const next: Stamp = nextStamp(last, now, device);
						expect(isStamp(next)).toBe(true);
						expect(deviceOf(next)).toBe(device);
						if (last !== null) expect(next > last).toBe(true);
						if (last === null || Math.floor(now) > Date.parse(timeOf(last)))
							expect(Date.parse(timeOf(next))).toBe(Math.floor(now));
						last = next;
					}
				}
			)
		);
	});

	it('L11: a full counter moves on to the next millisecond', () => {
		const full = '2026-11-22T04:10:09.123Z-ffff-k3f9x2';
		expect(nextStamp(full, 0, 'k3f9x2')).toBe('2026-11-22T04:10:09.124Z-0000-k3f9x2');
		expect(nextStamp('2026-11-22T04:10:09.123Z-0009-k3f9x2', 0, 'k3f9x2')).toBe(
			'2026-11-22T04:10:09.123Z-000a-k3f9x2'
		);
	});

	it.each([
		['2026-11-22T04:10:09.123Z-0007-k3f9x2', true],
		['2026-13-22T04:10:09.123Z-0007-k3f9x2', false],
		['2026-02-30T04:10:09.123Z-0007-k3f9x2', false],
		['2026-11-22T04:10:09.123Z-0007-K3F9X2', false],
		['2026-11-22T04:10:09.123Z-0007-k3f', false],
		['2026-11-22T04:10:09.123Z-0007-k3f9x2\n', false],
		['', false],
		[null, false]
	])('L12: %j is a stamp: %s', (text, expected) => {
		expect(isStamp(text)).toBe(expected);
	});
});
