/** Moving one end of a passage, by a word or to where it is dragged. A passage keeps at least one word. */
import type { Span } from '#core/text/span.ts';
import { extend, move, unitAt } from './caret.ts';
import type { Shown } from './shown.ts';
import { tidySpan } from './tidy-span.ts';

export type Adjustment = 'start-out' | 'start-in' | 'end-out' | 'end-in';

export function adjust(shown: Shown, span: Span, how: Adjustment): Span {
	const { start, end } = span;
	const moved =
		how === 'start-out'
			? tidySpan(shown, extend(shown, 'word', start, -1), end)
			: how === 'start-in'
				? tidySpan(shown, Math.min(move(shown, 'word', start, 1), end), end)
				: how === 'end-out'
					? tidySpan(shown, start, extend(shown, 'word', end, 1))
					: tidySpan(shown, start, extend(shown, 'word', end, -1));
	return moved ?? span;
}

export type End = 'start' | 'end';

/** The passage with one end dragged to `at`: to the beginning or the end of the word there, with marks that follow it. */
export function dragged(shown: Shown, { start, end }: Span, which: End, at: number): Span {
	const word = unitAt(shown, 'word', at);
	const to =
		which === 'start'
			? Math.min(word?.start ?? at, extend(shown, 'word', end, -1))
			: Math.max(word?.end ?? at, at, extend(shown, 'word', start, 1));
	const moved = which === 'start' ? tidySpan(shown, to, end) : tidySpan(shown, start, to);
	return moved ?? { start, end };
}
