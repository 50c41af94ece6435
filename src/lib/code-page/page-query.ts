/** What of a code's page stands in its address: the groups, whether codes below count, the filter. */
import { GROUPINGS, type Grouping } from '#core/codebook/group-passages.ts';

export type CodeQuery = {
	readonly by: Grouping;
	/** Null: as is best, with the codes below where the code has no passages of its own. */
	readonly below: boolean | null;
	readonly words: string;
};

export function parseCodeQuery(search: string): CodeQuery {
	const params = new URLSearchParams(search);
	const by = params.get('by');
	const below = params.get('below');
	return {
		by: GROUPINGS.find((grouping) => grouping === by) ?? 'source',
		below: below === '1' ? true : below === '0' ? false : null,
		words: params.get('words') ?? ''
	};
}

/** With the `?`; '' for the page as it is first seen. */
export function codeQueryText({ by, below, words }: CodeQuery): string {
	const parts: [string, string][] = [];
	if (by !== 'source') parts.push(['by', by]);
	if (below !== null) parts.push(['below', below ? '1' : '0']);
	if (words !== '') parts.push(['words', words]);
	return parts.length > 0 ? `?${new URLSearchParams(parts).toString()}` : '';
}
