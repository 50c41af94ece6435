/**
 * A selection as people make it, turned into a passage: ends that fell between paragraphs (on a label, after a triple click) go
 * back into the words, white space at the ends is left out, and no grapheme is split.
 */
import { snapToGraphemes } from '#core/text/graphemes.ts';
import { trimSpan, type Span } from '#core/text/span.ts';
import { findLast } from './find-last.ts';
import type { Paragraph, Shown } from './shown.ts';

/** Index of the last paragraph that begins at or before `at`; -1 before the first. */
export const paragraphAt = (paragraphs: readonly Paragraph[], at: number): number =>
	findLast(paragraphs.length, (i) => paragraphs[i]!.start <= at);

/** @returns null if no words are left */
export function tidySpan(shown: Shown, a: number, b: number): Span | null {
	const { text, paragraphs } = shown;
	let { start, end } = { start: Math.min(a, b), end: Math.max(a, b) };
	const first = paragraphAt(paragraphs, start);
	if (first < 0 || start >= paragraphs[first]!.end) start = paragraphs[first + 1]?.start ?? start;
	const last = findLast(paragraphs.length, (i) => paragraphs[i]!.start < end);
	if (last < 0) return null;
	end = Math.min(end, paragraphs[last]!.end);
	if (end <= start) return null;
	const span = snapToGraphemes(text, trimSpan(text, { start, end }));
	return span.end > span.start ? span : null;
}
