/** Which lines of the text a passage covers: what the gutter shows, and how a passage is named. */
import type { Span } from '#core/text/span.ts';
import type { Shown } from './shown.ts';
import { paragraphAt } from './tidy-span.ts';

export function linesOf({ paragraphs }: Shown, { start, end }: Span): readonly [number, number] {
	const first = paragraphs[Math.max(0, paragraphAt(paragraphs, start))]?.line ?? 1;
	const last = paragraphs[Math.max(0, paragraphAt(paragraphs, end - 1))]?.line ?? first;
	return [first, last];
}
