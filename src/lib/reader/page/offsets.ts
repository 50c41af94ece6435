/** From places in the page to offsets in the text and back, by arithmetic: a paragraph knows where it begins. */
import type { Span } from '#core/text/span.ts';
import { paragraphAt } from '../tidy-span.ts';
import type { TextView } from './text-view.ts';

type Point = { readonly node: Node; readonly at: number };

/** Offset of a point in the page. A point between paragraphs counts as the end of the one before it. */
export function offsetOf(view: TextView, { node, at }: Point): number {
	const index = view.paragraphOf(node);
	const range = document.createRange();
	if (index >= 0) {
		range.selectNodeContents(view.paragraphs[index]!);
		range.setEnd(node, at);
		return view.shown.paragraphs[index]!.start + range.toString().length;
	}
	range.setStart(node, at);
	let low = -1;
	let high = view.paragraphs.length;
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if (range.comparePoint(view.paragraphs[middle]!, 0) < 0) low = middle;
		else high = middle;
	}
	return low < 0 ? 0 : view.shown.paragraphs[low]!.end;
}

/**
 * Where an offset stands in the page; one between paragraphs goes to the end of the one before it.
 * @param side  between two pieces of text, at the words that follow or at those before: there may be a line break between them
 */
export function pointOf(
	view: TextView,
	offset: number,
	side: 'follow' | 'before' = 'follow'
): Point | null {
	const index = Math.max(0, paragraphAt(view.shown.paragraphs, offset));
	const paragraph = view.shown.paragraphs[index];
	if (!paragraph) return null;
	let left = Math.max(0, Math.min(offset, paragraph.end) - paragraph.start);
	let edge: Point = { node: view.paragraphs[index]!, at: 0 };
	const walker = document.createTreeWalker(view.paragraphs[index]!, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const { length } = node.nodeValue!;
		if (left < length) return { node, at: left };
		edge = { node, at: length };
		if (left === length && side === 'before') break;
		left -= length;
	}
	return edge;
}

/** The browser's selection as offsets, if it lies in the text. */
export function selectedIn(view: TextView): { anchor: number; focus: number } | null {
	const selection = document.getSelection();
	if (!selection?.anchorNode || !selection.focusNode) return null;
	if (!view.root.contains(selection.anchorNode) || !view.root.contains(selection.focusNode))
		return null;
	return {
		anchor: offsetOf(view, { node: selection.anchorNode, at: selection.anchorOffset }),
		focus: offsetOf(view, { node: selection.focusNode, at: selection.focusOffset })
	};
}

export function selectIn(view: TextView, anchor: number, focus: number): void {
	const from = pointOf(view, anchor, anchor > focus ? 'before' : 'follow');
	const to = pointOf(view, focus, focus > anchor ? 'before' : 'follow');
	if (from && to) document.getSelection()?.setBaseAndExtent(from.node, from.at, to.node, to.at);
}

export function rangeOf(view: TextView, span: Span): Range | null {
	const from = pointOf(view, span.start);
	const to = pointOf(view, span.end, span.end > span.start ? 'before' : 'follow');
	if (!from || !to) return null;
	const range = document.createRange();
	range.setStart(from.node, from.at);
	range.setEnd(to.node, to.at);
	return range;
}

/** The offset under the pointer, or null beside the text. */
export function offsetAt(view: TextView, x: number, y: number): number | null {
	const point = caretAt(x, y);
	return point && view.paragraphOf(point.node) >= 0 ? offsetOf(view, point) : null;
}

function caretAt(x: number, y: number): Point | null {
	if ('caretPositionFromPoint' in document) {
		const found = document.caretPositionFromPoint(x, y);
		return found ? { node: found.offsetNode, at: found.offset } : null;
	}
	const range = (document as Document).caretRangeFromPoint(x, y); // Safari before 18.4 knows only this one
	return range ? { node: range.startContainer, at: range.startOffset } : null;
}
