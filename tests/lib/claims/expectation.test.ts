import { describe, expect, it } from 'vitest';
import { needExpect } from '#core/commands/claim-fields.ts';
import type { Expect } from '#core/model/claim-records.ts';
import {
	missingIn,
	onlyKnown,
	OPERATORS,
	withOperator,
	withParts
} from '#lib/claims/expectation.ts';

const LARGEST: Expect = { op: 'largest', rows: ['a', 'b'], columns: ['x', 'y'] };

describe('an expectation while it is put together', () => {
	it('keeps rows and columns under another operator', () => {
		expect(withOperator(LARGEST, 'smallest')).toEqual({ ...LARGEST, op: 'smallest' });
		expect(withOperator(LARGEST, 'ratio')).toEqual({
			...{ op: 'ratio', a: { row: 'a', column: 'x' }, b: { row: 'b', column: 'y' } },
			value: Number.NaN
		});
		expect(withOperator(withOperator(LARGEST, 'same'), 'equal')).toMatchObject({
			rows: ['a', 'b']
		});
	});

	it('says what is missing, and nothing is missing in what can be saved', () => {
		for (const op of OPERATORS) {
			const bare = withOperator({ op: 'largest', rows: [] }, op);
			if (op !== 'manual') expect(missingIn(bare), op).not.toBeNull();
			const full = withParts(withOperator(LARGEST, op), { than: ['c'], value: 20, place: 1 });
			expect(missingIn(full), op).toBeNull();
			expect(needExpect(full)).toBe(full);
		}
	});

	it('leaves out what another table does not have', () => {
		expect(onlyKnown(LARGEST, new Set(['b']), new Set(['x']))).toEqual({
			...{ op: 'largest', rows: ['b'], columns: ['x'] }
		});
		const same = withOperator(LARGEST, 'same');
		expect(missingIn(onlyKnown(same, new Set(['b']), new Set()))).toBe('cells');
	});
});
