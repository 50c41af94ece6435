import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packCodings } from '../../../src/core/model/codings.ts';
import { insertCoding } from '../../../src/core/model/insert-coding.ts';
import { coding } from './coding.ts';

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
