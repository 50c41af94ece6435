import type { Claim } from '#core/model/claim-records.ts';
import type { ClaimVerdict } from '#core/claims/verdict.ts';

/** A person has accepted it, and the numbers as they are now say otherwise or no longer say anything. */
export const isTurned = ({ status }: Claim, { standing }: ClaimVerdict): boolean =>
	status === 'accepted' && (standing === 'contradicted' || standing === 'not-checkable');
