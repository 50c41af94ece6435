import { describe, expect, it } from 'vitest';
import { LetterJump } from '#lib/ui/letter-jump.ts';

const NAMES = ['Authority', 'Arena', 'Budget', 'Étude'];
const typing = (at: number, ...letters: readonly (readonly [string, number])[]) => {
	const jump = new LetterJump();
	return letters.map(([letter, time]) => jump.to(letter, time, NAMES, at)).at(-1);
};

describe('letters in a list', () => {
	it('lead to the next name that begins with them, around the end', () => {
		expect(typing(0, ['a', 5000])).toBe(1);
		expect(typing(1, ['a', 5000])).toBe(0);
		expect(typing(0, ['é', 5000])).toBe(3);
		expect(typing(0, ['x', 5000])).toBe(-1);
	});

	it('in quick succession are one beginning, and stay on a row that has it', () => {
		expect(typing(1, ['a', 5000], ['r', 5600])).toBe(1);
		expect(typing(0, ['a', 5000], ['r', 5600])).toBe(1);
		expect(typing(0, ['a', 5000], ['b', 5600])).toBe(-1);
	});

	it('begin anew after a pause', () => {
		expect(typing(0, ['a', 5000], ['b', 5700])).toBe(2);
	});
});
