/**
 * A text as the learner sees it (rule U12): sentences or turns, and of each the stems of its words and pairs of stems that follow each
 * other. Words that say little are left out; each sentence is stemmed in the language that is spoken in it.
 */
import type { Id } from '../../model/records.ts';
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

export function readUnits(text: CueText, unit: Unit): UnitsRead {
	const units = unitsIn(text.text, text.heard, text.lang, unit);
	const features = Array.from(units.start, (start, u) => [
		...new Set(featuresIn(text, { start, end: units.end[u]! }).map(({ feature }) => feature))
	]);
	return { source: text.source, units, features };
}

export type FeatureAt = Span & { readonly feature: string };

/** @returns every feature with its places in the text, in text order; a pair has the place of both words */
export function featuresIn({ text, lang, kinds }: CueText, { start, end }: Span): FeatureAt[] {
	const said = text.slice(start, end);
	const guess = guessLanguage(said);
	const spoken = guess.certain ? guess.lang : lang;
	const folded = fold(said);
	const placeOf = (from: number, to: number) => {
		const at = unfold(folded, from, to);
		return { start: start + at.start, end: start + at.end };
	};
	const words = [...folded.text.matchAll(RUN)]
		.filter(([word]) => /\p{L}.*\p{L}/u.test(word) && !isStopWord(word, spoken))
		.map((match) => ({
			...placeOf(match.index, match.index + match[0].length),
			feature: stemOf(match[0], spoken)
		}));
	const found = words.flatMap((word, i): FeatureAt[] => {
		const before = words[i - 1];
		if (!before) return [word];
		const feature = `${before.feature} ${word.feature}`;
		return [{ feature, start: before.start, end: word.end }, word];
	});
	return [...found, ...kindsIn(text, kinds ?? [], { start, end })];
}

/** A word and its part of speech: "guard/VERB". */
const kindsIn = (text: string, kinds: NonNullable<CueText['kinds']>, span: Span): FeatureAt[] =>
	kinds
		.filter((one) => one.start >= span.start && one.end <= span.end)
		.map(({ kind, ...at }) => {
			const stem = stemOf(fold(text.slice(at.start, at.end)).text, 'en');
			return { ...at, feature: `${stem}/${kind}` };
		});
