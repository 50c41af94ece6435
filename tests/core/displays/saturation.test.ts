import { describe, expect, it } from 'vitest';
import { saturation } from '#core/displays/saturation.ts';
import { DEFAULTS, type SaturationSpec } from '#core/displays/spec.ts';
import { apply } from '#core/log/apply.ts';
import { EMPTY } from '#core/model/project.ts';
import { seeded, shuffle } from '#core/stats/random.ts';
import { create } from '../tables/small-project.ts';

const NO_TURNS = { from: [], start: [], end: [], speaker: [] };

/** One source per list of codes, each applied once. */
function coded(lists: readonly (readonly number[])[]) {
	const codes = [...new Set(lists.flat())];
	const ops = [
		create('meta', 'project', { name: 'Codes', lang: 'en' }),
		create('coders', 'ana', { name: 'Ana', initials: 'A', colour: '#000000' }),
		...codes.map((n) =>
			create('codes', `c${n}`, {
				...{ name: { en: `Code ${n}` }, parent: null, framework: null, rank: n },
				...{ valence: 'optional', codable: true }
			})
		),
		...lists.flatMap((list, s) => [
			create('sources', `s${s}`, {
				...{ name: `Source ${s}`, kind: 'document', text: `hash${s}`, length: 99, words: 0 },
				...{ lang: 'en', file: null, date: null, turns: NO_TURNS, speakers: [], actor: null }
			}),
			...list.map((n) =>
				create('codings', `s${s}~${n}`, {
					...{ source: `s${s}`, start: n, end: n + 1, code: `c${n}`, coder: 'ana' }
				})
			)
		])
	];
	return (spec: Partial<SaturationSpec>) =>
		saturation(apply(EMPTY, { ops }), { ...DEFAULTS.saturation, ...spec }, 'en');
}
const first = (length: number) => Array.from({ length }, (_, n) => n);

describe('saturation', () => {
	it('D5.3: a run that adds exactly 5% of the base is the first with at most 5%', () => {
		const ask = coded([first(10), first(20), [20], [0], [0]]);
		const { base, runs, reached } = ask({ base: 2, run: 2 });
		expect(base).toBe(20);
		expect(runs.map(({ from, to, fresh, share }) => [from, to, fresh, share])).toEqual([
			[2, 4, 1, 0.05],
			[3, 5, 0, 0]
		]);
		expect(reached).toEqual({ five: runs[0], none: runs[1] });
		expect(ask({ base: 4, run: 2 })).toMatchObject({ base: null, runs: [] });
	});

	it('D5.2: mean and band are those of the orders, counted again one by one', () => {
		const lists = [first(9), [3], [20, 21], [1, 2, 30], [40], [40, 41, 42, 43]];
		const spec = { runs: 20, seed: 7 };
		const random = seeded(spec.seed);
		const order = Int32Array.from(first(lists.length));
		const after = Array.from({ length: spec.runs }, () => {
			shuffle(order, first(lists.length), random);
			return lists.map(
				(_, k) => new Set([...order].slice(0, k + 1).flatMap((s) => lists[s]!)).size
			);
		});
		const { mean, low, high } = coded(lists)(spec).random;
		lists.forEach((_, k) => {
			const found = after.map((counts) => counts[k]!).sort((a, b) => a - b);
			expect(mean[k]).toBeCloseTo(found.reduce((a, b) => a + b) / found.length, 12);
			expect([low[k], high[k]]).toEqual([found[0], found[18]]);
		});
	});
});
