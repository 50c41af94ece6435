import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stemOf } from '#core/stems/stem.ts';
import { talk, type Coded, type Line } from './talk.ts';

const WORDS = ['rapat', 'Rapatnya', 'kelola', 'pengelolaan', 'data', 'kota', 'é'];
const word = fc.constantFrom(...WORDS);
const gap = fc.constantFrom(' ', ' ', ' ', '-', ', ');
const words = (most: number) =>
	fc
		.array(fc.tuple(word, gap), { minLength: 1, maxLength: most })
		.map((all) => all.map(([w, g], i) => (i < all.length - 1 ? w + g : w)).join(''));
const line: fc.Arbitrary<Line> = fc.tuple(fc.constantFrom('P', 'I', 'W'), words(7));
const cue = fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
const code = fc.array(cue, { minLength: 1, maxLength: 4 });

type Slow = { code: string; words: string; cues: string[]; score: number };

const stem = (w: string) => stemOf(w.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(), 'id');
const stemsOf = (text: string) => (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(stem);

/** Every place tried for every cue, in pieces between commas. */
function places(text: string, stems: readonly string[]): [number, number][] {
	const found: [number, number][] = [];
	let before = 0;
	for (const piece of text.split(', ')) {
		const all = stemsOf(piece);
		for (let i = 0; i + stems.length <= all.length; i++)
			if (stems.every((one, k) => all[i + k] === one))
				found.push([before + i, before + i + stems.length]);
		before += all.length;
	}
	return found;
}

function slowly(lines: readonly Line[], codes: readonly Coded[]): Slow[] {
	const units = lines.filter(([label]) => label !== 'P').map(([, said]) => said);
	const weight = (stems: readonly string[]) => {
		const n = units.filter((unit) => places(unit, stems).length > 0).length;
		return Math.round((100 * Math.log2(1 + units.length / n)) / Math.log2(1 + units.length)) / 100;
	};
	return units.flatMap((unit) =>
		codes.flatMap(({ id, cues }) => {
			const own = new Map<string, string>();
			for (const one of cues.id!) {
				const key = stemsOf(one).join(' ');
				if (!own.has(key)) own.set(key, one);
			}
			const taken = new Set<number>();
			const used = new Set<string>();
			const all = [...own.keys()]
				.flatMap((key) => places(unit, key.split(' ')).map(([from, to]) => ({ key, from, to })))
				.sort((a, b) => a.from - b.from || b.to - a.to);
			for (const { key, from, to } of all) {
				const at = Array.from({ length: to - from }, (_, i) => from + i);
				if (at.some((i) => taken.has(i))) continue;
				at.forEach((i) => taken.add(i));
				used.add(key);
			}
			const score = [...used].reduce((sum, key) => sum + weight(key.split(' ')), 0);
			const named = [...used].map((key) => own.get(key)!).sort();
			return used.size > 0
				? [{ code: id, words: unit, cues: named, score: Math.round(score * 100) / 100 }]
				: [];
		})
	);
}

const sorted = (all: readonly Slow[]) => all.map((one) => JSON.stringify(one)).sort();

it('U1, U2, U4, U5: what trying every cue at every place suggests', () => {
	fc.assert(
		fc.property(
			fc.array(line, { minLength: 1, maxLength: 6 }),
			fc.array(code, { minLength: 1, maxLength: 3 }),
			(lines, all) => {
				const codes = all.map((cues, i): Coded => ({ id: `c${i}`, cues: { id: cues } }));
				const { project, suggest, words: said } = talk([{ id: 's', lines }], codes);
				const { suggestions } = suggest(project, { unit: 'turn' });
				const quick = suggestions.map(({ code: id, source, start, end, cues, score }) => ({
					...{ code: id, words: said(source, start, end) },
					...{ cues: cues.map((one) => one.cue).sort(), score }
				}));
				expect(sorted(quick)).toEqual(sorted(slowly(lines, codes)));
				for (const { start, end, cues, source } of suggestions)
					for (const { cue: name, at } of cues)
						for (const place of at) {
							expect(place.start >= start && place.end <= end).toBe(true);
							expect(stemsOf(said(source, place.start, place.end))).toEqual(stemsOf(name));
						}
			}
		),
		{ numRuns: 150 }
	);
});
