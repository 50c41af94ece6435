/** Growing and shrinking a selection by what people mean: a word, a clause, a sentence, a whole turn (rule T11 of docs/spec/text.md). */
import { clauseSpans } from '#core/text/clause.ts';
import { contains, type Span } from '#core/text/span.ts';
import { unitAt } from '../caret.ts';
import type { Shown } from '../shown.ts';
import { tidySpan } from '../tidy-span.ts';

type Size = 'word' | 'clause' | 'sentence' | 'turn';
const SIZES: readonly Size[] = ['word', 'clause', 'sentence', 'turn'];

/** The next larger passage around `span`; at the largest it stays. */
export function grow(shown: Shown, span: Span): Span {
	for (const size of SIZES) {
		const from = around(shown, size, span.start);
		const to = around(shown, size, Math.max(span.start, span.end - 1));
		if (!from || !to) continue;
		const larger = tidySpan(shown, Math.min(from.start, span.start), Math.max(to.end, span.end));
		if (larger && contains(larger, span) && length(larger) > length(span)) return larger;
	}
	return span;
}

/** The largest passage that growing from `at` comes to before `span`; null when there is none smaller. */
export function shrink(shown: Shown, span: Span, at: number): Span | null {
	let smaller: Span | null = null;
	let now = grow(shown, { start: at, end: at });
	while (contains(span, now) && length(now) < length(span)) {
		smaller = now;
		now = grow(shown, now);
		if (length(now) === length(smaller)) break;
	}
	return smaller;
}

function around(shown: Shown, size: Size, at: number): Span | null {
	if (size !== 'clause') return unitAt(shown, size, at);
	const sentence = unitAt(shown, 'sentence', at);
	if (!sentence) return null;
	const { start, end } = clauseSpans(shown.text, shown.lang, sentence);
	const clause = start.findLastIndex((from) => from <= at);
	return clause < 0 ? sentence : { start: start[clause]!, end: end[clause]! };
}

const length = ({ start, end }: Span) => end - start;
