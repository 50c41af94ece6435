/** Lines of a text as the reader numbers them in its gutter: by the line ends before them, from 1. */
import type { Span } from './span.ts';

/** First and last line that a passage stands on. @param text  of the whole source */
export function linesOf(
	text: string,
	{ start, end }: Span
): readonly [first: number, last: number] {
	const first = 1 + lineEnds(text, 0, start);
	return [first, first + lineEnds(text, start, Math.max(start, end - 1))];
}

function lineEnds(text: string, from: number, to: number): number {
	let found = 0;
	for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
		found++;
	return found;
}
