/** Remembers where a text was left: the first turn in the window, a moment after the scrolling has ended. */
import type { Desk } from './desk.svelte.ts';
import type { Reading } from './page/reading.ts';

const QUIET_MS = 250;
/** Pixels at the top of a page that count as its beginning, and pixels of a turn that must be in the window. */
const BEGINNING = 40;
const MARGIN = 80;

/** Stops with what it returns. */
export function keepPlace(desk: Desk, reading: () => Reading | undefined): () => void {
	let waiting = 0;
	const onscroll = () => {
		clearTimeout(waiting);
		waiting = window.setTimeout(() => {
			const item = reading()?.view.firstVisible(MARGIN);
			if (item) desk.place = scrollY < BEGINNING ? 0 : item.start;
		}, QUIET_MS);
	};
	addEventListener('scroll', onscroll, { passive: true });
	return () => {
		removeEventListener('scroll', onscroll);
		clearTimeout(waiting);
	};
}
