/** Which codings lie where: at a click, beside a passage, and before or after it in the order one reads. */
import type { Coding, Id } from '#core/model/records.ts';
import { overlaps, type Span } from '#core/text/span.ts';

type Placed = Span & { readonly id: Id };

/** Codings that hold at a position, the shortest (innermost) first. */
export const codingsAt = <T extends Placed>(codings: readonly T[], at: number): T[] =>
	codings
		.filter((c) => c.start <= at && at < c.end)
		.sort((a, b) => a.end - a.start - (b.end - b.start) || (a.id < b.id ? -1 : 1));

/** Codings that share words with a passage, in text order. */
export const codingsOn = <T extends Placed>(codings: readonly T[], span: Span): T[] =>
	codings.filter((c) => overlaps(c, span));

/**
 * The coding after (or before) the chosen one or, if none is chosen, after the caret.
 * @param codings  in text order, as the project gives them
 */
export function neighbour<T extends Placed>(
	codings: readonly T[],
	chosen: Id | null,
	caret: number,
	direction: 1 | -1
): T | undefined {
	const at = codings.findIndex((c) => c.id === chosen);
	if (at >= 0) return codings[at + direction];
	return direction > 0
		? codings.find((c) => c.start >= caret)
		: codings.findLast((c) => c.start < caret);
}

/** The coder's own coding of exactly this passage with this code. */
export const twin = (
	codings: readonly Coding[],
	span: Span,
	code: Id,
	coder: Id
): Coding | undefined =>
	codings.find(
		(c) => c.start === span.start && c.end === span.end && c.code === code && c.coder === coder
	);
