/** The stripes of one turn in the margin: a button where a coding begins, a plain bar where it goes on from an earlier turn. */
import type { Id } from '#core/model/records.ts';
import { laneWidth, placeTags } from '../margin.ts';
import type { Mark } from '../marks.ts';
import { make, type ItemView } from './text-view.ts';

/** First and last piece of each coding in the turn. */
export type Edges = Map<Id, readonly [HTMLElement, HTMLElement]>;

const TAG_HEIGHT = 18;
const TAG_LEAST = 52;

/** Measures now; the function it returns draws. */
export function drawStripes(
	view: ItemView,
	marks: readonly Mark[],
	edges: Edges,
	laneCount: number
): () => void {
	const top = view.element.getBoundingClientRect().top;
	const width = view.stripes.clientWidth;
	const lane = laneWidth(laneCount, width * 0.62);
	const bars = marks.map((mark) => {
		const [first, last] = edges.get(mark.id)!;
		return {
			lane: mark.lane,
			top: (first.getClientRects()[0]?.top ?? top) - top,
			bottom: (Array.from(last.getClientRects()).at(-1)?.bottom ?? top) - top
		};
	});
	const tags = placeTags(bars, { lane, width, line: TAG_HEIGHT, least: TAG_LEAST });
	return () => {
		view.stripes.replaceChildren(
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
			})
		);
	};
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
