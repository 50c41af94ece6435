/**
 * A dimension turns names into small integers once, so that counting is a loop over integers. It looks a fact up through one base
 * value (its source, coding or span); a base value has no, one or several keys: a code counts in its own column and in its
 * parents', an actor without a city in none. One key more, `keys.length`, stands for "any of them": totals are cells like others.
 */
import type { SourceFacts } from './source-facts.ts';

export type Key = {
	/** Stable: id of the record, of the actor type, or the value; '' = no value. */
	readonly id: string;
	readonly label: string;
	/** Other names by which a filter may call it. */
	readonly names?: readonly string[];
};

/** What the base values of a source are looked up by. */
export type Level = 'source' | 'coding' | 'span';

/** Keys of base value b are `keys[first[b]] … keys[first[b + 1] - 1]`; base -1 = outside. */
export type KeyLists = { readonly first: Int32Array; readonly keys: Int32Array };
/** Base values of one source: one, one per coding or one per span. */
export type Keyed = KeyLists & { readonly base: Int32Array };

/** One source as the dimensions see it: codes and coders as numbers of the whole project, -1 = not shown. */
export type SourceView = {
	readonly number: number;
	readonly facts: SourceFacts;
	readonly code: Int32Array;
	readonly coder: Int32Array;
	/** By the block's own number of a coder. */
	readonly coderNumbers: Int32Array;
};

export type Dimension = {
	readonly keys: readonly Key[];
	readonly level: Level;
	/** What it asks of a passage, where counting has to know. */
	readonly asks: 'actor' | 'speaker' | 'valence' | null;
	/** By code number, the outermost key that the code counts under; null if the keys are no codes (B4.1). */
	readonly family: Int32Array | null;
	in(source: SourceView): Keyed;
};

/** @param keysOf  for each base value, the positions of its keys; those with any also get the key `total` */
export function keyLists(keysOf: readonly (readonly number[])[], total: number): KeyLists {
	const first = new Int32Array(keysOf.length + 1);
	keysOf.forEach((keys, b) => {
		first[b + 1] = first[b]! + (keys.length > 0 ? keys.length + 1 : 0);
	});
	const keys = keysOf.flatMap((own) => (own.length > 0 ? [...own, total] : []));
	return { first, keys: Int32Array.from(keys) };
}

/** Written out, because this is asked for every source. */
export const keyedBy = ({ first, keys }: KeyLists, base: Int32Array): Keyed => ({
	first,
	keys,
	base
});

/** Whether a base value has any key. */
export const isInside = ({ first }: KeyLists, base: number): boolean =>
	base >= 0 && first[base]! < first[base + 1]!;

/** Keys of a base value, without the total. */
export const keysAt = ({ first, keys }: KeyLists, base: number): Int32Array =>
	isInside({ first, keys }, base)
		? keys.subarray(first[base]!, first[base + 1]! - 1)
		: new Int32Array(0);
