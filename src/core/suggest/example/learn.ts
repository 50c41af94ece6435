/**
 * Suggestions by example (rules U11-U16): for each code a model that has learnt from what people coded, how good it is on sources that it
 * had not seen, and, if it is good enough, what it suggests and which words tipped it.
 */
import type { Id } from '../../model/records.ts';
import { proposeByCues, type CueQuestion } from '../propose-by-cues.ts';
import type { Proposals, Suggestion } from '../propose.ts';
import { crossValidate, type HowGood } from './cross-validate.ts';
import { examplesOf, placesOf, type Given, type Places } from './examples.ts';
import { readUnits, type UnitsRead } from './read-units.ts';
import { reasonsOf } from './reasons.ts';
import { marginOf, train, type Cued } from './train.ts';
import { vectorsOf, type Vectors } from './vectors.ts';

export type ExampleQuestion = CueQuestion & { readonly given: Given };

export type Learnt = Proposals & {
	/** Of every wanted code that anybody used, in the order of the codebook. */
	readonly codes: readonly HowGood[];
};

export type ReadToLearn = {
	readonly question: CueQuestion;
	readonly readings: readonly UnitsRead[];
	readonly vectors: Vectors;
	readonly places: Places;
	readonly sourceOf: Int32Array;
	/** By code: suggestions by any cue of it. */
	readonly cues: ReadonlyMap<Id, readonly Suggestion[]>;
};

/** @param question  `codes` null = all that were used */
export const proposeByExamples = (question: ExampleQuestion): Learnt =>
	learnFrom(readToLearn(question), question.given);

/** The quick part: the same texts may be learnt from again with other codings. */
export function learnFrom(read: ReadToLearn, given: Given): Learnt {
	const suggestions: Suggestion[] = [];
	const codes: HowGood[] = [];
	for (const code of wantedCodes(read.question.codes, given)) {
		const cued = cuedUnits(read.cues.get(code) ?? [], read);
		const examples = examplesOf(code, given, read.places, read.sourceOf.length);
		const good = crossValidate(code, examples, { ...read, cued });
		codes.push(good);
		if (good.silent === null) suggestions.push(...suggested(code, examples.labels, cued, read));
	}
	suggestions.sort((a, b) => b.score - a.score);
	return { units: read.sourceOf.length, suggestions, codes };
}

function wantedCodes(codes: readonly Id[] | null, given: Given): Id[] {
	const wanted = codes === null ? null : new Set(codes);
	const used = new Set(given.passages.map(({ code }) => code));
	return [...given.kin.keys()].filter(
		(code) => used.has(code) && (wanted === null || wanted.has(code))
	);
}

/** What no coding changes. */
export function readToLearn(question: CueQuestion): ReadToLearn {
	const readings = question.texts.map((text) => readUnits(text, question.unit));
	const cues = new Map<Id, Suggestion[]>();
	for (const one of proposeByCues({ ...question, codes: null, least: 0 }).suggestions)
		cues.set(one.code, [...(cues.get(one.code) ?? []), one]);
	const sourceOf = Int32Array.from(
		readings.flatMap(({ units }, s) => Array.from(units.start, () => s))
	);
	const places = placesOf(readings);
	return { question, readings, vectors: vectorsOf(readings), places, sourceOf, cues };
}

/** Of each unit what the cues of the code weigh there. */
function cuedUnits(suggestions: readonly Suggestion[], { places, sourceOf }: ReadToLearn): Cued {
	const cued = new Float64Array(sourceOf.length);
	for (const { source, start, score } of suggestions) {
		const { first, units } = places.get(source)!;
		cued[first + units.start.indexOf(start)] = score;
	}
	return cued;
}

/** What a model of all examples would give the code, and nobody has. */
function suggested(code: Id, labels: Int8Array, cued: Cued, read: ReadToLearn): Suggestion[] {
	const { readings, vectors, places, question } = read;
	const model = train(vectors, cued, labels);
	const reason = reasonsOf(model, vectors, question.texts, read.cues.get(code) ?? []);
	return readings.flatMap(({ source, units }) => {
		const { first } = places.get(source)!;
		return Array.from(units.start).flatMap((start, u): Suggestion[] => {
			if (labels[first + u] === 1) return [];
			const margin = marginOf(model, vectors, cued, first + u);
			if (margin <= 0) return [];
			const place = { source, start, end: units.end[u]! };
			return [{ ...place, code, by: 'examples', cues: reason(place), score: rounded(margin) }];
		});
	});
}

const rounded = (n: number) => Math.round(n * 100) / 100;
