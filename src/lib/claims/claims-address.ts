import { claimsQueryText, type ClaimsQuery } from './claims-query.ts';

/** Address of the claims page of the project at `root`. */
export function claimsAddress(root: string, query: Partial<ClaimsQuery>): string {
	const text = claimsQueryText(query);
	return `${root}/claims${text === '' ? '' : `?${text}`}`;
}
