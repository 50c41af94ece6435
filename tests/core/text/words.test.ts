import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, WORD, wordSpans } from '#core/text/words.ts';
import { mixedText } from './arbitrary.ts';

const slices = (text: string) => {
	const { start, end } = wordSpans(text);
	return Array.from(start, (s, i) => text.slice(s, end[i]));
};

describe('words', () => {
	it('T3: joins letters, numbers, hyphens and apostrophes into one word', () => {
		expect(slices('anak-anak ke-2, pukul 08.15 don’t S.E. – Dinkes/Dinsos')).toEqual([
			'anak-anak',
			'ke-2',
			'pukul',
			'08.15',
			'don’t',
			'S.E',
			'Dinkes',
			'Dinsos'
		]);
	});

	it('T3: equals the expression of the rule on any text', () => {
		fc.assert(
			fc.property(mixedText, (text) => {
				expect(slices(text)).toEqual(text.match(WORD) ?? []);
				expect(countWords(text)).toBe(text.match(WORD)?.length ?? 0);
			})
		);
	});

	it('T3: counts the words of a part as if it stood alone', () => {
		expect(countWords('satu dua-tiga empat', 5, 8)).toBe(1);
		expect(Array.from(wordSpans('satu dua', 5).start)).toEqual([5]);
	});

	it('holds words of any length, where the bare expression would overflow', () => {
		expect(countWords('a-'.repeat(3_000_000))).toBe(1);
		expect(countWords('a'.repeat(3_000_000))).toBe(1);
	});
});
