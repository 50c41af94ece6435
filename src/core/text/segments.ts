/**
 * Overlapping spans laid flat: the stretches of text in which the same spans hold. The margin, the highlights and the printout
 * draw these, so no drawing code ever has to think about overlap.
 */
import type { Span } from './span.ts';

/** `on` holds indexes into the given spans, ascending. */
export type Segment = Span & { readonly on: readonly number[] };

/**
 * @param spans  in any order; parts outside [from, to) are cut off, empty ones are ignored
 * @returns segments that cover [from, to) without gap, including those where nothing holds
 * Time O(n log n) plus the size of what is returned.
 */
export function segments(from: number, to: number, spans: readonly Span[]): Segment[] {
	const inside = spans.flatMap(({ start, end }, index) => {
		const cut = { start: Math.max(from, start), end: Math.min(to, end), index };
		return cut.start < cut.end ? [cut] : [];
	});
	const opening = inside.toSorted((a, b) => a.start - b.start);
	const closing = inside.toSorted((a, b) => a.end - b.end);
	const found: Segment[] = [];
	let on: number[] = [];
	let at = from;
	for (let o = 0, c = 0; at < to;) {
		const leaving = new Set<number>();
		while (c < closing.length && closing[c]!.end === at) leaving.add(closing[c++]!.index);
		const entering: number[] = [];
		while (o < opening.length && opening[o]!.start === at) entering.push(opening[o++]!.index);
		on = changed(on, leaving, entering);
		const next = Math.min(opening[o]?.start ?? to, closing[c]?.end ?? to);
		found.push({ start: at, end: next, on });
		at = next;
	}
	return found;
}

/** A new ascending list; linear in its own length. */
function changed(
	on: readonly number[],
	leaving: ReadonlySet<number>,
	entering: number[]
): number[] {
	const stay = leaving.size === 0 ? on : on.filter((index) => !leaving.has(index));
	if (entering.length === 0) return [...stay];
	entering.sort((a, b) => a - b);
	const merged: number[] = [];
	let next = 0;
	for (const index of stay) {
		while (next < entering.length && entering[next]! < index) merged.push(entering[next++]!);
		merged.push(index);
	}
	return merged.concat(entering.slice(next));
}
