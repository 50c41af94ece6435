/** A passage as one pastes it into a text: `“…” (source, lines 12–14)`. */
import type { Span } from '#core/text/span.ts';
import { linesOf } from '../lines.ts';
import type { Shown } from '../shown.ts';

/** @param lines  says the lines in the reader's language */
export function withReference(
	shown: Shown,
	span: Span,
	source: string,
	lines: (first: number, last: number) => string
): string {
	const words = shown.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
	return `“${words}” (${source}, ${lines(...linesOf(shown, span))})`;
}
