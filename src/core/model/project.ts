/**
 * A project at one moment: immutable, shared structure. Small tables are maps of rows; codings are columns per source.
 * Rows include those taken back (`alive: false`): readers use the functions of `visible.ts`.
 */
import type { CodingBlock } from './codings.ts';
import type { Id, SmallTable, Tables } from './records.ts';

export type Rows<T extends SmallTable> = ReadonlyMap<Id, Tables[T]>;

export type Project = { readonly [T in SmallTable]: Rows<T> } & {
	readonly codings: ReadonlyMap<Id, CodingBlock>;
	/** Records that were changed before their creation arrived (a log with a hole): kept, never shown. */
	readonly pending: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
};

export const EMPTY: Project = Object.freeze({
	meta: new Map(),
	coders: new Map(),
	sources: new Map(),
	speakers: new Map(),
	actors: new Map(),
	attributions: new Map(),
	attributes: new Map(),
	cells: new Map(),
	frameworks: new Map(),
	codes: new Map(),
	codeSets: new Map(),
	views: new Map(),
	claims: new Map(),
	referenceTables: new Map(),
	summaries: new Map(),
	chapters: new Map(),
	reporting: new Map(),
	memos: new Map(),
	links: new Map(),
	rejections: new Map(),
	codings: new Map(),
	pending: new Map()
});
