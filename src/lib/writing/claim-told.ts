/** What a chapter says of one of its claims: the verdict, the numbers it rests on, and what has come apart. */
import type { Entry } from '#core/claims/ledger.ts';
import type { Standing } from '#core/claims/verdict.ts';
import type { Claim } from '#core/model/claim-records.ts';
import { isTurned } from '#lib/judging/is-turned.ts';
import type { ToldClaim } from '#report/tell-claim.ts';

export type ClaimTold = {
	readonly standing: Standing;
	readonly isTurned: boolean;
	/** Sentences; the first one has the numbers. */
	readonly lines: readonly string[];
};

export function claimTold(entry: Entry, told: ToldClaim): ClaimTold {
	const asked = told.measures.find((one) => one.isAsked);
	const numbers = asked ? `${asked.measure}: ${asked.text || asked.verdict}` : '';
	const { standing } = entry.verdict;
	const lines = [numbers, told.trueUnder, ...told.caveats].filter((line) => line !== '');
	return { standing, isTurned: isTurned(entry.claim, entry.verdict), lines };
}

const letters = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Whether the words in the text are those of the claim. */
export const saysTheSame = (claim: Claim, words: string): boolean =>
	letters(claim.sentence) === letters(words);

/** The text makes it, and the numbers say otherwise, or say nothing any more of what a person has accepted. */
export const needsCare = ({ claim, verdict }: Entry): boolean =>
	(verdict.standing === 'contradicted' && claim.status !== 'rejected') || isTurned(claim, verdict);
