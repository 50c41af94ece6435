/**
 * Keeps short messages off what floats over the page (palettes, sheets, dialogs: `data-clear`) and off what has the focus. It looks
 * again when something opens, closes or takes the focus, and only while there are messages.
 */
import { placeFor, type Box } from './notice-place.ts';

const CONTROLS = 'a[href], button, input, select, textarea, [role="option"]';

/** What floats; a column of the page is none, though it becomes a sheet on a narrow window. */
const floating = (): HTMLElement[] =>
	[...document.querySelectorAll<HTMLElement>('[data-clear]')].filter(
		(one) =>
			/fixed|absolute/.test(getComputedStyle(one).position) && one.getClientRects().length > 0
	);

/** A focused page or text is no control: nothing could keep off it. */
function focused(): Box[] {
	const box = document.activeElement?.getBoundingClientRect();
	return box && box.height < innerHeight / 2 ? [box] : [];
}

/** @returns pixels from the top; null: the foot of the window is free */
function place(messages: HTMLElement): number | null {
	const { left, right, height } = messages.getBoundingClientRect();
	const foot = parseFloat(getComputedStyle(messages).getPropertyValue('--foot'));
	const usual = { left, right, top: innerHeight - foot - height, bottom: innerHeight - foot };
	const over = floating();
	const boxes = over.map((one) => one.getBoundingClientRect());
	let found = placeFor(usual, innerHeight, [...boxes, ...focused()]);
	if (found.covers > 0) {
		// No strip is free: then the words of a sheet are covered before its controls are.
		const controls = over.flatMap((one) => [...one.querySelectorAll(CONTROLS)]);
		const inUse = controls.map((one) => one.getBoundingClientRect());
		found = placeFor(usual, innerHeight, [...inUse, ...focused()]);
	}
	return found.top === usual.top ? null : found.top;
}

/** @param move  told where they stand. @returns stops */
export function watchPlace(messages: HTMLElement, move: (top: number | null) => void): () => void {
	let frame = 0;
	const look = () => {
		// Nothing moves while one of its buttons is being used.
		if (!messages.matches(':active, :focus-within')) move(place(messages));
	};
	const soon = () => {
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(look);
	};
	const changes = new MutationObserver(soon);
	changes.observe(document.body, { childList: true, subtree: true });
	const events = ['focusin', 'focusout', 'resize', 'keyup', 'pointerup'] as const;
	for (const event of events) addEventListener(event, soon);
	soon();
	return () => {
		cancelAnimationFrame(frame);
		changes.disconnect();
		for (const event of events) removeEventListener(event, soon);
	};
}
