import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDim, type Dim } from '#core/facts/dim.ts';
import { DEFAULTS, VIEWS, type DisplaySpec } from '#core/displays/spec.ts';
import { displayText, parseDisplay } from '#core/displays/spec-text.ts';

const read = (text: string) => parseDisplay(new URLSearchParams(text));
const name = fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' });
const dim: fc.Arbitrary<Dim> = fc.oneof(
	fc.constantFrom<Dim>({ by: 'type' }, { by: 'code' }, { by: 'coder' }, { by: 'code', depth: 1 }),
	name.map((attribute): Dim => ({ by: 'source', attribute })),
	fc.array(name, { minLength: 1, maxLength: 3 }).map((ids): Dim => ({ by: 'code', ids }))
);
const where = fc.array(fc.record({ dim, values: fc.array(name, { minLength: 1, maxLength: 2 }) }), {
	maxLength: 2
});
const orNull = (of: fc.Arbitrary<Dim>) => fc.option(of);
const spec: fc.Arbitrary<DisplaySpec> = fc.oneof(
	fc.record({
		view: fc.constant('co-occurrence' as const),
		codes: orNull(dim),
		within: fc.oneof(fc.constant('overlap' as const), fc.nat(1000)),
		least: fc.integer({ min: 1, max: 50 }),
		where
	}),
	fc.record({
		...{ view: fc.constant('relations' as const), by: fc.constantFrom('actor', 'type') },
		...{ layers: orNull(dim), where }
	}),
	fc.record({
		...{ view: fc.constant('cities' as const), rows: dim, codes: dim },
		...{ city: fc.option(name.filter((n) => n !== 'none')), where },
		measure: fc.constantFrom('count', 'share', 'rate')
	}),
	fc.record({
		...{ view: fc.constant('matrix' as const), columns: dim, where },
		rows: fc.array(dim, { minLength: 1, maxLength: 2 })
	})
) as fc.Arbitrary<DisplaySpec>;

describe('a display as text', () => {
	it('D1.1: any question survives the address bar, and equal questions are equal text', () => {
		fc.assert(
			fc.property(spec, (one) => {
				const text = displayText(one);
				expect(read(text)).toEqual(one);
				expect(displayText(read(text))).toBe(text);
			}),
			{ numRuns: 300 }
		);
	});

	it('names the view alone when nothing differs from the default', () => {
		for (const view of VIEWS) {
			expect(displayText(DEFAULTS[view])).toBe(`view=${view}`);
			expect(read(`view=${view}`)).toEqual(DEFAULTS[view]);
		}
	});

	it('stays readable', () => {
		const city = parseDim('source:Kota');
		expect(displayText({ ...DEFAULTS.relations, layers: city })).toBe(
			'view=relations&layers=source:Kota'
		);
	});

	it.each([
		['view=pie', 'display.unknown-view'],
		['', 'display.unknown-view'],
		['view=co-occurrence&within=near', 'display.bad-spec'],
		['view=co-occurrence&least=0', 'display.bad-spec'],
		['view=saturation&runs=1e3', 'display.bad-spec'],
		['view=distribution&parts=1', 'display.bad-spec'],
		['view=cities&measure=percent', 'display.bad-spec'],
		['view=matrix&rows=type;kind;coder', 'display.bad-spec'],
		['view=timeline&codes=weather', 'table.bad-dimension'],
		['view=timeline&where=kind', 'table.bad-spec']
	])('%s is refused', (text, code) => {
		expect(() => read(text)).toThrow(expect.objectContaining({ code }));
	});
});
