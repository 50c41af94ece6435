/** Where what memos are on is to be found: only the route knows addresses. */
import type { MemoPlace } from '#core/model/memo-records.ts';
import type { Block } from '#core/writing/blocks.ts';
import type { MemoQuery } from './memo-query.ts';

export type Links = {
	readonly memos: (query: Partial<MemoQuery>) => string;
	/** Null for the project itself. */
	readonly place: (on: MemoPlace | null) => string | null;
	readonly coding: (id: string) => string;
	readonly claim: (id: string) => string;
	/** Of a table or display, by its question. */
	readonly live: (spec: string) => string;
};

/** How memos are read and links to passages written: the route brings it, since this room knows no file formats. */
export type Notation = {
	readonly readPieces: (body: string) => readonly { readonly blocks: readonly Block[] }[];
	readonly passageLink: (id: string, words: string) => string;
};
