/** The paragraphs on the page in which a range of the text begins and ends; what falls between paragraphs belongs to the next words. */
import type { Span } from '#core/text/span.ts';
import { findLast } from '../find-last.ts';
import type { Paragraph } from '../shown.ts';
import { paragraphAt } from '../tidy-span.ts';

/** Indexes, or null for a range without shown words. */
export function placesOf(
	paragraphs: readonly Paragraph[],
	{ start, end }: Span
): { readonly first: number; readonly last: number } | null {
	const at = paragraphAt(paragraphs, start);
	const first = at >= 0 && start < paragraphs[at]!.end ? at : at + 1;
	const last = findLast(paragraphs.length, (i) => paragraphs[i]!.start < end);
	return first <= last ? { first, last } : null;
}
