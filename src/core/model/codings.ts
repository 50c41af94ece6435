/**
 * The codings of one source as columns, sorted by start (then end, then id): what the log folds to, what the snapshot stores and
 * what the facts are built from. A coding's id begins with its source's id, so that it is found without an index of all codings,
 * and one more coding copies the rows of one source only (decision 7 of ARCHITECTURE.md).
 */
import { countWhile } from '../binary-search.ts';
import type { Coding, CodingExtras, Id } from './records.ts';

export type CodingBlock = {
	readonly source: Id;
	readonly ids: readonly Id[];
	readonly start: Int32Array;
	readonly end: Int32Array;
	/** Index into `codes`. */
	readonly code: Uint16Array;
	/** Index into `coders`. */
	readonly coder: Uint16Array;
	/** 1 = alive. */
	readonly alive: Uint8Array;
	readonly codes: readonly Id[];
	readonly coders: readonly Id[];
	/** Answers of the rows that have any. */
	readonly extras: ReadonlyMap<number, CodingExtras>;
};

const SEPARATOR = '~';

/** @param unique  any text that no other coding of this source has */
export const codingId = (source: Id, unique: string): Id => `${source}${SEPARATOR}${unique}`;
export const sourceOfCoding = (id: Id): Id => id.slice(0, id.lastIndexOf(SEPARATOR));

/** The coding in row `i`, as a value of its own. */
export function codingAt(block: CodingBlock, i: number): Coding {
	return {
		id: block.ids[i]!,
		alive: block.alive[i] === 1,
		source: block.source,
		code: block.codes[block.code[i]!]!,
		coder: block.coders[block.coder[i]!]!,
		start: block.start[i]!,
		end: block.end[i]!,
		...block.extras.get(i)
	};
}

export function* codingsOf(block: CodingBlock | undefined): Generator<Coding> {
	for (let i = 0; i < (block?.ids.length ?? 0); i++) yield codingAt(block!, i);
}

/** @param codings  of one source, in any order */
export function packCodings(source: Id, codings: readonly Coding[]): CodingBlock {
	const rows = [...codings].sort(
		(a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1)
	);
	const codes = dictionary(rows.map((r) => r.code));
	const coders = dictionary(rows.map((r) => r.coder));
	const extras = new Map<number, CodingExtras>();
	rows.forEach((row, i) => {
		const more = extrasOf(row);
		if (more) extras.set(i, more);
	});
	return {
		source,
		ids: rows.map((r) => r.id),
		start: Int32Array.from(rows, (r) => r.start),
		end: Int32Array.from(rows, (r) => r.end),
		code: Uint16Array.from(rows, (r) => codes.number(r.code)),
		coder: Uint16Array.from(rows, (r) => coders.number(r.coder)),
		alive: Uint8Array.from(rows, (r) => (r.alive ? 1 : 0)),
		codes: codes.names,
		coders: coders.names,
		extras
	};
}

/** How many rows come before a coding, in the order of `packCodings`: start, end, id. */
export function placeOf({ start, end, ids }: CodingBlock, coding: Coding): number {
	const comesBefore = (i: number) =>
		start[i]! - coding.start || end[i]! - coding.end || (ids[i]! < coding.id ? -1 : 1);
	return countWhile(ids.length, (i) => comesBefore(i) < 0);
}

const PLAIN = new Set(['id', 'alive', 'source', 'code', 'coder', 'start', 'end']);

/** The answers of a coding, or null if it has none. */
export function extrasOf(coding: Coding): CodingExtras | null {
	const more = Object.entries(coding).filter(
		([field, value]) => !PLAIN.has(field) && value !== null
	);
	return more.length > 0 ? (Object.fromEntries(more) as CodingExtras) : null;
}

/** Names in alphabetical order and their numbers: the same codings give the same columns, however they came together. */
function dictionary(all: readonly string[]) {
	const names = [...new Set(all)].sort();
	if (names.length > 0x10000)
		throw new RangeError('more than 65,536 codes or coders in one source');
	const numbers = new Map(names.map((name, number) => [name, number]));
	return { names, number: (name: string) => numbers.get(name)! };
}
