import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dim } from '#core/facts/dim.ts';
import {
	DEFAULT_SPEC,
	OVERLAPS,
	PARENTS,
	PERCENTS,
	UNITS,
	type TableSpec
} from '#core/tables/spec.ts';
import { parseSpec, parseWhere, specText } from '#core/tables/spec-text.ts';

const name = fc.oneof(
	fc.string({ unit: 'grapheme', minLength: 1 }),
	fc.constantFrom(
		'a,b',
		'a|b',
		'a=b',
		'@1',
		'x/*',
		'back\\slash',
		' ',
		'*',
		'Kota / Kab. & "Ümlaut"',
		'+62',
		'%2C'
	)
);
const dim: fc.Arbitrary<Dim> = fc.oneof(
	fc.constantFrom<Dim>(
		{ by: 'actor' },
		{ by: 'type' },
		{ by: 'code' },
		{ by: 'valence' },
		{ by: 'origin' },
		{ by: 'framework' }
	),
	fc.record({
		by: fc.constantFrom('actor', 'source', 'about', 'holder'),
		attribute: name
	}) as fc.Arbitrary<Dim>,
	fc.record({
		by: fc.constant('code'),
		ids: fc.array(name, { minLength: 1, maxLength: 3 })
	}) as fc.Arbitrary<Dim>,
	fc.record({ by: fc.constant('code'), below: name }) as fc.Arbitrary<Dim>,
	fc.record({ by: fc.constant('code'), depth: fc.nat(9) }) as fc.Arbitrary<Dim>,
	fc.record({ by: fc.constant('framework'), id: name }) as fc.Arbitrary<Dim>
);
const spec: fc.Arbitrary<TableSpec> = fc.record({
	rows: dim,
	columns: dim,
	layers: fc.option(dim),
	unit: fc.constantFrom(...UNITS),
	percent: fc.constantFrom(...PERCENTS),
	overlap: fc.constantFrom(...OVERLAPS),
	parents: fc.constantFrom(...PARENTS),
	where: fc.array(
		fc.record({
			dim,
			values: fc.array(fc.oneof(name, fc.constant('')), { minLength: 1, maxLength: 3 })
		}),
		{ maxLength: 2 }
	),
	transpose: fc.boolean(),
	hideZeros: fc.boolean(),
	heard: fc.boolean()
});

describe('the text of a table', () => {
	it('B12: says everything, and two equal questions are the same text', () => {
		fc.assert(
			fc.property(spec, (spec) => {
				const text = specText(spec);
				const read = parseSpec(new URLSearchParams(text));
				expect(read).toEqual(spec);
				expect(specText(read)).toBe(text);
			}),
			{ numRuns: 1000 }
		);
	});

	it('is short and readable', () => {
		const text =
			'rows=type&columns=code:pg-authority,pg-cooperation&percent=column&where=kind=interview|fgd';
		expect(specText(parseSpec(new URLSearchParams(text)))).toBe(text);
		expect(specText(DEFAULT_SPEC)).toBe('rows=actor&columns=code');
		expect(parseSpec([])).toEqual(DEFAULT_SPEC);
	});

	it('knows every form of a dimension', () => {
		const rows = (text: string) => parseSpec([['rows', text]]).rows;
		expect(rows('code:pg-authority/*')).toEqual({ by: 'code', below: 'pg-authority' });
		expect(rows('code:@1')).toEqual({ by: 'code', depth: 1 });
		expect(rows('framework:peters')).toEqual({ by: 'framework', id: 'peters' });
		expect(rows('source:Wave')).toEqual({ by: 'source', attribute: 'Wave' });
	});

	it('refuses what it does not know', () => {
		expect(() => parseSpec([['unit', 'pages']])).toThrow('table.bad-spec');
		expect(() => parseSpec([['rows', 'weather']])).toThrow('table.bad-dimension');
		expect(() => parseSpec([['rows', 'type:x']])).toThrow('table.bad-dimension');
		expect(() => parseSpec([['transpose', 'maybe']])).toThrow('table.bad-spec');
		expect(() => parseWhere('kind')).toThrow('table.bad-spec');
	});
});
