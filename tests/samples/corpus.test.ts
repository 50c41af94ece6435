import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WORD } from '#core/text/words.ts';
import { check } from '../../sample-transcripts/make/check.mjs';
import { quotes, runningText } from '../../sample-transcripts/make/ground-truth.mjs';
import { loadMasters, MAKE, readJson } from '../../sample-transcripts/make/load.mjs';
import { informantWords } from '../../sample-transcripts/make/rules.mjs';
import { countWords } from '../../sample-transcripts/make/words.mjs';
import { writeFormat } from '../../sample-transcripts/make/write-format.mjs';
import { FOLDER, plan, truth } from './sample.ts';

const masters = loadMasters(readJson(`${MAKE}samples.json`));
const textOf = (file: string) => readFileSync(`${FOLDER}/${file}`, 'utf8');
const wordsOf = (text: string) => text.toLowerCase().match(new RegExp(WORD, 'gu')) ?? [];

describe('the corpus is what its plan says', () => {
	it('word limits, cues in easy passages and none in hard ones, questions, uniqueness, the notice', () => {
		const problems = check(masters, plan, readJson(`${MAKE}codebook.json`));
		expect(problems).toEqual([]);
		expect(masters).toHaveLength(19);
	});

	it('is checked by something that can fail', () => {
		const [first] = masters;
		const broken = { ...first!, notice: 'A true story', turns: first!.turns.slice(0, -2) };
		const alone = { ...plan, sources: plan.sources.filter(({ id }) => id === first!.id) };
		const problems = check([broken], alone, readJson(`${MAKE}codebook.json`));
		expect(problems.join('\n')).toContain('FIKSI or FICTION');
	});

	it('has 19 sources, 134 passages and 61 codes in use', () => {
		const passages = truth.flatMap((source) => source.passages);
		const codes = new Set(passages.flatMap((p) => p.codes.map(({ code }) => code)));
		expect([truth.length, passages.length, codes.size]).toEqual([19, 134, 61]);
		expect(passages.filter(({ hard }) => hard)).toHaveLength(4);
	});

	it('every file has 400 to 900 words and says that it is fiction', () => {
		for (const master of masters) {
			const words = countWords(runningText(master));
			expect([master.id, words >= 400 && words <= 900]).toEqual([master.id, true]);
		}
		for (const { file } of truth) expect(textOf(file).slice(0, 300)).toMatch(/\b(FIKSI|FICTION)\b/);
	});

	it('the words of each kind of actor lie within the limits that turn the ranking round', () => {
		for (const [actor, [least, most]] of Object.entries(
			plan.constraints.words_informant_by_actor
		)) {
			const ids = truth
				.filter((s) => s.set === 'replication' && s.actor === actor)
				.map((s) => s.id);
			const own = masters.filter(({ id }) => ids.includes(id));
			const words = own.reduce((sum, master) => sum + informantWords(master), 0);
			expect(words).toBeGreaterThanOrEqual(least);
			expect(words).toBeLessThanOrEqual(most);
		}
	});

	it('the delivered files and the ground truth are those that the masters make', () => {
		for (const master of masters) {
			const source = truth.find(({ id }) => id === master.id)!;
			expect(textOf(source.file)).toBe(writeFormat(master));
			const marked = quotes(master);
			expect(source.passages.map(({ quote }) => quote)).toEqual(
				source.passages.map(({ pid }) => marked.get(Number(pid.split('#')[1])))
			);
		}
	});

	it('the words of each passage stand once in its file, so that offsets can be found by search', () => {
		for (const { file, passages } of truth) {
			const text = textOf(file).replaceAll('""', '"');
			for (const { pid, quote } of passages)
				expect([pid, text.split(quote).length - 1]).toEqual([pid, 1]);
		}
	});
});

// That no passage outside the list could be coded is a reader's judgement, and whether a sentence follows a published paper
// word for word would need the papers, which are not part of this project. What can be computed stands here: the sources
// share no wording among themselves, and hold none of the figures that are known from such papers.
describe('the corpus copies nothing', () => {
	it('no two sources share eight words in a row', () => {
		const seen = new Map<string, string>();
		const shared: string[] = [];
		for (const master of masters) {
			const words = wordsOf(runningText(master));
			for (let at = 0; at + 8 <= words.length; at++) {
				const run = words.slice(at, at + 8).join(' ');
				const other = seen.get(run) ?? master.id;
				if (other !== master.id) shared.push(`${master.id}, ${other}: ${run}`);
				seen.set(run, other);
			}
		}
		expect(shared).toEqual([]);
		expect(seen.size).toBeGreaterThan(8000);
	});

	it('no figure of a published paper occurs, in whatever way it is written', () => {
		const { figures } = readJson('tests/fixtures/samples/published-figures.json') as {
			figures: number[];
		};
		const written = (n: number) =>
			Number.isInteger(n)
				? [String(n), n.toLocaleString('en'), n.toLocaleString('id')]
				: [String(n), String(n).replace('.', ',')];
		const forms = new Set(figures.flatMap(written));
		for (const { file } of truth) {
			const numbers = textOf(file).match(/\d+(?:[.,]\d+)*/g) ?? [];
			expect([file, numbers.filter((number) => forms.has(number))]).toEqual([file, []]);
		}
		expect(forms.has('24.477')).toBe(true);
	});
});
