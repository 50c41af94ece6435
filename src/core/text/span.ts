/**
 * A stretch of text: [start, end) in UTF-16 units, the one way of naming a passage everywhere in the program. Many spans travel
 * as two integer columns, because a long text has millions of words.
 */
import { countUpTo } from '../binary-search.ts';

export type Span = { readonly start: number; readonly end: number };
export type Spans = { readonly start: Int32Array; readonly end: Int32Array };

/** Whether they share at least one unit; spans that only touch do not. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies wholly in `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
	outer.start <= inner.start && inner.end <= outer.end;

/** The part they share, or null. */
export function intersection(a: Span, b: Span): Span | null {
	const start = Math.max(a.start, b.start);
	const end = Math.min(a.end, b.end);
	return start < end ? { start, end } : null;
}

/** Characters of [from, to) that lie in spans that are sorted and disjoint: both their ends ascend. */
export function overlapWith(spans: Spans, from: number, to: number): number {
	let sum = 0;
	for (let k = countUpTo(spans.end, from); k < spans.start.length && spans.start[k]! < to; k++)
		sum += Math.min(to, spans.end[k]!) - Math.max(from, spans.start[k]!);
	return sum;
}

/** The span without white space at its ends; empty at its start if there is nothing else. */
export function trimSpan(text: string, { start, end }: Span): Span {
	while (end > start && isSpace(text, end - 1)) end--;
	while (start < end && isSpace(text, start)) start++;
	return { start, end };
}

export const isSpace = (text: string, at: number): boolean => {
	const unit = text.charCodeAt(at);
	return unit <= 0x20 || (unit >= 0x80 && /\s/.test(text[at] ?? ''));
};
