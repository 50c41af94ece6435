/**
 * A paragraph cut where codings begin and end, each piece an element with the look of the codings that hold in it. Said once in a turn:
 * as what a passage is coded, before its words, and that it ends, behind them. The end is drawn by the style sheet as text without
 * width, so it is read aloud but neither found, selected, copied nor counted.
 */
import type { Span } from '#core/text/span.ts';
import { cutsOf, type Cut } from '../cuts.ts';
import { findLast } from '../find-last.ts';
import type { Mark } from '../marks.ts';
import { lookOf } from '../underline.ts';
import { make } from './item-views.ts';

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
		const element = dressed(words, coded, spoken);
		pieces.push({ start, end, element });
		return element;
	});
	return { nodes, pieces };
}

/**
 * The same pieces with another look: elements and words stay where they are, and with them whatever is selected.
 * @param pieces  of this paragraph, drawn for marks of the same passages
 * @returns says what there is to be heard; it may follow when the look is on the screen
 */
export function repaint(
	pieces: readonly Piece[],
	paragraph: Span,
	next: number,
	marks: readonly Mark[],
	begun: Set<Mark>,
	spoken: Spoken
): () => void {
	const cuts = cutsOf(paragraph, next, marks, begun).flatMap(({ coded }) => coded ?? []);
	for (const [i, cut] of cuts.entries()) dress(pieces[i]!.element, cut);
	return () => {
		for (const [i, cut] of cuts.entries()) say(pieces[i]!.element, cut, spoken);
	};
}

function dressed(words: string, cut: Cut, spoken: Spoken): HTMLElement {
	const element = make('mark', '');
	element.textContent = words;
	dress(element, cut);
	say(element, cut, spoken);
	return element;
}

/** What is left out stays the same element with the same room: hiding a code moves nothing. */
function dress(element: HTMLElement, { depth, all, held }: Cut): void {
	const look = lookOf(held, all);
	element.classList.toggle('rd-mark', depth > 0);
	element.classList.toggle('rd-veiled', depth === 0);
	paint(element, '--tint', look.colour);
	paint(element, '--lines', look.lines);
	paint(element, '--room', `${look.room}px`);
	put(element, 'data-depth', depth > 0 ? String(look.depth) : null);
	put(element, 'data-count', depth > 1 ? String(depth) : null);
}

function say(element: HTMLElement, { depth, begins, ends }: Cut, spoken: Spoken): void {
	put(element, 'role', depth > 0 ? null : 'none');
	put(element, 'aria-description', begins.length > 0 ? spoken.begins(names(begins)) : null);
	put(element, 'data-ends', ends.length > 0 ? spoken.ends(names(ends)) : null);
}

/** Writing what is there already would cost as much as a change. */
function paint({ style }: HTMLElement, name: string, value: string): void {
	if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
}

/** An attribute, or none. */
function put(element: HTMLElement, name: string, value: string | null): void {
	if (element.getAttribute(name) === value) return;
	if (value !== null) element.setAttribute(name, value);
	else element.removeAttribute(name);
}

const names = (marks: readonly Mark[]) => [...new Set(marks.map((mark) => mark.name))];

/** First and last of the pieces, in text order, that a passage has. */
export function edgesIn(pieces: readonly Piece[], { start, end }: Span): readonly [Piece, Piece] {
	const first = pieces[findLast(pieces.length, (i) => pieces[i]!.end <= start) + 1]!;
	return [first, pieces[findLast(pieces.length, (i) => pieces[i]!.start < end)] ?? first];
}
