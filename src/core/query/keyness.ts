/** Words that one group says more, or less, than all others together (rule Q15). */
import { logLikelihood } from '../stats/log-likelihood.ts';
import type { Frequencies } from './frequencies.ts';

export type KeyWord = {
	readonly word: string;
	readonly forms: readonly string[];
	readonly own: number;
	readonly others: number;
	/** Per 1,000 words. */
	readonly ownRate: number;
	readonly othersRate: number;
	/** Log-likelihood ratio, 0 or more. */
	readonly g2: number;
	readonly more: boolean;
	/** On one of the two sides fewer than five would be expected: too few to lean on. */
	readonly few: boolean;
};
export type Keyness = {
	readonly ownWords: number;
	readonly othersWords: number;
	/** The most telling first. */
	readonly words: readonly KeyWord[];
};

const FEW = 5;

/** @returns null if there is no such group, or nobody to compare it with */
export function keyness({ groups, rows }: Frequencies, id: string): Keyness | null {
	const at = groups.findIndex((group) => group.id === id);
	if (at < 0 || groups.length < 2) return null;
	const ownWords = groups[at]!.words;
	const othersWords = sumOf(groups.map(({ words }) => words)) - ownWords;
	const words = rows.map(({ word, forms, counts }): KeyWord => {
		const own = counts[at]!;
		const others = sumOf(counts) - own;
		const ownRate = (1000 * own) / ownWords;
		const othersRate = (1000 * others) / othersWords;
		const share = (own + others) / (ownWords + othersWords);
		return {
			...{ word, forms, own, others, ownRate, othersRate },
			g2: logLikelihood(own, others, ownWords, othersWords),
			more: ownRate > othersRate,
			few: share * Math.min(ownWords, othersWords) < FEW
		};
	});
	words.sort((a, b) => b.g2 - a.g2 || (a.word < b.word ? -1 : 1));
	return { ownWords, othersWords, words };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);
