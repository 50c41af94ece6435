/**
 * Passages shown for a while without touching the elements: the one that waits for its code while the palette has the focus,
 * and the one an address led to. Uses the browser's highlight registry on a few paragraphs; browsers without it show none.
 */
import type { Span } from '#core/text/span.ts';
import { rangeOf } from './offsets.ts';
import type { TextView } from './text-view.ts';

/** Windows up to this width, in pixels, show the chosen coding in a sheet over the lower half (as in Reader.svelte). */
export const SHEET = 900;

export type Purpose = 'waiting' | 'found';

/** Only the paragraphs of a passage have a rule for it: all others would pay for it at each change of their look. */
export function showPassage(view: TextView, purpose: Purpose, span: Span | null): void {
	if (!('highlights' in CSS)) return;
	if (CSS.highlights.delete(`reader-${purpose}`))
		for (const paragraph of view.root.querySelectorAll<HTMLElement>(`[data-${purpose}]`))
			delete paragraph.dataset[purpose];
	const range = span && rangeOf(view, span);
	if (!range) return;
	const first = view.paragraphOf(range.startContainer);
	const last = view.paragraphOf(range.endContainer);
	for (const paragraph of view.paragraphs.slice(first, last + 1)) paragraph.dataset[purpose] = '';
	CSS.highlights.set(`reader-${purpose}`, new Highlight(range));
}

export type Where = 'nearest' | 'center' | 'top';

/** Frames in which the browser may still lay out what it had skipped, and move the words again. */
const FRAMES = 5;
/** Pixels that nobody sees. */
const NEXT_TO_NOTHING = 2;

/** Brings a passage into the window, as much of it as there is room for, and keeps it there meanwhile. */
export function reveal(view: TextView, span: Span, where: Where = 'center'): void {
	const range = rangeOf(view, span);
	const element = range?.startContainer.parentElement;
	if (!range || !element) return;
	const room = { top: 60, bottom: innerWidth <= SHEET ? innerHeight * 0.42 : innerHeight - 120 };
	const most = room.bottom - room.top;
	const outside = (box: DOMRect | undefined) =>
		box === undefined || box.top < room.top || box.top + Math.min(box.height, most) > room.bottom;
	const box = () => rangeOf(view, span)?.getBoundingClientRect();
	if (where === 'nearest' && !outside(box())) return;
	element.scrollIntoView({ block: where === 'top' ? 'start' : 'center' });
	const move = () => {
		const now = box();
		if (!now) return 0;
		if (where === 'top') return now.top;
		if (!outside(now)) return 0;
		return now.top - Math.max(room.top, Math.min(innerHeight / 4, room.bottom - now.height));
	};
	keepAt(move, FRAMES);
}

/** Scrolls by what is told before each frame. What has been skipped is laid out a frame or two after it has come near. */
function keepAt(move: () => number, frames: number): void {
	if (frames === 0) return;
	requestAnimationFrame(() => {
		const by = move();
		if (Math.abs(by) > NEXT_TO_NOTHING) scrollBy({ top: by });
		keepAt(move, frames - 1);
	});
}
