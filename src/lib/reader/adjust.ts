/** Moving one end of a passage by a word. A passage keeps at least one word. */
import type { Span } from '#core/text/span.ts';
import { extend, move } from './caret.ts';
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
