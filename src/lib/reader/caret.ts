/**
 * Moving and selecting without a mouse: by word, sentence and turn over the shown paragraphs. Everything is looked up in the
 * paragraphs around the caret, so a long text costs nothing.
 */
import { sentenceSpans } from '#core/text/sentences.ts';
import type { Span } from '#core/text/span.ts';
import { wordSpans } from '#core/text/words.ts';
import { findLast } from './find-last.ts';
import type { Shown } from './shown.ts';
import { paragraphAt } from './tidy-span.ts';

export type Unit = 'word' | 'sentence' | 'turn';
export type Direction = 1 | -1;

/** Where the caret goes: to the beginning of the next or the previous unit; at the ends of the text it stays. */
export function move(shown: Shown, unit: Unit, at: number, direction: Direction): number {
	if (direction < 0) return lastStartBefore(shown, unit, at) ?? firstStart(shown, at);
	return first(shown, unit, at, (s) => s.start > at)?.start ?? at;
}

/** Where the moving end of a selection goes: forwards to the end of a unit, backwards to its beginning. */
export function extend(shown: Shown, unit: Unit, at: number, direction: Direction): number {
	if (direction < 0) return lastStartBefore(shown, unit, at) ?? at;
	return first(shown, unit, at, (s) => s.end > at)?.end ?? at;
}

/** The unit at a position; between two units the one before. */
export function unitAt(shown: Shown, unit: Unit, at: number): Span | null {
	const here = first(shown, unit, at, (s) => s.end > at);
	if (here && here.start <= at) return here;
	const start = lastStartBefore(shown, unit, at);
	return start === null ? here : (first(shown, unit, start, (s) => s.end > start) ?? null);
}

/** First unit, from the paragraph at `at` on, for which `holds` is true. */
function first(shown: Shown, unit: Unit, at: number, holds: (s: Span) => boolean): Span | null {
	if (unit === 'turn')
		return shown.turns[findLast(shown.turns.length, (i) => !holds(shown.turns[i]!)) + 1] ?? null;
	for (let p = Math.max(0, paragraphAt(shown.paragraphs, at)); p < shown.paragraphs.length; p++)
		for (const span of unitsIn(shown, unit, p)) if (holds(span)) return span;
	return null;
}

function lastStartBefore(shown: Shown, unit: Unit, at: number): number | null {
	if (unit === 'turn')
		return (
			shown.turns[findLast(shown.turns.length, (i) => shown.turns[i]!.start < at)]?.start ?? null
		);
	for (let p = paragraphAt(shown.paragraphs, at); p >= 0; p--) {
		const found = unitsIn(shown, unit, p).findLast((s) => s.start < at);
		if (found) return found.start;
	}
	return null;
}

const firstStart = (shown: Shown, at: number) => shown.paragraphs[0]?.start ?? at;

function unitsIn(shown: Shown, unit: 'word' | 'sentence', index: number): Span[] {
	const { start, end } = shown.paragraphs[index]!;
	const spans =
		unit === 'word'
			? wordSpans(shown.text, start, end)
			: sentenceSpans(shown.text, shown.lang, start, end);
	return Array.from(spans.start, (s, i) => ({ start: s, end: spans.end[i]! }));
}
