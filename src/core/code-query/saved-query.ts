/** A question about codes as it is saved: the question, by what its passages are counted, and whether they are listed (M8). */
import { dimText, parseDim, type Dim } from '../facts/dim.ts';
import { inAddress } from '../tables/spec-text.ts';
import { codeQueryText, parseCodeQuery } from './query-text.ts';
import type { CodeQuery } from './spec.ts';

export type SavedQuery = {
	readonly query: CodeQuery;
	/** Null: the page lists the passages, and chapters count them by actor. */
	readonly by: Dim | null;
	/** With the passages below the numbers, in a chapter. */
	readonly passages: boolean;
};

/** @throws SimpulError as parseCodeQuery and parseDim */
export function parseSavedQuery(pairs: Iterable<readonly [string, string]>): SavedQuery {
	const all = [...pairs];
	const one = (name: string) => all.find(([given]) => given === name)?.[1] ?? '';
	const by = one('by');
	return {
		query: parseCodeQuery(all),
		by: by === '' ? null : parseDim(by),
		passages: one('passages') === '1'
	};
}

export function savedQueryText({ query, by, passages }: SavedQuery): string {
	return [
		codeQueryText(query),
		...(by === null ? [] : [`by=${inAddress(dimText(by))}`]),
		...(passages ? ['passages=1'] : [])
	].join('&');
}
