/** Codings of one source `s`, few enough of everything that they often share a place, a code or a coder. */
import fc from 'fast-check';
import { codingId } from '#core/model/codings.ts';
import type { Coding } from '#core/model/records.ts';

export const coding: fc.Arbitrary<Coding> = fc
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
