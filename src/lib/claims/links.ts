import type { ClaimsQuery } from './claims-query.ts';

/** Where other pages are, and other parts of this one: only the route knows addresses. */
export type Links = {
	readonly claims: (query: Partial<ClaimsQuery>) => string;
	/** The crosstab with this question. */
	readonly crosstab: (table: string) => string;
	/** The page of a code. */
	readonly code: (id: string) => string;
	/** A passage in its transcript; offsets in UTF-16 units. */
	readonly passage: (source: string, start: number, end: number) => string;
};
