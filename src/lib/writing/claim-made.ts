/** Words of a chapter made into a claim: how the text then reads, if it can be read so at all. */
import type { Span } from '#core/text/span.ts';
import { blocksOf } from '#core/writing/pieces.ts';
import { claimsIn, plainText } from '#core/writing/claims-in.ts';
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
	const after = text.slice(0, start) + insert + text.slice(end);
	const made = claimsIn(blocksOf(readPieces(after))).find((claim) => claim.id === id);
	if (made?.start !== start || made.end !== caret || claimsIn([paragraph(made.inside)]).length > 0)
		return null;
	const sentence = plainText(made.inside).replace(/\s+/g, ' ').trim();
	return { edit: { start, end, insert, select: { start: caret, end: caret } }, sentence };
}

const paragraph = (inside: Parameters<typeof plainText>[0]) => ({
	kind: 'paragraph' as const,
	inside
});
