import { describe, expect, it } from 'vitest';
import { meetingsBetween } from '#core/codebook/meetings-between.ts';
import { coded, started, withCodes } from '../../lib/codebook/a-codebook.ts';

const project = [
	['a', 13, 22, 'ana'],
	['x', 18, 30, 'ana'],
	['x', 13, 22, 'budi'],
	['y', 13, 16, 'ana'],
	['a', 43, 50, 'ana'],
	['z', 60, 64, 'ana']
].reduce(
	(p, [code, start, end, by]) => coded(p, `${code}`, Number(start), Number(end), `${by}`),
	withCodes(started(), 'a', 'b<a', 'x', 'y<x', 'z')
);
const between = (left: string[], right: string[]) => {
	const { pairs, aloneLeft, aloneRight } = meetingsBetween(
		project,
		new Set(left),
		new Set(right),
		'en'
	);
	const told = pairs.map((pair) => `${pair.left.id} ${pair.right.id} ${pair.n}`);
	return [told, aloneLeft.map(({ id }) => id), aloneRight.map(({ id }) => id)];
};

describe('G7: two codebooks compared', () => {
	it('pairs codes of the one with codes of the other that share words of one coder', () => {
		expect(between(['a', 'b'], ['x', 'y', 'z'])).toEqual([['a y 1', 'a x 1'], [], ['z']]);
	});

	it('reads the same from the other side', () => {
		expect(between(['x', 'y', 'z'], ['a', 'b'])).toEqual([['y a 1', 'x a 1'], ['z'], []]);
	});

	it('says which passages, and of how many of each', () => {
		const sides = [new Set(['a']), new Set(['x'])] as const;
		const [pair] = meetingsBetween(project, ...sides, 'en').pairs;
		expect([pair!.left.n, pair!.right.n, pair!.n]).toEqual([2, 2, 1]);
		expect([...pair!.codings].sort()).toEqual(['s1~a-ana-13', 's1~x-ana-18']);
	});

	it('compares a codebook with itself once per pair', () => {
		const book = ['a', 'b', 'x', 'y', 'z'];
		expect(between(book, book)[0]).toEqual(['a y 1', 'a x 1']);
	});
});
