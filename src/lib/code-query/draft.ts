/** A question while it is being chosen: as long as a side is empty there is none to ask. Pure, so that it is tested without a page. */
import { codeQueryText, parseCodeQuery } from '#core/code-query/query-text.ts';
import { resultsOf, type CodeQuery, type Relation } from '#core/code-query/spec.ts';
import { tried, type Tried } from '#lib/state/tried.ts';

export const EMPTY_DRAFT: CodeQuery = {
	...{ left: [], not: false, relation: 'overlaps', turns: 0, right: [] },
	...{ result: 'left', where: [], whereB: [] }
};

/** Relations as people choose them: `near 0` has a name of its own. */
export const KINDS = ['overlaps', 'contains', 'within', 'together', 'near', 'before'] as const;
export type Kind = (typeof KINDS)[number];
/** With the questions between two people answering, the next answer is two turns away. */
export const USUAL_TURNS = 2;

export const isWhole = ({ left, right }: CodeQuery): boolean => left.length > 0 && right.length > 0;

export const kindOf = ({ relation, turns }: CodeQuery): Kind =>
	relation === 'near' && turns === 0 ? 'together' : relation;

/** A result that the new relation does not have goes back to the passages of A. */
export function withRelation(draft: CodeQuery, kind: Kind, not: boolean): CodeQuery {
	const relation: Relation = kind === 'together' ? 'near' : kind;
	const turns = kind === 'near' ? draft.turns || USUAL_TURNS : 0;
	const next = { ...draft, relation, turns, not };
	return resultsOf(next).includes(next.result) ? next : { ...next, result: 'left' };
}

export type Shown = {
	/** Null: none was asked yet. */
	readonly query: Tried<CodeQuery> | null;
	/** Text of the dimension of the table; '' = passages. */
	readonly by: string;
};

/** @param search  query of the address */
export function parseAddress(search: string): Shown {
	const params = new URLSearchParams(search);
	const by = params.get('by') ?? '';
	return { query: params.has('ask') ? tried(() => parseCodeQuery(params)) : null, by };
}

/** Also the text of a saved view. */
export const addressText = (query: CodeQuery, by: string): string =>
	by === '' ? codeQueryText(query) : `${codeQueryText(query)}&by=${encodeURIComponent(by)}`;
