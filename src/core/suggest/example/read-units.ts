/**
 * A text as the learner sees it (rule U12): sentences or turns, and of each the stems of its words and pairs of stems that follow each
 * other. Words that say little are left out; each sentence is stemmed in the language that is spoken in it.
 */
import type { Id, Lang } from '../../model/records.ts';
import { fold, unfold } from '../../query/fold.ts';
import { isStopWord } from '../../stems/stop-words.ts';
import { stemOf } from '../../stems/stem.ts';
import { guessLanguage } from '../../text/guess-language.ts';
import type { Span, Spans } from '../../text/span.ts';
import { RUN } from '../cue-book.ts';
import type { Unit } from '../heard.ts';
import type { CueText } from '../read-cues.ts';
import { unitsIn } from '../units.ts';

export type UnitsRead = {
	readonly source: Id;
	readonly units: Spans;
	/** By unit: its features, each once. */
	readonly features: readonly (readonly string[])[];
};

export function readUnits({ source, lang, heard, text }: CueText, unit: Unit): UnitsRead {
	const units = unitsIn(text, heard, lang, unit);
	const features = Array.from(units.start, (start, u) => [
		...new Set(featuresIn(text.slice(start, units.end[u]), lang).map(({ feature }) => feature))
	]);
	return { source, units, features };
}

export type FeatureAt = Span & { readonly feature: string };

/** @returns every feature with its places in `text`, in text order; a pair has the place of both words */
export function featuresIn(text: string, lang: Lang): FeatureAt[] {
	const guess = guessLanguage(text);
	const spoken = guess.certain ? guess.lang : lang;
	const folded = fold(text);
	const words = [...folded.text.matchAll(RUN)]
		.filter(([word]) => /\p{L}.*\p{L}/u.test(word) && !isStopWord(word, spoken))
		.map((match) => ({
			...unfold(folded, match.index, match.index + match[0].length),
			feature: stemOf(match[0], spoken)
		}));
	return words.flatMap((word, i) => {
		const before = words[i - 1];
		if (!before) return [word];
		const feature = `${before.feature} ${word.feature}`;
		return [{ feature, start: before.start, end: word.end }, word];
	});
}
