/**
 * A paragraph cut where codings begin and end, each piece an element with the look of the codings that hold in it. Said once in a turn:
 * as what a passage is coded, before its words, and that it ends, behind them. The end is drawn by the style sheet as text without
 * width, so it is read aloud but neither found, selected, copied nor counted.
 */
import { segments } from '#core/text/segments.ts';
import type { Span } from '#core/text/span.ts';
import type { Mark } from '../marks.ts';
import { findLast } from '../find-last.ts';
import { lookOf, MOST_LINES } from '../underline.ts';
import { make } from './text-view.ts';

export type Piece = Span & { readonly element: HTMLElement };
export type Spoken = {
	readonly begins: (names: readonly string[]) => string;
	readonly ends: (names: readonly string[]) => string;
};

/**
 * @param begun  marks whose names have been said in this turn; those of this paragraph are added
 * @returns what the paragraph consists of, and those of it that are coded
 */
export function piecesOf(
	text: string,
	paragraph: Span,
	marks: readonly Mark[],
	begun: Set<Mark>,
	spoken: Spoken
): { nodes: (string | Node)[]; pieces: Piece[] } {
	const pieces: Piece[] = [];
	const nodes = segments(paragraph.start, paragraph.end, marks, MOST_LINES).map((segment) => {
		const { start, end, depth } = segment;
		const words = text.slice(start, end);
		if (depth === 0) return words;
		const element = make('mark', 'rd-mark');
		element.textContent = words;
		const look = lookOf(heldAt(segment, marks));
		element.style.setProperty('--code', look.colour);
		element.style.setProperty('--lines', look.lines);
		element.dataset['depth'] = String(look.depth);
		const first = at(marks, segment.entering).filter((mark) => !begun.has(mark));
		for (const mark of first) begun.add(mark);
		const over = at(marks, segment.leaving).filter((mark) => mark.end === end);
		if (first.length > 0) element.setAttribute('aria-description', spoken.begins(names(first)));
		if (over.length > 0) element.dataset['ends'] = spoken.ends(names(over));
		pieces.push({ start, end, element });
		return element;
	});
	return { nodes, pieces };
}

/** The innermost that hold, and one that begins here if none of these does. */
function heldAt({ start, on, entering }: Segmented, marks: readonly Mark[]) {
	const inner = at(marks, on);
	const begins = (mark: Mark) => mark.start === start;
	const outer = inner.some(begins) ? undefined : at(marks, entering).find(begins);
	return [...inner, ...(outer ? [outer] : [])].map((mark) => ({
		colour: mark.colour,
		begins: begins(mark)
	}));
}

type Segmented = Pick<ReturnType<typeof segments>[number], 'start' | 'on' | 'entering'>;
const at = (marks: readonly Mark[], indexes: readonly number[]) => indexes.map((i) => marks[i]!);
const names = (marks: readonly Mark[]) => [...new Set(marks.map((mark) => mark.name))];

/** First and last of the pieces, in text order, that a passage has. */
export function edgesIn(pieces: readonly Piece[], { start, end }: Span): readonly [Piece, Piece] {
	const first = pieces[findLast(pieces.length, (i) => pieces[i]!.end <= start) + 1]!;
	return [first, pieces[findLast(pieces.length, (i) => pieces[i]!.start < end)] ?? first];
}
