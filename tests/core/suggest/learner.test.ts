import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessUnseen, type Task } from '#core/suggest/example/cross-validate.ts';
import { chanceOf, poolOf, weighCues, worthOf } from '#core/suggest/example/cue-worth.ts';
import { howGood, LEAST_ODDS } from '#core/suggest/example/how-good.ts';
import { oddsOf, train } from '#core/suggest/example/train.ts';
import { vectorsOf } from '#core/suggest/example/vectors.ts';
import { withCues } from '#core/suggest/suggest-by.ts';

const WORDS = ['loket', 'kartu', 'jalan', 'pasar', 'hujan', 'sawah'];
const rows = (words: readonly (readonly string[])[]) =>
	vectorsOf([
		{
			source: 's',
			units: { start: new Int32Array(words.length), end: new Int32Array(words.length) },
			features: words
		}
	]);
const fact = { score: 1, cues: 1, most: 1 };
const examples = (labels: readonly number[]) => ({
	labels: Int8Array.from(labels),
	passages: labels.flatMap((label, u) =>
		label === 1 ? [{ source: `s${u}`, code: 'c', start: u, end: u + 1 }] : []
	),
	touched: labels.flatMap((label, u) => (label === 1 ? [[u]] : []))
});

describe('the learner', () => {
	it('U13: a cue is worth what it proved in all codes together, near how often it was right', () => {
		const labels = Array.from({ length: 400 }, (_, u) =>
			u < 100 ? (u < 80 ? 1 : -1) : u < 130 ? 1 : -1
		);
		const facts = new Map(Array.from({ length: 100 }, (_, u) => [u, fact]));
		const task = { facts, examples: examples(labels) };
		const worth = weighCues(poolOf([task, task], new Int32Array(400)), null);
		expect(chanceOf(worth[0]! + worthOf(worth, fact))).toBeCloseTo(0.8, 1);
		expect(chanceOf(worth[0]!)).toBeCloseTo(0.1, 2);
		expect(worthOf(worth, undefined)).toBe(0);
	});

	const unit = fc.tuple(
		fc.uniqueArray(fc.constantFrom(...WORDS), { maxLength: 4 }),
		fc.constantFrom(1, -1, 0),
		fc.double({ min: -3, max: 1, noNaN: true })
	);
	const units = fc.array(unit, { minLength: 2, maxLength: 40 });

	it('U13: a model stands where the slope of its likelihood is level', () => {
		fc.assert(
			fc.property(units, fc.constantFrom(0.1, 0.3, 1), (all, penalty) => {
				const vectors = rows(all.map(([words]) => words));
				const prior = Float64Array.from(all.map(([, , odds]) => odds));
				const labels = Int8Array.from(all.map(([, label]) => label));
				const model = train(vectors, prior, labels, penalty);
				const slope = Array.from(model.weights, (weight) => -penalty * weight);
				labels.forEach((label, r) => {
					if (label === 0) return;
					const missing = (label > 0 ? 1 : 0) - chanceOf(oddsOf(model, vectors, prior, r));
					for (let k = vectors.from[r]!; k < vectors.from[r + 1]!; k++)
						slope[vectors.feature[k]!] = slope[vectors.feature[k]!]! + missing * vectors.value[k]!;
				});
				for (const one of slope) expect(Math.abs(one)).toBeLessThan(0.15);
			}),
			{ numRuns: 100 }
		);
	});

	it('U13: what is neither example nor counterexample teaches nothing', () => {
		fc.assert(
			fc.property(units, (all) => {
				const vectors = rows(all.map(([words]) => words));
				const labels = Int8Array.from(all.map(([, label]) => label));
				const odds = all.map(([, , one]) => one);
				const other = odds.map((one, u) => (labels[u] === 0 ? one + 5 : one));
				const learn = (prior: readonly number[]) =>
					train(vectors, Float64Array.from(prior), labels, 0.3).weights;
				expect(learn(other)).toEqual(learn(odds));
			}),
			{ numRuns: 100 }
		);
	});

	it('U14: what was coded in a source has no say in what is guessed there', () => {
		const words = Array.from({ length: 60 }, (_, u) => [WORDS[u % 6]!, WORDS[(u * 5 + 1) % 6]!]);
		const vectors = rows(words);
		const groupOf = Int32Array.from(words, (_, u) => u % 6);
		const facts = new Map([3, 17, 29, 41, 53].map((u) => [u, fact]));
		const labels = words.map((_, u) => (u % 7 === 0 || facts.has(u) ? 1 : -1));
		const guess = (given: readonly number[]) => {
			const task: Task = { code: 'c', facts, examples: examples(given) };
			return guessUnseen([task], poolOf([task], groupOf), { vectors, groupOf }).odds[0]!;
		};
		const before = guess(labels);
		const after = guess(labels.map((label, u) => (groupOf[u] === 5 ? -label : label)));
		for (const u of groupOf.keys()) if (groupOf[u] === 5) expect(after[u]).toBe(before[u]);
		expect(after).not.toEqual(before);
	});

	it('U17: where the cues did better, they suggest', () => {
		const given = examples([1, 1, 1, 1, 1, 1, -1, -1]);
		const facts = new Map([0, 1, 2, 3, 4, 5].map((u) => [u, fact]));
		const sure = (units: readonly number[]) =>
			Float64Array.from(given.labels, (_, u) => (units.includes(u) ? 1 : LEAST_ODDS));
		const task: Task = { code: 'c', facts, examples: given };
		const worse = howGood(task, sure([0, 1, 2, 3]));
		expect(worse).toMatchObject({ suggested: 4, right: 4, found: 4, silent: null });
		expect(worse.cuesBetter).toBe(true);
		expect(howGood(task, sure([0, 1, 2, 3, 4, 5])).cuesBetter).toBe(false);
		const one = { source: 's', code: 'c', start: 0, end: 1, score: 1, cues: [] };
		const learnt = { units: 8, suggestions: [{ ...one, by: 'examples' as const }] };
		const byCues = { units: 8, suggestions: [{ ...one, by: 'cues' as const }] };
		const by = (good: typeof worse) =>
			withCues({ ...learnt, codes: [good] }, byCues).suggestions.map(({ by: maker }) => maker);
		expect(by(worse)).toEqual(['cues']);
		expect(by({ ...worse, cuesBetter: false })).toEqual(['examples']);
	});
});
