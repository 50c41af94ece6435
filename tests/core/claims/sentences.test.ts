import { describe, expect, it } from 'vitest';
import { numberOf, numbersIn } from '#core/claims/numbers.ts';
import { promptsFor } from '#core/claims/prompts.ts';
import { proposeClaims } from '#core/claims/propose.ts';
import { triggersIn } from '#core/claims/triggers.ts';
import { verdictOf } from '#core/claims/verdict.ts';
import { ACTOR_DETAILS } from '#core/frameworks/actor-details.ts';
import { ACTOR_TYPES } from '#core/frameworks/actor-types.ts';
import { ready } from '../../samples/sample.ts';
import { claim } from './a-claim.ts';
import { FILE, published } from './published.ts';

describe('K12: numbers in sentences', () => {
	it.each([
		['12,5', 'id', 12.5, 0.05],
		['12.5', 'id', 12.5, 0.05],
		['12,5', 'en', 12.5, 0.05],
		['1.370.173', 'id', 1370173, 0.5],
		['1,370,173', 'en', 1370173, 0.5],
		['1.370.173', 'en', 1370173, 0.5],
		['1.370', 'id', 1370, 0.5],
		['1.370', 'en', 1.37, 0.0005],
		['1,370', 'en', 1370, 0.5],
		['Rp 62.242.390.000,00', 'id', 62242390000, 0.005],
		['Rp62,24 miliar', 'id', 62.24e9, 5e6],
		['62,2 miliar', 'id', 62.2e9, 5e7],
		['1,37 juta', 'id', 1370000, 5000],
		['600 ribu', 'id', 600000, 500],
		['64.24 billion', 'en', 64.24e9, 5e6],
		['1.234.567,89', 'id', 1234567.89, 0.005],
		['1,234,567.89', 'en', 1234567.89, 0.005],
		['37,5 %', 'id', 37.5, 0.05],
		['98 persen', 'id', 98, 0.5],
		['0,08', 'id', 0.08, 0.005],
		['0.125', 'en', 0.125, 0.0005],
		['72,71', 'id', 72.71, 0.005],
		['2,00', 'id', 2, 0.005]
	] as const)('%s (%s) is %d within %d', (text, lang, value, tolerance) => {
		const number = numberOf(text, lang)!;
		expect(number.value).toBe(value);
		expect(number.tolerance).toBeCloseTo(tolerance, 12);
	});

	it('knows units, years, and what it cannot know', () => {
		const units = numbersIn('Pada 2023 sebesar 23,68% atau Rp5 juta, yaitu 1.370 orang', 'id');
		expect(units.map(({ text, unit, year, ambiguous }) => [text, unit, year, ambiguous])).toEqual([
			['2023', 'plain', true, false],
			['23,68%', 'percent', false, false],
			['Rp5 juta', 'rupiah', false, false],
			['1.370', 'plain', false, true]
		]);
		expect(numberOf('T1', 'en')).toBeNull();
		expect(numbersIn('COVID-19 dan S1', 'id').map(({ text }) => text)).toEqual(['19']);
	});

	it('finds the numbers that the published claims expect, in both languages', () => {
		const values = FILE.claims.filter(({ check }) => check.op === 'value');
		for (const { id, sentence, check } of values)
			for (const lang of ['en', 'id'] as const)
				expect([id, numbersIn(sentence[lang], lang).map(({ value }) => value)]).toEqual([
					id,
					expect.arrayContaining([check.equals])
				]);
	});
});

describe('triggers and prompts', () => {
	it('K13: every phrase of the file is one', () => {
		for (const phrase of Object.values(FILE.trigger_phrases).flat())
			expect([phrase, triggersIn(phrase.replace(' ... ', ' banyak ')).length > 0]).toEqual([
				phrase,
				true
			]);
		expect(triggersIn('Kota ini tumbuh.')).toEqual([]);
	});

	it('K10: ask for what the sentence leaves open', () => {
		expect(promptsFor('Sebagian besar warga selalu puas.', 'id')).toEqual([
			...['find-passages', 'counter-example', 'how-many']
		]);
		expect(promptsFor('400.000 peserta; di tempat lain 12.833.', 'id')).toContain('same-thing');
		expect(promptsFor('Berjalan.', 'id')).toEqual(['find-passages']);
	});
});

describe('K13: proposals', async () => {
	const { project } = await ready('jambi');
	const words = { types: ACTOR_TYPES, details: ACTOR_DETAILS };
	const best = (sentence: string, lang: 'en' | 'id' = 'id') =>
		proposeClaims(project, sentence, words, lang)[0]!;
	const SPEC = 'rows=type&columns=code:pg-authority,pg-cooperation,pg-involvement&percent=column';

	it('who is most dominant for what, with the words that told', () => {
		const sentence = 'Tema pusat kewenangan paling dominan pada Dinkes dan Dinsos.';
		const { spec, expect: expected, because } = best(sentence);
		expect(spec).toBe(SPEC);
		expect(expected).toEqual({
			...{ op: 'largest', rows: ['health-office', 'social-office'], columns: ['pg-authority'] }
		});
		expect(because.map(({ part, text, by }) => [part, text, by])).toEqual([
			['operator', 'paling dominan', 'dominance'],
			['rows', 'Dinkes', 'abbreviation'],
			['rows', 'Dinsos', 'abbreviation'],
			['column', 'pusat kewenangan', 'name']
		]);
		for (const { start, end, text } of because) expect(sentence.slice(start, end)).toBe(text);
		expect(verdictOf(project, claim(expected, spec, { sentence })).standing).toBe('contradicted');
	});

	it('the other operators, in both languages', () => {
		expect(best('Kerja sama aktor paling dominan pada BPJS, 60%.').expect).toMatchObject({
			...{ op: 'largest', rows: ['national-insurer-branch'], columns: ['pg-cooperation'] }
		});
		expect(
			best('On cooperation, health office and social office have 20% each.', 'en').expect
		).toMatchObject({
			...{ op: 'value', rows: ['health-office', 'social-office'], value: 20, tolerance: 0.5 }
		});
		expect(
			best('Dinkes lebih banyak berbicara tentang keterlibatan daripada Dinsos.').expect
		).toMatchObject({ op: 'larger', rows: ['health-office'], than: ['social-office'] });
		expect(best('Masyarakat tidak terlibat dalam kerja sama (0%).').expect).toMatchObject({
			...{ op: 'none', rows: ['community'] }
		});
		expect(
			best('Dinkes dan Dinsos bersama-sama paling banyak untuk pusat kewenangan.').expect
		).toMatchObject({ op: 'together', columns: ['pg-authority'] });
	});

	it('people in the plural, and silence in the words of reports', () => {
		const none = { op: 'none', rows: ['community'], columns: ['pg-cooperation'] };
		expect(best('Residents do not talk about cooperation.', 'en').expect).toEqual(none);
		expect(best('Beneficiaries say nothing about cooperation.', 'en').expect).toEqual(none);
		expect(best('Warga tidak membicarakan kerja sama.').expect).toEqual(none);
		expect(
			best('Residents speak of involvement in 36,4% of the references.', 'en').expect
		).toMatchObject({ op: 'value', rows: ['community'], value: 36.4 });
	});

	it('actors by name, and published tables by their rows', () => {
		const actor = [...project.actors.values()].find(({ alive }) => alive)!;
		const found = proposeClaims(project, `Kewenangan tertinggi: ${actor.name}.`, words, 'id');
		expect(found.map(({ spec }) => spec.split('&')[0])).toContain('rows=actor');
		const papers = proposeClaims(published(), 'Dinkes paling dominan.', words, 'id');
		expect(papers).toContainEqual({
			spec: 'jambi-1-3',
			expect: { op: 'largest', rows: ['Dinkes'] },
			because: [
				{ part: 'operator', start: 7, end: 21, text: 'paling dominan', by: 'dominance' },
				{ part: 'rows', start: 0, end: 6, text: 'Dinkes', by: 'name', id: 'Dinkes' }
			]
		});
	});

	it('never writes, and is silent where the sentence says nothing', () => {
		expect(proposeClaims(project, 'Program berjalan sejak dulu.', words)).toEqual([]);
	});
});
