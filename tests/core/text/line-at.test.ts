import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesOf } from '#core/text/line-at.ts';

it('lines are counted by the line ends before a passage', () => {
	const text = 'one\ntwo\n\nfour';
	expect(linesOf(text, { start: 0, end: 3 })).toEqual([1, 1]);
	expect(linesOf(text, { start: 4, end: 7 })).toEqual([2, 2]);
	expect(linesOf(text, { start: 4, end: 13 })).toEqual([2, 4]);
	expect(linesOf(text, { start: 4, end: 8 })).toEqual([2, 2]);
});

it('a passage begins where its words stand when the text is cut into lines', () => {
	const lines = fc.array(fc.stringMatching(/^[a-c]{1,4}$/), { minLength: 1, maxLength: 8 });
	fc.assert(
		fc.property(lines, fc.nat(), fc.nat(), (all, a, b) => {
			const [first, last] = [a % all.length, b % all.length].sort((x, y) => x - y) as [
				number,
				number
			];
			const text = all.join('\n');
			const at = (line: number) => all.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0);
			const span = { start: at(first), end: at(last) + all[last]!.length };
			expect(linesOf(text, span)).toEqual([first + 1, last + 1]);
		})
	);
});
