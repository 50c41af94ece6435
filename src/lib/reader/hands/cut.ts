/** Where a coding is split, and what it could be merged with. */
import type { Coding } from '#core/model/records.ts';
import type { Span } from '#core/text/span.ts';
import { wordSpans } from '#core/text/words.ts';
import { unitAt } from '../caret.ts';
import type { Shown } from '../shown.ts';

/** Before the word that the caret is in or before; null unless words are left on both sides. */
export function cutAt(shown: Shown, { start, end }: Span, caret: number): number | null {
	if (caret <= start || caret >= end) return null;
	const word = unitAt(shown, 'word', caret);
	const at = word && word.start < caret && caret < word.end ? word.start : caret;
	const words = (from: number, to: number) => wordSpans(shown.text, from, to).start.length;
	return at > start && words(start, at) > 0 && words(at, end) > 0 ? at : null;
}

/** The next coding of the same code by the same coder, in text order. */
export const nextAlike = (codings: readonly Coding[], coding: Coding): Coding | undefined =>
	codings
		.slice(codings.findIndex(({ id }) => id === coding.id) + 1)
		.find(({ code, coder }) => code === coding.code && coder === coding.coder);

/** What lies between two passages; null if they touch, overlap, or only white space and marks are between. */
export function wordsBetween(shown: Shown, a: Span, b: Span): { text: string; n: number } | null {
	const [from, to] = [Math.min(a.end, b.end), Math.max(a.start, b.start)];
	const n = from < to ? wordSpans(shown.text, from, to).start.length : 0;
	return n === 0 ? null : { text: shown.text.slice(from, to).trim(), n };
}
