/**
 * Paper gets all highlights and stripes, though the window draws only those near it. While it is printed the text is as wide on the
 * screen as it will be on paper, so that the stripes, measured on the screen, stand beside their words.
 */
import './paper.css';
import type { Painter } from './painter.ts';
import type { TextView } from './text-view.ts';

/** Stops with what it returns. */
export function printWhole(view: TextView, painter: Painter): () => void {
	const over = new AbortController();
	const { signal } = over;
	addEventListener(
		'beforeprint',
		() => {
			view.root.classList.add('on-paper');
			painter.drawAll(true);
		},
		{ signal }
	);
	addEventListener(
		'afterprint',
		() => {
			view.root.classList.remove('on-paper');
			painter.drawAll(false);
		},
		{ signal }
	);
	return () => over.abort();
}
