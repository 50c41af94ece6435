import { describe, expect, it } from 'vitest';
import { cities, type Cities } from '#core/displays/cities.ts';
import { coOccurrence } from '#core/displays/co-occurrence.ts';
import { display } from '#core/displays/display.ts';
import { relations } from '#core/displays/relations.ts';
import { saturation } from '#core/displays/saturation.ts';
import { DEFAULTS, type DisplaySpec } from '#core/displays/spec.ts';
import { parseDisplay } from '#core/displays/spec-text.ts';
import { valenceBars } from '#core/displays/valence.ts';
import { codingsIn } from '#core/model/visible.ts';
import { expected, ready } from '../../samples/sample.ts';

const jambi = await ready('jambi');
const three = await ready('three-cities');
const ask = <V extends DisplaySpec['view']>(text: string) =>
	parseDisplay(new URLSearchParams(text)) as Extract<DisplaySpec, { view: V }>;

type Met = { a: string; b: string; n: number; jaccard: number };
const { cooccurrence_replication: met } = expected as unknown as {
	cooccurrence_replication: Met[];
};

describe('co-occurrence', () => {
	const value = coOccurrence(jambi.project, DEFAULTS['co-occurrence'], 'en');

	it('D2.2: the pairs of the sample, their counts and Jaccard', () => {
		const found = value.pairs.map(({ a, b, n, jaccard }): Met => {
			const [one, other] = [value.codes[a]!.id, value.codes[b]!.id].sort() as [string, string];
			return { a: one, b: other, n, jaccard: Number(jaccard.toFixed(3)) };
		});
		const byName = (x: Met, y: Met) => (x.a + x.b < y.a + y.b ? -1 : 1);
		expect(found.sort(byName)).toEqual([...met].sort(byName));
	});

	it('D1.3: every pair carries the codings behind it, of both codes', () => {
		for (const { a, b, codings } of value.pairs) {
			const codes = codings.map((id) => codeOf(id));
			expect(new Set(codes)).toEqual(new Set([value.codes[a]!.id, value.codes[b]!.id]));
		}
	});

	it('D2.1: wider distances never lose a meeting', () => {
		const pairs = (within: string) =>
			coOccurrence(jambi.project, ask(`view=co-occurrence&within=${within}`), 'en').pairs.reduce(
				(sum, { n }) => sum + n,
				0
			);
		expect(pairs('0')).toBeGreaterThanOrEqual(pairs('overlap'));
		expect(pairs('2')).toBeGreaterThanOrEqual(pairs('0'));
	});
});

const codeOf = (id: string) =>
	[...jambi.project.sources.keys()]
		.flatMap((source) => codingsIn(jambi.project, source))
		.find((coding) => coding.id === id)!.code;

describe('relations', () => {
	const value = relations(three.project, ask('view=relations&layers=source:Kota'), 'en');
	const planned = expected.relations.filter(({ source }) => three.project.sources.has(source));

	it('D3.1: one relation per passage and pair, however many codes the passage has', () => {
		expect(value.relations).toBe(planned.length);
		const counts = (pairs: readonly (readonly [string, string])[]) => {
			const all: Record<string, number> = {};
			for (const pair of pairs) all[pair.join(' > ')] = (all[pair.join(' > ')] ?? 0) + 1;
			return all;
		};
		const found = value.ties.flatMap(({ from, to, n }) =>
			Array.from({ length: n }, () => [value.nodes[from]!.id, value.nodes[to]!.id] as const)
		);
		expect(counts(found)).toEqual(counts(planned.map(({ pair }) => pair)));
	});

	it('D3.2: levels as median and range', () => {
		for (const tie of value.ties) {
			const levels = planned
				.filter(
					({ pair }) => pair[0] === value.nodes[tie.from]!.id && pair[1] === value.nodes[tie.to]!.id
				)
				.map(({ level }) => level)
				.sort();
			expect([tie.lowest, tie.highest]).toEqual([levels[0], levels.at(-1)]);
			const middle =
				(levels[Math.floor((levels.length - 1) / 2)]! + levels[levels.length >> 1]!) / 2;
			expect(tie.median).toBe(middle);
		}
	});

	it('D3.3, D3.4: told by one side only, and conflict', () => {
		const tie = (from: string, to: string) =>
			value.ties.find(
				(one) => value.nodes[one.from]!.id === from && value.nodes[one.to]!.id === to
			)!;
		// Health and social office tell of each other; the residents were heard and tell nothing of the village.
		expect(tie('health-office', 'social-office').told).toBe('both');
		expect(tie('village', 'community').told).toBe('from');
		expect(tie('social-office', 'civil-registry').conflict).toBe(1);
		expect(tie('hospital', 'health-office').conflict).toBe(1);
		expect(tie('village', 'community').conflict).toBe(0);
	});

	it('D3.5: by city the same passages, each once', () => {
		const found = Object.fromEntries(value.layers!.map(({ label, relations: n }) => [label, n]));
		const of = (city: string) => planned.filter((one) => one.city === city).length;
		expect(found).toMatchObject({
			...{ Jambi: of('jambi'), Bekasi: of('bekasi'), 'Kotawaringin Timur': of('kotim') }
		});
	});

	it('D3.6: refused below ten relations, told from ten on', () => {
		const few = relations(jambi.project, DEFAULTS.relations, 'en');
		expect(few.numbers).toEqual({
			...{ kind: 'refused', reason: 'too-few-relations', relations: 5, least: 10 }
		});
		expect(value.numbers).toMatchObject({ kind: 'told', ties: value.ties.length });
		if (value.numbers.kind !== 'told') throw new Error('refused');
		const there = new Set(value.ties.map(({ from, to }) => `${from}>${to}`));
		const mutual = value.ties.filter(({ from, to }) => there.has(`${to}>${from}`)).length;
		expect(value.numbers.reciprocity).toBeCloseTo(mutual / value.ties.length, 12);
		expect(value.numbers.centres[0]!.n).toBeGreaterThan(0);
	});
});

describe('valence', () => {
	const factors = Object.keys(expected.peters_replication).join();
	const value = valenceBars(
		jambi.project,
		ask(`view=valence&layers=type&codes=code:${factors}`),
		'en'
	);

	it("D4.1: Peters' factors by code, actor and answer", () => {
		const found: Record<string, Record<string, Record<string, number>>> = {};
		for (const layer of value.layers!)
			for (const { id, counts } of layer.rows)
				for (const [valence, n] of Object.entries(counts))
					if (n > 0) ((found[id] ??= {})[layer.id] ??= {})[valence] = n;
		expect(found).toEqual(expected.peters_replication);
		expect(value.total.counts).toMatchObject(expected.peters_valence_replication);
		expect(value.total.unanswered).toBe(0);
	});

	it('D1.3: as many codings as passages', () => {
		for (const row of value.rows) {
			expect(row.codings.hinders).toHaveLength(row.counts.hinders);
			expect(row.codings.enables).toHaveLength(row.counts.enables);
		}
	});
});

describe('saturation', () => {
	it('D5.1: new codes in the listed order', () => {
		// In the order in which the sources are listed in the plan.
		const listed = expected.saturation_in_listed_order.map(({ source }) => source);
		const sources = new Map(listed.map((id) => [id, three.project.sources.get(id)!]));
		const { steps } = saturation({ ...three.project, sources }, DEFAULTS.saturation, 'en');
		const found = steps.map(({ source, codes, fresh, cumulative }) => ({
			...{ source, codes, new: fresh.length, cumulative }
		}));
		expect(found).toEqual(expected.saturation_in_listed_order);
	});

	const value = saturation(three.project, DEFAULTS.saturation, 'en');

	it('D5.2: the random orders begin with one source and end with all codes, and repeat by seed', () => {
		const { mean, low, high } = value.random;
		const total = value.steps.at(-1)!.cumulative;
		expect([mean.at(-1), low.at(-1), high.at(-1)]).toEqual([total, total, total]);
		const first = value.steps.reduce((sum, { codes }) => sum + codes, 0) / value.steps.length;
		expect(Math.abs(mean[0]! - first)).toBeLessThan(1);
		mean.forEach((m, i) => {
			expect(low[i]!).toBeLessThanOrEqual(m);
			expect(high[i]!).toBeGreaterThanOrEqual(m);
		});
		expect(saturation(three.project, DEFAULTS.saturation, 'en').random).toEqual(value.random);
		const other = saturation(three.project, ask('view=saturation&seed=7'), 'en');
		expect(other.random.mean).not.toEqual(mean);
	});

	it('D5.3: base of four sources, runs of two, each as a share of the base', () => {
		const at = (i: number) => value.steps[i]!.cumulative;
		expect(value.base).toBe(at(3));
		expect(value.runs[0]).toEqual({
			...{ from: 4, to: 6, fresh: at(5) - at(3), share: (at(5) - at(3)) / at(3) }
		});
		expect(value.runs).toHaveLength(value.steps.length - 5);
		expect(value.reached.five?.share ?? 0).toBeLessThanOrEqual(0.05);
	});

	it('too few sources for a base have none', () => {
		const few = saturation(jambi.project, DEFAULTS.saturation, 'en');
		expect([few.base, few.runs]).toEqual([null, []]);
	});
});

describe('cities', () => {
	const value = cities(
		three.project,
		ask(
			'view=cities&codes=code:pg-authority,pg-cooperation,pg-involvement&where=kind=interview|fgd'
		),
		() => undefined,
		'en'
	) as Cities;
	const NAMES: Readonly<Record<string, string>> = {
		...{ Jambi: 'jambi', Bekasi: 'bekasi', 'Kotawaringin Timur': 'kotim' }
	};

	it('D8.1: by city and type as the plan says', () => {
		for (const [place, { label }] of value.cities.entries()) {
			const found: Record<string, Record<string, number>> = {};
			for (const { id, cells } of value.rows) {
				const counts = cells.map((line) => line[place]!.count);
				if (counts.some((n) => n > 0))
					found[id] = Object.fromEntries(value.codes.map((code, c) => [code.id, counts[c]!]));
			}
			expect(found).toEqual(expected.by_city_speaker[NAMES[label]!]);
		}
	});

	it('D8.2: heard in one city only is no contrast', () => {
		const alone = value.rows.filter(({ contrast }) => !contrast).map(({ id }) => id);
		expect(alone.sort()).toEqual(['hospital', 'planning-agency']);
	});

	it('D1.3: every cell has as many codings as passages', () => {
		for (const { cells } of value.rows)
			for (const cell of cells.flat()) expect(cell.codings.length).toBe(cell.count);
	});

	it('D8.3, D8.4: no share below ten passages, no rate below 300 words', () => {
		const share = cities(three.project, { ...value.spec, measure: 'share' }, () => '', 'en');
		for (const { cells } of share.rows)
			for (const { value: of, base, count } of cells.flat())
				expect(of).toBe(base < 10 ? null : (100 * count) / base);
		const texts = (hash: string) => three.pack.texts.get(hash);
		const rate = cities(three.project, { ...value.spec, measure: 'rate' }, texts, 'en');
		const cells = rate.rows.flatMap((row) => row.cells.flat());
		expect(cells.some(({ value: of }) => of !== null && of > 0)).toBe(true);
		expect(cells.every(({ value: of, base }) => (of === null) === base < 300)).toBe(true);
	});
});

describe('along the text and in time', () => {
	const texts = (hash: string) => three.pack.texts.get(hash);

	it.each(['words', 'characters'])('D7.1: in parts of equal %s every passage is in one', (unit) => {
		const value = display(three.project, ask(`view=distribution&unit=${unit}`), texts);
		if (value.view !== 'distribution') throw new Error(value.view);
		for (const { n, counts } of value.rows) {
			expect(counts).toHaveLength(10);
			expect(counts.reduce((sum, count) => sum + count, 0)).toBe(n);
		}
	});

	it('D6.1: months from the first source to the last, empty ones too', () => {
		const value = display(three.project, ask('view=timeline'));
		if (value.view !== 'timeline') throw new Error(value.view);
		expect(value.period).toBe('month');
		expect(value.periods.map(({ id }) => id)).toEqual([
			...['2024-09', '2024-10', '2024-11', '2024-12'],
			...['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06']
		]);
		for (const { n, counts } of value.rows)
			expect(counts.reduce((sum, count) => sum + count, 0)).toBe(n);
	});

	it('D6.2: portraits have every passage inside its text', () => {
		const value = display(three.project, ask('view=portraits'));
		if (value.view !== 'portraits') throw new Error(value.view);
		expect(value.sources).toHaveLength(17);
		for (const { length, stripes } of value.sources)
			for (const { start, end, codings } of stripes) {
				expect(start).toBeGreaterThanOrEqual(0);
				expect(end).toBeLessThanOrEqual(length);
				expect(codings.length).toBeGreaterThan(0);
			}
	});
});
