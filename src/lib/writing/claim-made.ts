/** Words of a chapter made into a claim: how the text then reads, if it can be read so at all. */
import type { Span } from '#core/text/span.ts';
import { claimsIn, inlinesIn, plainText } from '#core/writing/claims-in.ts';
import { blocksOf } from '#core/writing/pieces.ts';
import type { Notation } from './notation.ts';
import type { TextEdit } from './text-edits.ts';

/** @returns null where Markdown does not read the words as one: over two paragraphs, or around half of *something* */
export function claimMade(
	text: string,
	{ start, end }: Span,
	id: string,
	{ readPieces, claimLinkAround }: Notation
): { readonly edit: TextEdit; readonly sentence: string } | null {
	const insert = claimLinkAround(id, text.slice(start, end));
	const caret = start + insert.length;
	const before = blocksOf(readPieces(text));
	const after = blocksOf(readPieces(text.slice(0, start) + insert + text.slice(end)));
	if (plainText(inlinesIn(before)) !== plainText(inlinesIn(after))) return null;
	const claims = claimsIn(after);
	const made = claims.find((claim) => claim.id === id);
	const holds = claims.filter((claim) => claim.start >= start && claim.end <= caret).length;
	if (made?.start !== start || made.end !== caret || holds > 1) return null;
	const sentence = plainText(made.inside).replace(/\s+/g, ' ').trim();
	return { edit: { start, end, insert, select: { start: caret, end: caret } }, sentence };
}
