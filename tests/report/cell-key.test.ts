import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellKey, parseCellKey } from '#report/cell-key.ts';

const id = fc.oneof(fc.string(), fc.constantFrom('', '*', ',', '%2A', 'Kota Jambi'));

describe('a cell in the address', () => {
	test('any names come back as they went in', () => {
		fc.assert(
			fc.property(fc.record({ row: id, column: id, layer: id }, { requiredKeys: [] }), (cell) => {
				fc.pre(Object.values(cell).every((name) => name.isWellFormed()));
				expect(parseCellKey(cellKey(cell))).toEqual(cell);
			}),
			{ numRuns: 300 }
		);
	});

	test('* stands for a total', () => {
		expect(cellKey({ column: 'pg-authority' })).toBe('*,pg-authority');
		expect(parseCellKey('*,*')).toEqual({});
	});

	test.each(['', 'a', 'a,b,c,d', 'a,%E0%A4'])('%j names no cell', (text) =>
		expect(parseCellKey(text)).toBeNull()
	);
});
