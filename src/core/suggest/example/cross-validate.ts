/**
 * How good a model is, before it says a word (rules U14, U15): the coded sources are put into groups; for each group a model learns from
 * the others and guesses there. By source and not by sentence, because people repeat themselves.
 */
import type { Id } from '../../model/records.ts';
import type { Examples } from './examples.ts';
import { marginOf, train, type Cued } from './train.ts';
import type { Vectors } from './vectors.ts';

export type HowGood = {
	readonly code: Id;
	/** Passages with the code, and sources that have some. */
	readonly passages: number;
	readonly sources: number;
	/** Sentences in sources that the model had not seen: how many it suggested, and how many of them were right. */
	readonly suggested: number;
	readonly right: number;
	/** Passages of which it suggested a sentence. */
	readonly found: number;
	/** Why it keeps silent: too few passages to learn from; too few suggestions to judge by; or too often wrong. Null: it speaks. */
	readonly silent: 'few' | 'unsure' | 'wrong' | null;
};

export const BAR = { passages: 5, sources: 3, suggested: 3, precision: 0.5 } as const;
const MOST_GROUPS = 10;

type Row = { readonly vectors: Vectors; readonly cued: Cued; readonly sourceOf: Int32Array };

/** @param rows  `sourceOf`: of each unit the number of its source */
export function crossValidate(code: Id, examples: Examples, rows: Row): HowGood {
	const { passages, touched, labels } = examples;
	const sources = new Set(passages.map(({ source }) => source)).size;
	const facts = { code, passages: passages.length, sources };
	if (passages.length < BAR.passages || sources < BAR.sources)
		return { ...facts, suggested: 0, right: 0, found: 0, silent: 'few' };
	const guessed = guesses(labels, rows);
	const suggested = guessed.reduce((sum, one) => sum + one, 0);
	const right = guessed.reduce((sum, one, r) => sum + (labels[r] === 1 ? one : 0), 0);
	const found = touched.filter((units) => units.some((u) => guessed[u] === 1)).length;
	const silent =
		suggested < BAR.suggested ? 'unsure' : right < BAR.precision * suggested ? 'wrong' : null;
	return { ...facts, suggested, right, found, silent };
}

/** Of each unit with a label: 1 = a model that had not seen its source would suggest it. */
function guesses(labels: Int8Array, { vectors, cued, sourceOf }: Row): Uint8Array {
	const coded = [...new Set(sourceOf.filter((_, r) => labels[r] !== 0))];
	const groups = Math.min(MOST_GROUPS, coded.length);
	const groupOf = new Map(coded.map((source, i) => [source, i % groups]));
	const guessed = new Uint8Array(labels.length);
	for (let group = 0; group < groups; group++) {
		const inside = (r: number) => groupOf.get(sourceOf[r]!) === group;
		const model = train(
			vectors,
			cued,
			labels.map((label, r) => (inside(r) ? 0 : label))
		);
		labels.forEach((label, r) => {
			if (label !== 0 && inside(r) && marginOf(model, vectors, cued, r) > 0) guessed[r] = 1;
		});
	}
	return guessed;
}
