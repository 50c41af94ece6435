/** Does something in the next frame, and again whenever the text was drawn anew or has another size: what hangs on its places. */
import type { Reading } from './page/reading.ts';

/** Stops with what it returns. */
export function whenDrawn(reading: Reading, frame: HTMLElement, job: () => void): () => void {
	let asked = 0;
	const soon = () => {
		cancelAnimationFrame(asked);
		asked = requestAnimationFrame(job);
	};
	soon();
	const drawn = new MutationObserver(soon);
	drawn.observe(reading.view.root, { childList: true, subtree: true });
	const size = new ResizeObserver(soon);
	size.observe(frame);
	return () => {
		cancelAnimationFrame(asked);
		drawn.disconnect();
		size.disconnect();
	};
}
