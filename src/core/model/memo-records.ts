/**
 * What researchers note beside the coding: memos on anything in the project, and links between passages. Neither is counted in a
 * table. What a memo is on may be taken back later: the memo stays and says what it was on (rules N1-N9 of docs/spec/memos.md).
 */
type Id = string;
type Base = { readonly id: Id; readonly alive: boolean };

/** Records that a memo may be on. */
export type MemoTable = 'codes' | 'sources' | 'actors';

/** What a memo is on; null stands for the whole project. */
export type MemoPlace =
	| { readonly t: MemoTable | 'codings'; readonly id: Id }
	/** Words [start, end) of a source, coded or not; `id` is the source. The memo is an annotation. */
	| { readonly t: 'span'; readonly id: Id; readonly start: number; readonly end: number }
	/** A table; `id` is its question, the text of the address bar. */
	| { readonly t: 'table'; readonly id: string };

export type Memo = Base & {
	readonly on: MemoPlace | null;
	/** May be empty; a memo then goes by its first words. */
	readonly title: string;
	/** Markdown, with links to passages and claims (docs/spec/findings-text.md). */
	readonly body: string;
	readonly coder: Id;
};

export type LinkKind = 'supports' | 'contradicts' | 'explains';
export const LINK_KINDS: readonly LinkKind[] = ['supports', 'contradicts', 'explains'];

/** The coding `from` supports, contradicts or explains the coding `to`. */
export type Link = Base & {
	readonly from: Id;
	readonly to: Id;
	readonly kind: LinkKind;
	readonly note: string;
};
