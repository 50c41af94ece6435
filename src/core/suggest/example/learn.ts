/**
 * Suggestions by example (rules U11-U16): for each code a model that has learnt from what people coded, how good it is on sources that it
 * had not seen, and, if it is good enough, what it suggests and which words tipped it.
 */
import type { Id } from '../../model/records.ts';
import { groupBy } from '../../text/group.ts';
import { proposeByCues, type CueQuestion } from '../propose-by-cues.ts';
import type { Proposals, Suggestion } from '../propose.ts';
import { groupsOf, guessUnseen, priorOf, type Task } from './cross-validate.ts';
import { cueFacts } from './cue-facts.ts';
import { chanceOf, poolOf, weighCues, worthOf, type CueWorth } from './cue-worth.ts';
import { examplesOf, placesOf, type Given, type Places } from './examples.ts';
import { howGood, isEnough, LEAST_ODDS, tooFew, type HowGood } from './how-good.ts';
import { readUnits, type UnitsRead } from './read-units.ts';
import { reasonsOf } from './reasons.ts';
import { oddsOf, train, type Model } from './train.ts';
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
	const { codes, models } = modelsFrom(read, given);
	const speak = new Set(codes.flatMap(({ code, silent }) => (silent === null ? [code] : [])));
	const suggestions = models
		.filter(({ task }) => speak.has(task.code))
		.flatMap((one) => suggested(one, read));
	suggestions.sort((a, b) => b.score - a.score);
	return { units: read.sourceOf.length, suggestions, codes };
}

/** What has been learnt of a code, whether it is good enough to speak or not. */
export type CodeModel = {
	readonly task: Task;
	readonly worth: CueWorth;
	readonly model: Model;
	/** Of each unit how likely it means the code, as log-odds. */
	readonly odds: Float64Array;
};

/** Models of all wanted codes with examples enough, and how good they are. */
export function modelsFrom(read: ReadToLearn, given: Given) {
	const used = usedCodes(given);
	const facts = cueFacts(used, read.cues, read.places);
	const all = used.map((code): Task => ({
		...{ code, facts: facts.get(code)! },
		examples: examplesOf(code, given, read.places, read.sourceOf.length)
	}));
	const groupOf = groupsOf(
		all.map((task) => task.examples),
		read.sourceOf
	);
	const pool = poolOf(all, groupOf);
	const wanted = new Set(read.question.codes ?? used);
	const asked = all.filter(({ code }) => wanted.has(code));
	const tasks = asked.filter(({ examples }) => isEnough(examples));
	const { penalty, odds } = guessUnseen(tasks, pool, { vectors: read.vectors, groupOf });
	const good = new Map(tasks.map((task, t) => [task.code, howGood(task, odds[t]!)]));
	const codes: HowGood[] = asked.map(
		({ code, examples }) => good.get(code) ?? tooFew(code, examples)
	);
	const worth = weighCues(pool, null);
	return { codes, models: tasks.map((task) => modelOf(task, worth, penalty, read)) };
}

function modelOf(
	task: Task,
	worth: CueWorth,
	penalty: number,
	{ vectors }: ReadToLearn
): CodeModel {
	const { labels } = task.examples;
	const prior = priorOf(worth, task.facts, labels);
	const model = train(vectors, prior, labels, penalty);
	return { task, worth, model, odds: prior.map((_, unit) => oddsOf(model, vectors, prior, unit)) };
}

/** In the order of the codebook. */
function usedCodes({ passages, kin }: Given): Id[] {
	const used = new Set(passages.map(({ code }) => code));
	return [...kin.keys()].filter((code) => used.has(code));
}

/** What no coding changes. */
export function readToLearn(question: CueQuestion): ReadToLearn {
	const readings = question.texts.map((text) => readUnits(text, question.unit));
	const { suggestions } = proposeByCues({ ...question, codes: null, least: 0 });
	const cues = groupBy(suggestions, ({ code }) => code);
	const sourceOf = Int32Array.from(
		readings.flatMap(({ units }, s) => Array.from(units.start, () => s))
	);
	const places = placesOf(readings);
	return { question, readings, vectors: vectorsOf(readings), places, sourceOf, cues };
}

/** What the model of all examples would give the code, and nobody has. */
function suggested({ task, worth, model, odds }: CodeModel, read: ReadToLearn): Suggestion[] {
	const { code, facts, examples } = task;
	const { readings, vectors, places, question } = read;
	const reason = reasonsOf(model, vectors, question.texts, read.cues.get(code) ?? []);
	return readings.flatMap(({ source, units }) => {
		const { first } = places.get(source)!;
		return Array.from(units.start).flatMap((start, u): Suggestion[] => {
			const unit = first + u;
			if (examples.labels[unit] === 1 || odds[unit]! <= LEAST_ODDS) return [];
			const place = { source, start, end: units.end[u]! };
			const cues = reason(place, worthOf(worth, facts?.get(unit)));
			return [{ ...place, code, by: 'examples', cues, score: rounded(chanceOf(odds[unit]!)) }];
		});
	});
}

const rounded = (n: number) => Math.round(n * 100) / 100;
