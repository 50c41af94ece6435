/**
 * The stripes of one turn in the margin: a button where a coding begins, a plain bar where it goes on from an earlier turn. What the
 * margin has no room for is counted on a button above them, which goes through these one after the other.
 */
import { overlaps } from '#core/text/span.ts';
import { laneWidth, lanesIn, placeTags } from '../margin.ts';
import type { Mark, Placed } from '../marks.ts';
import { edgesIn, type Piece } from './pieces.ts';
import { make, type ItemView } from './item-views.ts';

/** The codings of a turn, its coded pieces in text order, and how many lanes the margin of the whole text has. */
export type Striped = {
	readonly marks: readonly Placed[];
	readonly pieces: readonly Piece[];
	readonly lanes: number;
};

const TAG_HEIGHT = 18;
const TAG_LEAST = 52;

/** Measures now; the function it returns draws. */
export function drawStripes(
	view: ItemView,
	{ marks: all, pieces, lanes }: Striped,
	more: (count: number) => string
): () => void {
	const top = view.element.getBoundingClientRect().top;
	view.stripes ??= view.element.appendChild(make('div', 'rd-stripes'));
	const { stripes } = view;
	const width = stripes.clientWidth;
	const room = Math.min(lanes, lanesIn(width));
	const lane = laneWidth(room, width * 0.62);
	const marks = all.filter(
		(mark) => mark.lane < room && pieces.some((piece) => overlaps(piece, mark))
	);
	const hidden = all.filter((mark) => mark.lane >= room);
	const extent = extents(top);
	const bars = marks.map((mark) => {
		const [first, last] = edgesIn(pieces, mark);
		return {
			lane: mark.lane,
			top: extent(first).top - top,
			bottom: extent(last).bottom - top,
			nameless: mark.veiled
		};
	});
	const tags = placeTags(bars, { lane, width, line: TAG_HEIGHT, least: TAG_LEAST });
	return () => {
		stripes.replaceChildren(
			...marks.flatMap((mark, i) => {
				const bar = bars[i]!;
				const begins = mark.start >= view.item.start;
				const stripe = begins ? stripeButton(mark) : make('div', 'rd-stripe');
				decorate(stripe, mark);
				place(stripe, bar.top, mark.lane * lane, lane, bar.bottom - bar.top);
				const tag = tags[i];
				if (!tag) return [stripe];
				const name = make('span', 'rd-tag');
				name.textContent = mark.missing ? `? ${mark.name}` : mark.name;
				decorate(name, mark);
				name.setAttribute('aria-hidden', 'true');
				place(name, tag.top, tag.left, tag.width, TAG_HEIGHT);
				return [stripe, name];
			}),
			...(hidden.length > 0 ? [moreButton(hidden, more(hidden.length))] : [])
		);
	};
}

/** Where pieces begin and end; many codings share their pieces. */
function extents(top: number): (piece: Piece) => { top: number; bottom: number } {
	const known = new Map<Piece, { top: number; bottom: number }>();
	return (piece) => {
		const found = known.get(piece);
		if (found) return found;
		const lines = Array.from(piece.element.getClientRects());
		const made = { top: lines[0]?.top ?? top, bottom: lines.at(-1)?.bottom ?? top };
		known.set(piece, made);
		return made;
	};
}

/** Lists the ids of what it stands for. */
function moreButton(hidden: readonly Mark[], label: string): HTMLElement {
	const button = make('button', 'rd-more');
	button.setAttribute('type', 'button');
	button.setAttribute('aria-label', label);
	button.title = label;
	button.tabIndex = -1;
	button.textContent = `+${hidden.length}`;
	button.dataset['more'] = hidden.map((mark) => mark.id).join(' ');
	return button;
}

function stripeButton(mark: Mark): HTMLElement {
	const button = make('button', 'rd-stripe');
	button.setAttribute('type', 'button');
	button.setAttribute('aria-label', mark.label());
	button.tabIndex = -1;
	return button;
}

function decorate(element: HTMLElement, mark: Mark): void {
	element.dataset['on'] = mark.id;
	element.title = mark.label();
	element.style.setProperty('--code', mark.colour);
	element.classList.toggle('missing', mark.missing);
	element.classList.toggle('veiled', mark.veiled);
}

function place(
	element: HTMLElement,
	top: number,
	left: number,
	width: number,
	height: number
): void {
	Object.assign(element.style, {
		top: `${top}px`,
		left: `${left}px`,
		width: `${width}px`,
		height: `${height}px`
	});
}
