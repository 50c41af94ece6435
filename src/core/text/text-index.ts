/**
 * Where the words and sentences of one text are, as integer columns: what the tables count with. Pieces are what lies between
 * the ends of turns, so that no sentence runs from one speaker to the next; labels and time stamps belong to no piece (rule T3).
 */
import type { Lang, Turns } from '../model/records.ts';
import { sentenceSpans } from './sentences.ts';
import type { Span, Spans } from './span.ts';
import { SpanList } from './span-list.ts';
import { countWords, wordSpans } from './words.ts';

/** Both in text order and disjoint. */
export type TextIndex = { readonly words: Spans; readonly sentences: Spans };

export function textIndex(text: string, turns: Turns, lang: Lang): TextIndex {
	const words = new SpanList();
	const sentences = new SpanList();
	for (const { start, end } of pieces(turns, text.length)) {
		addTo(words, wordSpans(text, start, end));
		addTo(sentences, sentenceSpans(text, lang, start, end));
	}
	return { words: words.spans(), sentences: sentences.spans() };
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

function addTo(list: SpanList, { start, end }: Spans): void {
	for (let i = 0; i < start.length; i++) list.push(start[i]!, end[i]!);
}
