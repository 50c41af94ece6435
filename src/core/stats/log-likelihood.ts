/**
 * Whether a word is said more often by one than by others: the log-likelihood ratio of T. Dunning, "Accurate methods for the statistics
 * of surprise and coincidence", Computational Linguistics 19(1), 1993, 61-74, in the form for two bodies of text of P. Rayson and
 * R. Garside, "Comparing corpora using frequency profiling", Workshop on Comparing Corpora, ACL 2000, 1-6.
 */
import { needCounts } from './need-counts.ts';

/**
 * @param own, others      how often it is said
 * @param ownAll, othersAll  all words
 * @throws SimpulError stats.bad-counts
 * @returns G2, 0 where nothing can be compared; against chance it is a chi-square with one degree of freedom
 */
export function logLikelihood(
	own: number,
	others: number,
	ownAll: number,
	othersAll: number
): number {
	needCounts([own, others, ownAll, othersAll]);
	const all = ownAll + othersAll;
	if (ownAll === 0 || othersAll === 0) return 0;
	const share = (own + others) / all;
	const part = (seen: number, words: number) =>
		seen === 0 ? 0 : seen * Math.log(seen / (words * share));
	return Math.max(0, 2 * (part(own, ownAll) + part(others, othersAll)));
}
