import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coOccurrence } from '#core/displays/co-occurrence.ts';
import { DEFAULTS } from '#core/displays/spec.ts';
import { apply } from '#core/log/apply.ts';
import { EMPTY, type Project } from '#core/model/project.ts';
import { create } from '../tables/small-project.ts';

/** One source of ten turns of ten characters, codes a, b and a1 below a, two coders. */
function project(
	codings: readonly (readonly [code: string, coder: string, at: number, length: number])[]
): Project {
	const tens = Array.from({ length: 10 }, (_, i) => i * 10);
	const code = (id: string, parent: string | null) =>
		create('codes', id, { name: { en: id }, parent, framework: null, rank: 0, codable: true });
	return apply(EMPTY, {
		ops: [
			create('coders', 'ana', { name: 'Ana' }),
			create('coders', 'budi', { name: 'Budi' }),
			...[code('a', null), code('b', null), code('a1', 'a')],
			create('speakers', 'p', { source: 's', label: 'P', role: 'participant', actor: null }),
			create('sources', 's', {
				...{ name: 's', kind: 'interview', length: 100, speakers: ['p'], actor: null, lang: 'en' },
				turns: {
					from: tens,
					start: tens,
					end: tens.map((at) => at + 10),
					speaker: tens.map(() => 0)
				}
			}),
			...codings.map(([id, coder, start, length], i) =>
				create('codings', `s~${i}`, {
					...{ source: 's', code: id, coder, start, end: Math.min(100, start + length) }
				})
			)
		]
	});
}

const coding = fc.tuple(
	fc.constantFrom('a', 'b'),
	fc.constantFrom('ana', 'budi'),
	fc.nat(98),
	fc.integer({ min: 1, max: 25 })
);
const meet = (within: 'overlap' | number) => ({ ...DEFAULTS['co-occurrence'], within });

describe('codes that meet', () => {
	it('D2.1, D2.2: n is what looking at every two passages finds', () => {
		fc.assert(
			fc.property(
				fc.array(coding, { minLength: 1, maxLength: 12 }),
				fc.constantFrom('overlap' as const, 0, 1, 3),
				(codings, within) => {
					const spans = codings.map(([code, coder, start, length]) => {
						const end = Math.min(100, start + length);
						return { code, coder, start, end };
					});
					type Passage = (typeof spans)[number];
					const turn = (at: number) => Math.floor(at / 10);
					const near = (x: Passage, y: Passage) =>
						x.coder === y.coder &&
						(within === 'overlap'
							? x.start < y.end && y.start < x.end
							: turn(x.start) - turn(y.end - 1) <= within &&
								turn(y.start) - turn(x.end - 1) <= within);
					const of = (code: string) => spans.filter((span) => span.code === code);
					const met = (one: string, other: string) =>
						of(one).filter((x) => of(other).some((y) => near(x, y))).length;
					const n = Math.min(met('a', 'b'), met('b', 'a'));
					const { pairs } = coOccurrence(project(codings), meet(within), 'en');
					expect(pairs.map((pair) => [pair.n, pair.jaccard])).toEqual(
						n === 0 ? [] : [[n, n / (of('a').length + of('b').length - n)]]
					);
				}
			),
			{ numRuns: 200 }
		);
	});

	it('D2.3: a code and one above it are left out and counted', () => {
		const value = coOccurrence(
			project([
				['a', 'ana', 0, 5],
				['a1', 'ana', 0, 5],
				['b', 'ana', 3, 5]
			]),
			meet('overlap'),
			'en'
		);
		const names = value.pairs.map(({ a, b }) => [value.codes[a]!.id, value.codes[b]!.id]);
		expect(names).toEqual([
			['a', 'b'],
			['a1', 'b']
		]);
		expect(value.related).toBe(1);
	});

	it('passages of two coders do not meet', () => {
		const { pairs, alone } = coOccurrence(
			project([
				['a', 'ana', 0, 5],
				['b', 'budi', 0, 5]
			]),
			meet('overlap'),
			'en'
		);
		expect([pairs, alone.map(({ id }) => id)]).toEqual([[], ['a', 'b']]);
	});

	it('D1.2: of nothing there is nothing', () => {
		expect(() => coOccurrence(project([]), meet('overlap'), 'en')).toThrow(
			expect.objectContaining({ code: 'display.no-codings' })
		);
	});
});
