/**
 * After a press the focus is never nowhere. Where what had it is gone or cannot be pressed any more, what stands in its place gets it:
 * the same button of the next row, else of the one before, else what is nearest. Where a row has moved with it, or a menu or dialog is
 * gone and nobody took the focus back, it returns to where it was. Only what a press does is followed: rows that go by scrolling, pages
 * that are left, and fields that are left by Enter are none of this.
 */
import { isThere, neighbour, placeAfter, placeOf, type Place } from './neighbour.ts';

const OVER = '[role="dialog"], [role="menu"]';
const PRESSED = 'a, button, input, select, summary, label, [role="menuitem"], [role="option"]';
const PRESSING = new Set(['Enter', ' ', 'Delete', 'Backspace', 'Escape']);

/** What had the focus last in the page, or in one menu or dialog over it; and its place, once it was taken from there. */
type Spot = { readonly had: HTMLElement; place: Place | null };

/** For the root of all pages, which is never left. Begins with the press that is going on, if one is. */
export function keepFocus(): void {
	/** By layer, the one that had the focus last at the end. */
	const spots = new Map<Element, Spot>();
	/** A layer that had the focus is gone since. */
	let isUncovered = false;
	let before = { href: '', pathname: '' };
	let asked = 0;
	const observer = new MutationObserver((records) => {
		for (const [layer, spot] of spots)
			if (layer.isConnected) spot.place = placeAfter(records, spot.had, spot.place);
			else isUncovered = spots.delete(layer);
		cancelAnimationFrame(asked);
		asked = requestAnimationFrame(giveBack);
	});

	function giveBack(): void {
		const now = document.activeElement;
		const isNowhere = now === document.body || now?.matches(':disabled') === true;
		const spot = [...spots.values()].at(-1);
		if (!isNowhere || !spot) return;
		const { had, place } = spot;
		const part = had.matches('a') ? 'href' : 'pathname'; // a link was followed, or a page writes what it shows into its address
		if (before[part] !== location[part]) return;
		if (!isThere(had)) return neighbour(place ?? placeOf(had))?.focus();
		if (place || isUncovered) had.focus();
	}
	function follow(): void {
		before = { href: location.href, pathname: location.pathname };
		observer.observe(document.body, {
			childList: true,
			subtree: true,
			attributeFilter: ['disabled']
		});
	}
	const leave = () => observer.disconnect();

	function onfocusin({ target }: { readonly target: EventTarget | null }): void {
		if (!(target instanceof HTMLElement) || target === document.body) return;
		const layer = target.closest(OVER) ?? document.body;
		spots.delete(layer);
		spots.set(layer, { had: target, place: null });
		isUncovered = false;
	}
	function onpointerdown({ target }: PointerEvent): void {
		const isOver = document.activeElement?.closest(OVER);
		if (isOver || (target instanceof Element && target.closest(PRESSED))) follow();
		else leave();
	}
	const onkeydown = ({ key }: KeyboardEvent) => (PRESSING.has(key) ? follow() : leave());

	document.addEventListener('focusin', onfocusin);
	document.addEventListener('pointerdown', onpointerdown, true);
	document.addEventListener('keydown', onkeydown, true);
	document.addEventListener('wheel', leave, { passive: true });
	onfocusin({ target: document.activeElement });
	follow();
}
