import type { CodeQuery } from './page-query.ts';

/** Addresses that a code's page leads to. */
export type Links = {
	readonly codebook: string;
	/** The code in the codebook, to be edited. */
	readonly edit: string;
	/** Another code's page. */
	readonly code: (id: string) => string;
	/** This page, asked otherwise. */
	readonly here: (query: CodeQuery) => string;
	readonly coding: (id: string) => string;
	readonly crosstab: (spec: string) => string;
};
