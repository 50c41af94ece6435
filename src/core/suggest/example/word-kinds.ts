/**
 * Words of English cues that are of several kinds ("they guard it", "the guard slept"): which kind stands where (rule U12). Who reads
 * kinds comes from outside; only sentences in which such a word stands are given to it, whatever else is spoken around them.
 */
import { guessLanguage } from '../../text/guess-language.ts';
import type { Span } from '../../text/span.ts';
import { cueBook, type CueBook } from '../cue-book.ts';
import type { CueQuestion } from '../propose-by-cues.ts';
import { readCues, type CueText } from '../read-cues.ts';

/** A word of the text that was given, and its part of speech. */
export type WordKind = Span & { readonly kind: string };
export type KindReader = (sentence: string) => readonly WordKind[];

/** An English sentence with places of cues of one word. */
export type KindPlace = { readonly sentence: Span; readonly cues: readonly Span[] };

/** By text, in their order. */
export function kindPlaces({ texts, book }: Pick<CueQuestion, 'texts' | 'book'>): KindPlace[][] {
	const cues = cueBook(book);
	return texts.map((text) => placesIn(text, cues));
}

function placesIn(text: CueText, book: CueBook): KindPlace[] {
	const { units, unit, cue, start, end } = readCues(text, 'sentence', book);
	const places = new Map<number, { sentence: Span; cues: Span[] }>();
	unit.forEach((u, i) => {
		const { lang, stems } = book.cues[cue[i]!]!;
		if (lang !== 'en' || stems.length > 1) return;
		const sentence = { start: units.start[u]!, end: units.end[u]! };
		const guess = guessLanguage(text.text.slice(sentence.start, sentence.end));
		if ((guess.certain ? guess.lang : text.lang) !== 'en') return;
		const place = places.get(u) ?? { sentence, cues: [] };
		places.set(u, place);
		place.cues.push({ start: start[i]!, end: end[i]! });
	});
	return [...places.values()];
}

/** The texts with the kinds of their cues' words. */
export const withKinds = (
	texts: readonly CueText[],
	places: readonly (readonly KindPlace[])[],
	read: KindReader
): CueText[] =>
	texts.map((text, t) => ({
		...text,
		kinds: places[t]!.flatMap(({ sentence, cues }) =>
			read(text.text.slice(sentence.start, sentence.end)).flatMap(({ kind, ...at }) => {
				const word = { start: sentence.start + at.start, end: sentence.start + at.end };
				const is = cues.some((cue) => cue.start < word.end && word.start < cue.end);
				return is ? [{ ...word, kind }] : [];
			})
		)
	}));
