/**
 * A chapter of findings out of its Markdown (docs/spec/findings-text.md). Text is only ever text: HTML, pictures of the web and
 * addresses that run something stand as they were written, and nothing is left out.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block } from '#core/writing/blocks.ts';
import { blocksOf, type Piece } from '#core/writing/pieces.ts';
import { blocks } from './read-blocks.ts';
import { split, type Cut } from './split.ts';
import { written } from './written.ts';

/** What is nested deeper than any chapter stands as it was written. */
const DEEPEST = 32;
/** Signs in a piece, and its length, above which reading it would take longer than anybody waits. */
const MOST_SIGNS = 3_000;
const LONGEST = 30_000;
const SIGNS = /[*_[\]`<&]/g;
/** Signs of lists and quotations at the beginning of a line, one within the other, or as much white space before it. */
const SIGN = '(?:>|[*+-][ \\t]|\\d{1,9}[.)][ \\t])';
const NESTED = new RegExp(
	`^(?:[ \\t]*(?:${SIGN}[ \\t]*){${DEEPEST + 1}}|[ \\t>]{${2 * DEEPEST}})`,
	'm'
);

export const readMarkdown = (body: string): Block[] => blocksOf(readPieces(body));

/** The same in pieces. @param before  read earlier: pieces with the same text are taken from them */
export function readPieces(body: string, before: readonly Piece[] = []): Piece[] {
	const known = new Map(before.map((piece) => [piece.text, piece]));
	return split(body).map((cut) => {
		const old = known.get(cut.text);
		if (!old) return { ...cut, blocks: readPiece(cut) };
		return old.start === cut.start ? old : { ...cut, blocks: old.blocks };
	});
}

function readPiece({ text }: Cut): readonly Block[] {
	if (text.trim() === '') return [];
	if (isTooMuch(text)) return [{ kind: 'paragraph', inside: [{ kind: 'text', text }] }];
	// The parser leaves out a byte order mark, and counts from behind it; it is no sign of the text.
	return blocks(fromMarkdown(text.replace(/^\uFEFF/, ' ')).children, written(text, DEEPEST));
}

const isTooMuch = (text: string): boolean =>
	text.length > LONGEST || (text.match(SIGNS)?.length ?? 0) > MOST_SIGNS || NESTED.test(text);
