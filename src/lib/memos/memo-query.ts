/** What of the memo page stands in its address: the filter and the memo that is open. */
import { sourceOfCoding } from '#core/model/codings.ts';
import type { Memo } from '#core/model/memo-records.ts';
import { kindOf, MEMO_KINDS, type MemoKind, type ToldMemo } from '#report/tell-memo.ts';

export type MemoQuery = {
	/** '' for all of them. */
	readonly kind: MemoKind | '';
	readonly words: string;
	/** Id of the open memo, or ''. */
	readonly memo: string;
};

export function parseMemoQuery(search: string): MemoQuery {
	const params = new URLSearchParams(search);
	const asked = params.get('kind');
	return {
		kind: MEMO_KINDS.find((kind) => kind === asked) ?? '',
		words: params.get('words') ?? '',
		memo: params.get('memo') ?? ''
	};
}

export const memoQueryText = (query: Partial<MemoQuery>): string =>
	new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString();

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Memos of the kind in which each of the words occurs: in title, text, the name of what it is on, or its words. */
export function fitting(all: readonly ToldMemo[], { kind, words }: MemoQuery): ToldMemo[] {
	const wanted = fold(words).split(/\s+/).filter(Boolean);
	return all.filter(({ memo, place, quote, coder }) => {
		if (kind !== '' && kindOf(memo.on) !== kind) return false;
		if (wanted.length === 0) return true;
		const text = fold([memo.title, memo.body, place.name, quote ?? '', coder].join('\n'));
		return wanted.every((word) => text.includes(word));
	});
}

/** Hashes of the texts whose words memos are on. */
export const textsOf = (memos: readonly Memo[], hashOf: (source: string) => string | undefined) => [
	...new Set(
		memos.flatMap(({ on }) => {
			if (on?.t !== 'span' && on?.t !== 'codings') return [];
			const source = on.t === 'span' ? on.id : sourceOfCoding(on.id);
			return hashOf(source) ?? [];
		})
	)
];
