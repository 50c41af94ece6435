import type { Id } from '#core/model/records.ts';

/** Where other pages are, and other chapters: only the route knows addresses. */
export type Links = {
	readonly chapter: (id: Id) => string;
	readonly claim: (id: Id) => string;
	/** Of a coding, in the text that it stands in. */
	readonly passage: (coding: Id) => string;
	/** Where a claim gets its table and what it should show; from there one comes back to the chapter. */
	readonly propose: (id: Id, chapter: Id) => string;
	/** The crosstab with this question; '' for the usual one. */
	readonly table: (spec: string) => string;
	readonly display: (spec: string) => string;
	readonly query: (spec: string) => string;
};
