/**
 * What models say of sources that they have not seen (rule U14): the coded sources are put into groups; for each group models learn from
 * the others and guess there. By source and not by sentence, because people repeat themselves. How strict the models are is chosen
 * here too, once for the project: by what would have been likeliest on unseen sources.
 */
import type { Id } from '../../model/records.ts';
import type { CueFacts } from './cue-facts.ts';
import { weighCues, worthOf, type CueWorth, type Pool } from './cue-worth.ts';
import type { Examples } from './examples.ts';
import { oddsOf, train, type Model, type Prior } from './train.ts';
import type { Vectors } from './vectors.ts';

/** A code that may be learnt, with what is known of each unit. */
export type Task = {
	readonly code: Id;
	readonly facts: CueFacts;
	readonly examples: Examples;
};

/** All units, and of each the group of its source; -1 where nothing was coded or rejected. */
export type Rows = { readonly vectors: Vectors; readonly groupOf: Int32Array };

export type Guesses = {
	/** The penalty of `train` that guessed best. */
	readonly penalty: number;
	/** By task: of each labelled unit the log-odds, from a model that had not seen its source. */
	readonly odds: readonly Float64Array[];
};

const MOST_GROUPS = 10;
const TO_CHOOSE = 4;
/** The strictest first: what it has learnt is where the next begins. */
const PENALTIES = [1, 0.3, 0.1] as const;

/**
 * How strict to be is chosen on the first groups; the others are guessed by the chosen one only.
 * @param pool  of all codes that were used: what cues are worth is learnt from them together
 */
export function guessUnseen(tasks: readonly Task[], pool: Pool, rows: Rows): Guesses {
	const groups = [...new Set(rows.groupOf.filter((group) => group >= 0))];
	const guessed = PENALTIES.map((penalty) => ({
		penalty,
		odds: tasks.map(() => new Float64Array(rows.groupOf.length))
	}));
	const first = groups.slice(0, TO_CHOOSE);
	for (const group of first) guessGroup(group, tasks, pool, rows, guessed);
	const tried = rows.groupOf.map((group) => (first.includes(group) ? 1 : 0));
	const wrong = guessed.map(({ odds }) =>
		tasks.reduce((sum, { examples }, t) => sum + surprise(odds[t]!, examples.labels, tried), 0)
	);
	const best = guessed[wrong.indexOf(Math.min(...wrong))]!;
	for (const group of groups.slice(TO_CHOOSE)) guessGroup(group, tasks, pool, rows, [best]);
	return best;
}

/** Fills in what models guess that have not seen the group. */
function guessGroup(
	group: number,
	tasks: readonly Task[],
	pool: Pool,
	{ vectors, groupOf }: Rows,
	guessed: readonly Guesses[]
): void {
	const worth = weighCues(pool, group);
	tasks.forEach(({ facts, examples }, t) => {
		const labels = examples.labels.map((label, unit) => (groupOf[unit] === group ? 0 : label));
		const prior = priorOf(worth, facts, labels);
		let model: Model | null = null;
		for (const { penalty, odds } of guessed) {
			model = train(vectors, prior, labels, penalty, model);
			for (let unit = 0; unit < labels.length; unit++)
				if (groupOf[unit] === group && examples.labels[unit] !== 0)
					odds[t]![unit] = oddsOf(model, vectors, prior, unit);
		}
	});
}

/** Before a word is read: what the cues are worth here; of a code without cues how often it was given. */
export function priorOf(worth: CueWorth, facts: CueFacts, labels: Int8Array): Prior {
	if (facts) {
		const prior = new Float64Array(labels.length).fill(worth[0]!);
		for (const [unit, fact] of facts) prior[unit] = worth[0]! + worthOf(worth, fact);
		return prior;
	}
	const count = (wanted: number) => labels.reduce((n, one) => n + (one === wanted ? 1 : 0), 0);
	return new Float64Array(labels.length).fill(Math.log((1 + count(1)) / (1 + count(-1))));
}

/** Sources in which anything was coded or rejected are dealt into groups, in their order. */
export function groupsOf(all: readonly Examples[], sourceOf: Int32Array): Int32Array {
	const coded = new Set<number>();
	for (const { labels } of all)
		for (let unit = 0; unit < labels.length; unit++)
			if (labels[unit] !== 0) coded.add(sourceOf[unit]!);
	const order = [...coded].sort((a, b) => a - b);
	const groups = new Map(order.map((source, i) => [source, i % MOST_GROUPS]));
	return sourceOf.map((source) => groups.get(source) ?? -1);
}

/** How unlikely what people did would have been in the tried units: the negative log-likelihood. */
const surprise = (odds: Float64Array, labels: Int8Array, tried: Int32Array): number =>
	labels.reduce(
		(sum, label, unit) =>
			label === 0 || tried[unit] === 0 ? sum : sum + Math.log1p(Math.exp(-label * odds[unit]!)),
		0
	);
