import { expect, it } from 'vitest';
import { meetings } from '#core/code-query/meet.ts';
import type { SidePassage } from '#core/code-query/side.ts';

const passage = (start: number, end: number, row: number): SidePassage => ({
	...{ start, end, coder: 0, rows: [row], spans: [0] }
});

it('M2.4: before is in the turn that the first passage ends in, though it ends where the next begins', () => {
	const turns = Int32Array.of(0, 10, 20);
	const met = (a: SidePassage, ...others: SidePassage[]) =>
		meetings({ relation: 'before', turns: 0 }, [a], others, turns)[0]!.map(({ start }) => start);
	const others = [passage(6, 8, 1), passage(9, 12, 2), passage(10, 12, 3), passage(20, 22, 4)];
	expect(met(passage(0, 6, 0), ...others)).toEqual([6, 9]);
	expect(met(passage(0, 10, 0), ...others)).toEqual([]);
	expect(met(passage(0, 11, 0), ...others)).toEqual([]);
	expect(met(passage(12, 13, 0), passage(19, 21, 1), passage(20, 22, 2))).toEqual([19]);
	expect(met(passage(20, 22, 0), passage(22, 90, 1))).toEqual([22]);
});
