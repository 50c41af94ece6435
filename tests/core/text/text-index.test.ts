import { expect, it } from 'vitest';
import { countSaid, sentenceIndex, wordIndex } from '#core/text/text-index.ts';

const text = 'Judul ini\nP: Apa kabar\nI: Baik. Ya, baik';
const turns = { from: [10, 23], start: [13, 26], end: [22, 40], speaker: [0, 1] };

it('T3: indexes words and sentences without labels', () => {
	const words = wordIndex(text, turns);
	const sentences = sentenceIndex(text, turns, 'id');
	const said = Array.from(words.start, (start, i) => text.slice(start, words.end[i]));
	expect(said).toEqual(['Judul', 'ini', 'Apa', 'kabar', 'Baik', 'Ya', 'baik']);
	const found = Array.from(sentences.start, (start, i) => text.slice(start, sentences.end[i]));
	expect(found).toEqual(['Judul ini', 'Apa kabar', 'Baik.', 'Ya, baik']);
});

it('T3: the words said are those of the turns, or of the whole text without turns', () => {
	expect(countSaid(text, turns)).toBe(5);
	expect(countSaid(text, { start: [], end: [] })).toBe(9);
});

it('T4: the end of a turn ends a sentence even inside a line', () => {
	const inLine = { from: [0, 4], start: [0, 4], end: [3, 8], speaker: [0, 1] };
	expect(sentenceIndex('aku kamu', inLine, 'id').start).toHaveLength(2);
});
