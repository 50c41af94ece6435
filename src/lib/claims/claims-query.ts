/**
 * The address of the claims page: which part of it, which claim is open, which are shown, which table a new one speaks about,
 * which cell of the triangulation.
 */
import type { TriangulationSide } from '#core/claims/heard-places.ts';
import { CLAIM_STATUSES, type ClaimStatus } from '#core/model/claim-records.ts';

export const PARTS = ['ledger', 'new', 'triangulation', 'tables'] as const;
export type Part = (typeof PARTS)[number];
export const STANDINGS = ['supported', 'contradicted', 'caveat', 'not-checkable'] as const;

export type ClaimsQuery = {
	readonly part: Part;
	/** Id of the claim whose details are shown, or '' */
	readonly open: string;
	readonly standing: (typeof STANDINGS)[number] | '';
	readonly status: ClaimStatus | '';
	/** Text of the table that a new claim is to speak about, or '' */
	readonly about: string;
	/** Of triangulation: what stands beside the methods; '' for types of actors. */
	readonly columns: Exclude<TriangulationSide, 'type'> | '';
	/** Of triangulation: id of the place whose passages of the claim `open` are shown, or ''. */
	readonly place: string;
};

const oneOf = <T extends string>(all: readonly T[], value: string | null): T | '' =>
	all.find((one) => one === value) ?? '';

export function parseClaimsQuery(search: string): ClaimsQuery {
	const asked = new URLSearchParams(search);
	return {
		part: oneOf(PARTS, asked.get('part')) || 'ledger',
		open: asked.get('open') ?? '',
		standing: oneOf(STANDINGS, asked.get('standing')),
		status: oneOf(CLAIM_STATUSES, asked.get('status')),
		about: asked.get('about') ?? '',
		columns: oneOf(['actor', 'kind'], asked.get('columns')),
		place: asked.get('place') ?? ''
	};
}

/** '' for the whole ledger. */
export function claimsQueryText({ part, ...rest }: Partial<ClaimsQuery>): string {
	const said = { part: part === 'ledger' ? '' : part, ...rest };
	return new URLSearchParams(
		Object.entries(said).flatMap(([name, value]) => (value ? [[name, value]] : []))
	).toString();
}
