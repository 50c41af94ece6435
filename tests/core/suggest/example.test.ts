import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCode } from '#core/commands/apply-code.ts';
import { rejectSuggestion } from '#core/commands/reject-suggestion.ts';
import type { Project } from '#core/model/project.ts';
import { BAR } from '#core/suggest/example/how-good.ts';
import type { Suggestion } from '#core/suggest/propose.ts';
import { suggestBy, type Method } from '#core/suggest/suggest-by.ts';
import { after, coder } from '../log/start.ts';
import { talk } from './talk.ts';

const LANG = 'id' as const;
const OTHER = [
	'Jalan rusak parah',
	'Pasar buka pagi',
	'Sawah kena banjir',
	'Sekolah libur panjang'
];
const MEANT = [
	'Kartu dicetak petugas loket',
	'Petugas loket mencetak kartu',
	'Kartunya dicetak loket'
];

/** A conversation of five lines; the one at `at` says what the code means, in words that are no cue. */
const told = (i: number) => ({
	id: `s${String(i).padStart(2, '0')}`,
	lang: LANG,
	lines: [0, 1, 2, 3, 4].map((k): [string, string] => [
		'I',
		k === i % 5 ? `${MEANT[i % 3]!}.` : `${OTHER[(i + k) % 4]!} ${'abcde'[k]!}${i}.`
	])
});
const all = talk(
	Array.from({ length: 12 }, (_, i) => told(i)),
	[
		{ id: 'c', cues: { id: ['banjir'] } },
		{ id: 'head', cues: {} },
		{ id: 'below', parent: 'head', cues: {} }
	]
);
const placeOf = (i: number) => {
	const { id, lines } = told(i);
	const text = all.texts.get(`hash-${id}`)!;
	const start = text.indexOf(lines[i % 5]![1]);
	return { source: id, start, end: start + lines[i % 5]![1].length };
};
const coded = (project: Project, sources: readonly number[], code = 'c') =>
	after(
		project,
		...sources.map(
			(i) => (p: Project) =>
				applyCode(p, { ...placeOf(i), ids: [`${code}${i}`], codes: [code], coder: coder.id })
		)
	);
const ask = (project: Project, method: Method = 'examples') =>
	suggestBy(project, (hash) => all.texts.get(hash), {
		...{ codes: null, unit: 'sentence', least: 0, method }
	});
const learnt = coded(all.project, [0, 1, 2, 3, 4, 5, 6]);

describe('suggestions by example', () => {
	it('U11-U14: finds in other sources what no cue says, and how good it was where it had not looked', () => {
		const { suggestions, codes } = ask(learnt);
		expect(codes).toEqual([
			{
				code: 'c',
				passages: 7,
				sources: 7,
				suggested: 7,
				right: 7,
				found: 7,
				silent: null,
				cuesBetter: false
			}
		]);
		expect(
			suggestions.map(({ source, start, end }) => ({ source, start, end })).sort(byName)
		).toEqual([7, 8, 9, 10, 11].map(placeOf));
		expect(suggestions.every(({ by, score }) => by === 'examples' && score > 0)).toBe(true);
		const cues = ask(learnt, 'cues').suggestions;
		const same = (a: Suggestion, b: Suggestion) => a.source === b.source && a.start === b.start;
		expect(cues.some((one) => suggestions.some((other) => same(one, other)))).toBe(false);
	});

	it('U15: keeps silent below the bar and says why', () => {
		expect(ask(coded(all.project, [0, 1, 2, 3])).codes).toMatchObject([
			{ passages: 4, silent: 'few' }
		]);
		const scattered = after(
			all.project,
			...[0, 1, 2, 3, 4, 5].map((i) => (p: Project) => {
				const text = all.texts.get(`hash-${told(i).id}`)!;
				const start = text.indexOf(`${'abcde'[(i + 1) % 5]!}${i}`);
				const at = { source: told(i).id, start, end: start + 2 };
				return applyCode(p, { ...at, ids: [`x${i}`], codes: ['c'], coder: coder.id });
			})
		);
		const [good] = ask(scattered).codes;
		expect(good!.passages).toBeGreaterThanOrEqual(BAR.passages);
		expect(good!.silent).not.toBeNull();
		expect(ask(scattered).suggestions).toEqual([]);
	});

	it('U16: names the words that tipped it, as they stand in the passage and apart from each other', () => {
		for (const { source, start, end, cues } of ask(learnt).suggestions) {
			expect(cues.length).toBeGreaterThan(0);
			const places = cues.flatMap(({ at }) => at).sort((a, b) => a.start - b.start);
			places.forEach((one, i) => {
				expect(one.start).toBeGreaterThanOrEqual(places[i - 1]?.end ?? start);
				expect(one.end).toBeLessThanOrEqual(end);
			});
			for (const { cue, at } of cues) expect(all.words(source, at[0]!.start, at[0]!.end)).toBe(cue);
		}
	});

	it('U11: what was rejected is a counterexample; what a code above or below has is neither', () => {
		const rejected = after(learnt, (p) =>
			rejectSuggestion(p, { ...placeOf(9), code: 'c', coder: coder.id })
		);
		expect(ask(rejected).suggestions.map(({ source }) => source)).not.toContain(told(9).id);
		const both = coded(coded(all.project, [0, 1, 2, 3, 4, 5], 'head'), [6, 7], 'below');
		const { codes } = ask(both);
		expect(codes.find(({ code }) => code === 'head')).toMatchObject({ right: 6, suggested: 6 });
	});

	it('U17: for each code the better one: examples where it has learnt enough, cues elsewhere', () => {
		const better = ask(learnt, 'both').suggestions;
		expect(new Set(better.map(({ by }) => by))).toEqual(new Set(['examples']));
		const young = coded(all.project, [0, 1]);
		expect(ask(young, 'both').suggestions).toEqual(ask(young, 'cues').suggestions);
	});

	it('U13: the same codings give the same suggestions, in whatever order they were made', () => {
		const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 });
		fc.assert(
			fc.property(order, (sources) => {
				expect(ask(coded(all.project, sources))).toEqual(ask(learnt));
			}),
			{ numRuns: 10 }
		);
	});
});

const byName = (a: { source: string }, b: { source: string }) => (a.source < b.source ? -1 : 1);
