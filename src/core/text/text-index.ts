/**
 * Where the words or the sentences of one text are, as integer columns: what the tables count with. Pieces are what lies between
 * the ends of turns, so that no sentence runs from one speaker to the next; labels and time stamps belong to no piece (rule T3).
 * Sentences take several times as long as words: each is found only when it is asked for.
 */
import type { Lang, Turns } from '../model/records.ts';
import { addSentences } from './sentences.ts';
import type { Span, Spans } from './span.ts';
import { SpanList } from './span-list.ts';
import { addWords, countWords } from './words.ts';

/** In text order and disjoint. */
export function wordIndex(text: string, turns: Turns): Spans {
	const words = new SpanList();
	for (const { start, end } of pieces(turns, text.length)) addWords(words, text, start, end);
	return words.spans();
}

/** In text order and disjoint. */
export function sentenceIndex(text: string, turns: Turns, lang: Lang): Spans {
	const sentences = new SpanList();
	for (const { start, end } of pieces(turns, text.length))
		addSentences(sentences, text, lang, start, end);
	return sentences.spans();
}

/** Words said: those of the turns without labels or, in a source without turns, of the whole text (rule T3). */
export function countSaid(text: string, turns: Pick<Turns, 'start' | 'end'>): number {
	if (turns.start.length === 0) return countWords(text);
	return turns.start.reduce((sum, start, i) => sum + countWords(text, start, turns.end[i]!), 0);
}

function* pieces(turns: Turns, length: number): Generator<Span> {
	let at = 0;
	for (let i = 0; i < turns.start.length; i++) {
		if (at < turns.from[i]!) yield { start: at, end: turns.from[i]! };
		yield { start: turns.start[i]!, end: turns.end[i]! };
		at = turns.end[i]!;
	}
	if (at < length) yield { start: at, end: length };
}
