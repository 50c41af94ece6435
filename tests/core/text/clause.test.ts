import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseSpans } from '#core/text/clause.ts';
import { sentenceSpans } from '#core/text/sentences.ts';
import { wordSpans } from '#core/text/words.ts';
import { mixedText } from './arbitrary.ts';

const clauses = (text: string, lang: 'en' | 'id', from = 0, to = text.length) => {
	const { start, end } = clauseSpans(text, lang, { start: from, end: to });
	return Array.from(start, (s, i) => text.slice(s, end[i]));
};

describe('clauses', () => {
	it('T11: end at marks and before words that begin one, in both languages', () => {
		expect(
			clauses(
				'Kami kirim datanya ke kota, tetapi mereka tidak pernah menjawab karena kuota habis.',
				'id'
			)
		).toEqual([
			'Kami kirim datanya ke kota,',
			'tetapi mereka tidak pernah menjawab',
			'karena kuota habis.'
		]);
		expect(clauses('The mayor decides alone – we only check so nobody is left out.', 'en')).toEqual(
			['The mayor decides alone –', 'we only check', 'so nobody is left out.']
		);
	});
	it('T11: a list of things, a number and a short aside are no clauses', () => {
		for (const [text, lang] of [
			['Kami membagi beras, gula, dan minyak.', 'id'],
			['Sekitar 1,5 juta keluarga terdaftar di sini.', 'id'],
			['Well, we go there every week.', 'en']
		] as const)
			expect(clauses(text, lang)).toEqual([text]);
	});
	it('T11: a quotation mark or bracket goes with the words it opens', () => {
		expect(clauses('He told us this morning, “we will decide on Friday.”', 'en')).toEqual([
			'He told us this morning,',
			'“we will decide on Friday.”'
		]);
	});
	it('T11: are disjoint, in order, tidy, and hold all words of their sentence', () => {
		const pieces = fc.array(
			fc.constantFrom(
				'kami ',
				'data ',
				'karena ',
				'so ',
				', ',
				'; ',
				' – ',
				'—',
				'(',
				') ',
				'“',
				'ya.',
				'\n'
			),
			{ maxLength: 40 }
		);
		fc.assert(
			fc.property(
				fc.oneof(
					mixedText,
					pieces.map((p) => p.join(''))
				),
				fc.constantFrom('en', 'id'),
				(text, lang) => {
					const sentences = sentenceSpans(text, lang as 'en' | 'id');
					for (let i = 0; i < sentences.start.length; i++) {
						const sentence = { start: sentences.start[i]!, end: sentences.end[i]! };
						const found = clauseSpans(text, lang as 'en' | 'id', sentence);
						const words = wordSpans(text, sentence.start, sentence.end);
						let at = sentence.start;
						found.start.forEach((start, n) => {
							expect(start).toBeGreaterThanOrEqual(at);
							expect(text.slice(at, start).trim()).toBe('');
							at = found.end[n]!;
							expect(text.slice(start, at).trim()).toBe(text.slice(start, at));
							expect(at).toBeGreaterThan(start);
						});
						expect(text.slice(at, sentence.end).trim()).toBe('');
						for (let w = 0; w < words.start.length; w++)
							expect(
								found.start.some((s, n) => s <= words.start[w]! && words.end[w]! <= found.end[n]!)
							).toBe(true);
					}
				}
			),
			{ numRuns: 150 }
		);
	});
});
