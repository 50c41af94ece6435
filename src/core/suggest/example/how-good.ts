/** How good a code is by example before it says a word, and why it keeps silent (rules U14, U15). */
import type { Id } from '../../model/records.ts';
import { LEAST } from '../propose.ts';
import type { Task } from './cross-validate.ts';
import type { Examples } from './examples.ts';

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
	/** Its cues do better in the same sentences. */
	readonly cuesBetter: boolean;
};

export const BAR = { passages: 5, sources: 3, suggested: 3, precision: 0.5 } as const;

/** Suggested is what is at least half as likely as not: to miss a passage costs more than to look at one in vain. */
export const LEAST_ODDS = Math.log(1 / 2);

export const sourcesIn = ({ passages }: Examples): number =>
	new Set(passages.map(({ source }) => source)).size;

export const isEnough = (examples: Examples): boolean =>
	examples.passages.length >= BAR.passages && sourcesIn(examples) >= BAR.sources;

export const tooFew = (code: Id, examples: Examples): HowGood => ({
	...{ code, passages: examples.passages.length, sources: sourcesIn(examples) },
	...{ suggested: 0, right: 0, found: 0, silent: 'few', cuesBetter: false }
});

/** @param odds  of each labelled unit, guessed by who had not seen its source */
export function howGood({ code, facts, examples }: Task, odds: Float64Array): HowGood {
	const counted = count(examples, (unit) => odds[unit]! > LEAST_ODDS);
	const cues = count(examples, (unit) => (facts?.get(unit)?.score ?? 0) >= LEAST);
	const known = { code, passages: examples.passages.length, sources: sourcesIn(examples) };
	const { suggested, right } = counted;
	const silent =
		suggested < BAR.suggested ? 'unsure' : right < BAR.precision * suggested ? 'wrong' : null;
	const cuesBetter = balanceOf(cues, examples) > balanceOf(counted, examples);
	return { ...known, ...counted, silent, cuesBetter };
}

type Counted = Pick<HowGood, 'suggested' | 'right' | 'found'>;

function count({ labels, touched }: Examples, suggests: (unit: number) => boolean): Counted {
	let [suggested, right] = [0, 0];
	labels.forEach((label, unit) => {
		if (label === 0 || !suggests(unit)) return;
		suggested++;
		if (label === 1) right++;
	});
	const found = touched.filter((units) => units.some(suggests)).length;
	return { suggested, right, found };
}

/** The harmonic mean of precision and recall (F1), over the passages. */
function balanceOf({ suggested, right, found }: Counted, { passages }: Examples): number {
	const precision = suggested === 0 ? 0 : right / suggested;
	const recall = passages.length === 0 ? 0 : found / passages.length;
	return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
