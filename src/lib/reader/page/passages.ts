/**
 * Passages shown for a while without touching the elements: the one that waits for its code while the palette has the focus,
 * and the one an address led to. Uses the browser's highlight registry on a few paragraphs; browsers without it show none.
 */
import type { Span } from '#core/text/span.ts';
import { rangeOf } from './offsets.ts';
import type { TextView } from './text-view.ts';

/** Windows up to this width, in pixels, show the chosen coding in a sheet over the lower half (as in Reader.svelte). */
export const SHEET = 900;

export type Purpose = 'reader-waiting' | 'reader-found';

export function showPassage(view: TextView, purpose: Purpose, span: Span | null): void {
	if (!('highlights' in CSS)) return;
	const range = span && rangeOf(view, span);
	if (range) CSS.highlights.set(purpose, new Highlight(range));
	else CSS.highlights.delete(purpose);
}

export type Where = 'nearest' | 'center' | 'top';

/** Brings a passage into the window, as much of it as there is room for. Once more after the browser has laid out what it had skipped. */
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
	if (where === 'top') return;
	requestAnimationFrame(() => {
		const now = box();
		if (!now || !outside(now)) return;
		const wanted = Math.min(innerHeight / 4, room.bottom - now.height);
		scrollBy({ top: now.top - Math.max(room.top, wanted) });
	});
}
