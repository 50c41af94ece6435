import fc from 'fast-check';
import { expect, it } from 'vitest';
import { disjoint, without } from '#core/facts/hand-ranges.ts';

const LENGTH = 30;
const range = fc.record({
	start: fc.integer({ min: -2, max: LENGTH }),
	end: fc.integer({ min: -2, max: LENGTH + 2 }),
	actor: fc.nat(9)
});
const within = (at: number, { start, end }: { start: number; end: number }) =>
	start <= at && at < end;

it('B3.1: of ranges given by hand the later one counts, character by character', () => {
	fc.assert(
		fc.property(fc.array(range, { maxLength: 12 }), (ranges) => {
			const found = disjoint(ranges, LENGTH);
			for (let i = 1; i < found.length; i++)
				expect(found[i]!.start).toBeGreaterThanOrEqual(found[i - 1]!.end);
			expect(found.every(({ start, end }) => 0 <= start && start < end && end <= LENGTH)).toBe(
				true
			);
			for (let at = 0; at < LENGTH; at++)
				expect(found.find((one) => within(at, one))?.actor).toBe(
					ranges.findLast((one) => within(at, one))?.actor
				);
		})
	);
});

it('B3.1: a turn keeps what no range takes', () => {
	fc.assert(
		fc.property(range, fc.array(range, { maxLength: 12 }), (turn, ranges) => {
			fc.pre(turn.start < turn.end);
			const cuts = disjoint(ranges, LENGTH);
			const rest = without(turn, cuts);
			for (let at = -3; at < LENGTH + 3; at++) {
				const kept = within(at, turn) && !cuts.some((cut) => within(at, cut));
				expect(rest.filter((one) => within(at, one)).length).toBe(kept ? 1 : 0);
			}
		})
	);
});
