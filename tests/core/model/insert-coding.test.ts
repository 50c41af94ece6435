import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codingId, packCodings } from '../../../src/core/model/codings.ts';
import { insertCoding } from '../../../src/core/model/insert-coding.ts';
import type { Coding } from '../../../src/core/model/records.ts';

const coding: fc.Arbitrary<Coding> = fc
	.record({
		unique: fc.string({ minLength: 4, maxLength: 8, unit: fc.constantFrom('a', 'b', 'c', '1') }),
		alive: fc.boolean(),
		code: fc.constantFrom('x', 'y', 'z'),
		coder: fc.constantFrom('p', 'q'),
		start: fc.integer({ min: 0, max: 9 }),
		length: fc.integer({ min: 1, max: 4 }),
		note: fc.option(fc.string({ minLength: 1 }), { nil: undefined })
	})
	.map(({ unique, start, length, note, ...rest }) => ({
		...rest,
		id: codingId('s', unique),
		source: 's',
		start,
		end: start + length,
		...(note === undefined ? {} : { note })
	}));

describe('insertCoding', () => {
	it('gives the same columns as packing all codings anew, one after the other', () => {
		fc.assert(
			fc.property(fc.uniqueArray(coding, { selector: (c) => c.id, maxLength: 25 }), (all) => {
				let grown = packCodings('s', []);
				let put = 0;
				all.forEach((one, n) => {
					const known = all.slice(0, n);
					const next = insertCoding(grown, one);
					const isNew =
						!known.some((c) => c.code === one.code) || !known.some((c) => c.coder === one.coder);
					expect(next === null).toBe(isNew);
					if (next) put++;
					grown = next ?? packCodings('s', [...known, one]);
					expect(grown).toEqual(packCodings('s', [...known, one]));
				});
				expect(put).toBeGreaterThanOrEqual(all.length - 5);
			})
		);
	});
});
