/** Ranges given to actors by hand, made disjoint: where two overlap, the one made later counts (B3.1). */
import { countWhile } from '../binary-search.ts';

export type HandRange = { readonly start: number; readonly end: number; readonly actor: number };

/**
 * @param ranges  in order of making; empty and inverted ones are left out
 * @returns disjoint ranges in text order
 */
export function disjoint(ranges: readonly HandRange[], length: number): HandRange[] {
	const kept: HandRange[] = [];
	for (const { start, end, actor } of ranges) {
		const range = { start: Math.max(0, start), end: Math.min(length, end), actor };
		if (range.start >= range.end) continue;
		const from = countWhile(kept.length, (i) => kept[i]!.end <= range.start);
		const to = countWhile(kept.length, (i) => kept[i]!.start < range.end);
		const rest = kept.slice(from, to).flatMap((old) => without(old, [range]));
		kept.splice(from, to - from, ...[...rest, range].sort((a, b) => a.start - b.start));
	}
	return kept;
}

/** What remains of a range when others (disjoint, in text order) are cut out. */
export function without<T extends { readonly start: number; readonly end: number }>(
	range: T,
	cuts: readonly { readonly start: number; readonly end: number }[]
): T[] {
	const rest: T[] = [];
	let at = range.start;
	for (let k = countWhile(cuts.length, (i) => cuts[i]!.end <= range.start); k < cuts.length; k++) {
		const cut = cuts[k]!;
		if (cut.start >= range.end) break;
		if (cut.start > at) rest.push({ ...range, start: at, end: cut.start });
		at = cut.end;
	}
	if (at < range.end) rest.push(at === range.start ? range : { ...range, start: at });
	return rest;
}
