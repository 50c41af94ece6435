import { describe, expect, test } from 'vitest';
import { move } from '#lib/ui/grid-keys.ts';

const size = { rows: 3, columns: 4 };
const from = { row: 1, column: 1 };

describe('keys in a table', () => {
	test.each([
		['ArrowUp', false, { row: 0, column: 1 }],
		['ArrowDown', false, { row: 2, column: 1 }],
		['ArrowLeft', false, { row: 1, column: 0 }],
		['ArrowRight', false, { row: 1, column: 2 }],
		['Home', false, { row: 1, column: 0 }],
		['End', false, { row: 1, column: 3 }],
		['Home', true, { row: 0, column: 0 }],
		['End', true, { row: 2, column: 3 }]
	])('%s (with Ctrl: %s)', (key, ctrl, to) => expect(move(from, key, ctrl, size)).toEqual(to));

	test('the edge holds', () =>
		expect(move({ row: 0, column: 0 }, 'ArrowUp', false, size)).toEqual({ row: 0, column: 0 }));
	test('other keys are left to the page', () => expect(move(from, 'a', false, size)).toBeNull());
});
