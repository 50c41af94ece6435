/** A question about where codes stand to one another, as plain data (docs/spec/code-queries.md). Its text is in `query-text.ts`. */
import type { Where } from '../facts/filter.ts';

/** How a passage of A may stand to one of B (M2). */
export const RELATIONS = ['overlaps', 'contains', 'within', 'near', 'before'] as const;
export type Relation = (typeof RELATIONS)[number];

/** What is handed back: A's passage, what of it B covers, or all from the first to the last of what meets (M4). */
export const RESULTS = ['left', 'both', 'hull'] as const;
export type Result = (typeof RESULTS)[number];

/** A code by id or name, with the codes below it or without. */
export type AskedCode = { readonly code: string; readonly below: boolean };

export type CodeQuery = {
	/** A: any of these codes. */
	readonly left: readonly AskedCode[];
	readonly not: boolean;
	readonly relation: Relation;
	/** Of `near`: turns between the two; 0 = in one turn. Else 0. */
	readonly turns: number;
	/** B. */
	readonly right: readonly AskedCode[];
	readonly result: Result;
	/** Filters as of tables, of A and of B. */
	readonly where: readonly Where[];
	readonly whereB: readonly Where[];
};

export const FARTHEST = 1000;

/** Only passages that share words share a stretch, and only those that meet have a hull. */
export const resultsOf = ({ relation, not }: Pick<CodeQuery, 'relation' | 'not'>): Result[] =>
	RESULTS.filter(
		(result) =>
			result === 'left' ||
			(!not && (result === 'hull' || (relation !== 'near' && relation !== 'before')))
	);
