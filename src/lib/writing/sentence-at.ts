/** The words that a claim is made of: those selected, or else the sentence at the caret. */
import type { Lang } from '#core/model/records.ts';
import { sentenceSpans } from '#core/text/sentences.ts';
import { trimSpan, type Span } from '#core/text/span.ts';

/** Signs at the beginning of a line that are no words of it. */
const SIGNS = /^(?:\s|>|#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s)*/;

/**
 * @param claims  where the text makes claims already; a sentence ends there
 * @returns null where there are no words
 */
export function sentenceAt(
	text: string,
	selected: Span,
	claims: readonly Span[],
	lang: Lang
): Span | null {
	const chosen = trimSpan(text, selected);
	if (chosen.start < chosen.end) return chosen;
	const at = selected.start;
	const room = roomAt(text, at, claims);
	const { start, end } = sentenceSpans(text, lang, room.start, room.end);
	let found: Span | null = null;
	for (let i = 0; i < start.length; i++)
		if (found === null || start[i]! <= at) found = { start: start[i]!, end: end[i]! };
	return found;
}

/** The claim that the caret stands in, or that the selection touches. */
export const claimAt = <T extends Span>(claims: readonly T[], { start, end }: Span): T | null =>
	claims.find((claim) => claim.start <= end && start <= claim.end) ?? null;

/** The caret's line without its signs, as far as no claim stands in it. */
function roomAt(text: string, at: number, claims: readonly Span[]): Span {
	const from = text.lastIndexOf('\n', at - 1) + 1;
	const lineEnd = text.indexOf('\n', at);
	const to = lineEnd < 0 ? text.length : lineEnd;
	const first = from + (SIGNS.exec(text.slice(from, to))?.[0].length ?? 0);
	const before = claims.map(({ end }) => end).filter((end) => end <= at);
	const behind = claims.map(({ start }) => start).filter((start) => start >= at);
	return { start: Math.max(first, ...before), end: Math.min(to, ...behind) };
}
