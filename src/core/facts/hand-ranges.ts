/** Ranges given to actors by hand, made disjoint: where two overlap, the one made later counts (B3.1). */
export type HandRange = { readonly start: number; readonly end: number; readonly actor: number };

/**
 * @param ranges  in order of making; empty and inverted ones are left out
 * @returns disjoint ranges in text order
 */
export function disjoint(ranges: readonly HandRange[], length: number): HandRange[] {
	let kept: HandRange[] = [];
	for (const { start, end, actor } of ranges) {
		const range = { start: Math.max(0, start), end: Math.min(length, end), actor };
		if (range.start < range.end) kept = [...kept.flatMap((old) => without(old, [range])), range];
	}
	return kept.sort((a, b) => a.start - b.start);
}

/** What remains of a range when others (disjoint, in text order) are cut out. */
export function without<T extends { readonly start: number; readonly end: number }>(
	range: T,
	cuts: readonly { readonly start: number; readonly end: number }[]
): T[] {
	const rest: T[] = [];
	let at = range.start;
	for (const cut of cuts) {
		if (cut.end <= at) continue;
		if (cut.start >= range.end) break;
		if (cut.start > at) rest.push({ ...range, start: at, end: cut.start });
		at = cut.end;
	}
	if (at < range.end) rest.push(at === range.start ? range : { ...range, start: at });
	return rest;
}
