import { describe, expect, test } from 'vitest';
import { nextMark, placeOf } from '#lib/charts/mark-places.ts';
import { circle, path, rect } from '#report/displays/scene.ts';

const grid = [0, 1, 2].flatMap((row) =>
	[0, 1, 2].map((column) => ({ x: column * 20, y: row * 20 }))
);

describe('arrows between marks', () => {
	test('left and right reach every mark in order and stop at the ends', () => {
		expect(nextMark(grid, 2, 'ArrowRight')).toBe(3);
		expect(nextMark(grid, 8, 'ArrowRight')).toBe(8);
		expect(nextMark(grid, 0, 'ArrowLeft')).toBe(0);
		expect([nextMark(grid, 4, 'Home'), nextMark(grid, 4, 'End')]).toEqual([0, 8]);
	});

	test('up and down keep the column, and take the nearest where it ends', () => {
		expect(nextMark(grid, 1, 'ArrowDown')).toBe(4);
		expect(nextMark(grid, 7, 'ArrowUp')).toBe(4);
		expect(nextMark(grid, 7, 'ArrowDown')).toBe(7);
		const uneven = [
			{ x: 0, y: 0 },
			{ x: 30, y: 10 },
			{ x: 2, y: 40 }
		];
		expect(nextMark(uneven, 0, 'ArrowDown')).toBe(2);
	});

	test('other keys move nothing', () => {
		expect(nextMark(grid, 4, 'a')).toBeNull();
		expect(nextMark(grid, 4, 'Enter')).toBeNull();
	});
});

test('a mark stands in the middle of its first shape', () => {
	const at = (shape: Parameters<typeof placeOf>[0]['shapes'][number]) =>
		placeOf({ shapes: [shape] });
	expect(at(rect(10, 20, 30, 40, {}))).toEqual({ x: 25, y: 40 });
	expect(at(circle(5, 6, 3, {}))).toEqual({ x: 5, y: 6 });
	expect(at(path('M0 10L20 30', {}))).toEqual({ x: 10, y: 20 });
	expect(placeOf({ shapes: [] })).toEqual({ x: 0, y: 0 });
});
