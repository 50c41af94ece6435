/**
 * A paragraph cut where codings begin and end, each piece an element with the look of the codings that hold in it. Said once in a turn:
 * as what a passage is coded, before its words, and that it ends, behind them. The end is drawn by the style sheet as text without
 * width, so it is read aloud but neither found, selected, copied nor counted.
 */
import type { Span } from '#core/text/span.ts';
import { cutsOf } from '../cuts.ts';
import { findLast } from '../find-last.ts';
import type { Mark } from '../marks.ts';
import { lookOf } from '../underline.ts';
import { make } from './text-view.ts';

export type Piece = Span & { readonly element: HTMLElement };
export type Spoken = {
	readonly begins: (names: readonly string[]) => string;
	readonly ends: (names: readonly string[]) => string;
};

/**
 * @param next  where the next paragraph begins
 * @param begun  marks whose names have been said in this turn; those of this paragraph are added
 * @returns what the paragraph consists of, and those of it that are coded
 */
export function piecesOf(
	text: string,
	paragraph: Span,
	next: number,
	marks: readonly Mark[],
	begun: Set<Mark>,
	spoken: Spoken
): { nodes: (string | Node)[]; pieces: Piece[] } {
	const pieces: Piece[] = [];
	const nodes = cutsOf(paragraph, next, marks, begun).map(({ start, end, coded }) => {
		const words = text.slice(start, end);
		if (!coded) return words;
		const { depth, held, begins, ends } = coded;
		const element = make(depth > 0 ? 'mark' : 'span', depth > 0 ? 'rd-mark' : 'rd-veiled');
		element.textContent = words;
		pieces.push({ start, end, element });
		if (depth === 0) return element;
		const look = lookOf(held);
		element.style.setProperty('--code', look.colour);
		element.style.setProperty('--lines', look.lines);
		element.dataset['depth'] = String(look.depth);
		if (depth > 1) element.dataset['count'] = String(depth);
		if (begins.length > 0) element.setAttribute('aria-description', spoken.begins(names(begins)));
		if (ends.length > 0) element.dataset['ends'] = spoken.ends(names(ends));
		return element;
	});
	return { nodes, pieces };
}

const names = (marks: readonly Mark[]) => [...new Set(marks.map((mark) => mark.name))];

/** First and last of the pieces, in text order, that a passage has. */
export function edgesIn(pieces: readonly Piece[], { start, end }: Span): readonly [Piece, Piece] {
	const first = pieces[findLast(pieces.length, (i) => pieces[i]!.end <= start) + 1]!;
	return [first, pieces[findLast(pieces.length, (i) => pieces[i]!.start < end)] ?? first];
}
