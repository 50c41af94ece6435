import type { Claim } from '#core/model/claim-records.ts';
import type { ClaimVerdict } from '#core/claims/verdict.ts';

/**
 * A person has accepted it, and the numbers as they are now say otherwise or no longer say anything. What only a reader can judge
 * never stood on numbers, and does not turn.
 */
export const isTurned = ({ status, expect }: Claim, { standing }: ClaimVerdict): boolean =>
	status === 'accepted' &&
	expect.op !== 'manual' &&
	(standing === 'contradicted' || standing === 'not-checkable');
