/** What the ledger of claims says about how findings and data hang together. */
import type { Ledger } from '../claims/ledger.ts';
import type { Facts } from './facts.ts';

type OfClaims = Pick<Facts, 'quotations' | 'claims' | 'negative'>;

export function factsOfClaims({ entries, counts }: Ledger): OfClaims {
	const codings = entries.flatMap(({ verdict }) => [
		...verdict.evidence.for,
		...verdict.evidence.against
	]);
	const sources = new Set(codings.map(({ source }) => source));
	const passages = new Set(codings.map(({ id }) => id));
	const against = entries.filter(({ verdict }) => verdict.evidence.against.length > 0);
	const answered = against.filter(({ claim }) => claim.note.trim() !== '');
	return {
		quotations: { passages: passages.size, sources: sources.size },
		claims: entries.length > 0 ? { claims: entries.length, counts } : null,
		negative: against.length > 0 ? { claims: against.length, answered: answered.length } : null
	};
}
