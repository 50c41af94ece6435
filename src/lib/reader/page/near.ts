/**
 * Which blocks are near the window: looked up by halves when something has scrolled or the page has another size. An observer with a
 * target for each block would cost half a millisecond of every frame, also of those in which nothing moves.
 */
import { findLast } from '../find-last.ts';
import type { BlockView, TextView } from './text-view.ts';

/** Pixels above and below the window. */
const NEAR = 900;

export class Near {
	readonly #view: TextView;
	readonly #changed: () => void;
	readonly #over = new AbortController();
	readonly #resize: ResizeObserver;
	#asked = false;
	/** Blocks [from, to). */
	#from = 0;
	#to: number;

	/** @param changed  other blocks are near than before */
	constructor(view: TextView, changed: () => void) {
		this.#view = view;
		this.#changed = changed;
		this.#to = inWindow(view.blocks);
		const { signal } = this.#over;
		addEventListener('scroll', () => this.#look(), { capture: true, passive: true, signal });
		addEventListener('resize', () => this.#lookSoon(), { signal });
		this.#resize = new ResizeObserver(() => this.#lookSoon());
		this.#resize.observe(view.root);
		this.#resize.observe(document.body);
	}

	get blocks(): readonly BlockView[] {
		return this.#view.blocks.slice(this.#from, this.#to);
	}

	destroy(): void {
		this.#over.abort();
		this.#resize.disconnect();
	}

	/** Drawing while sizes are told would change them again. */
	#lookSoon(): void {
		if (this.#asked) return;
		this.#asked = true;
		requestAnimationFrame(() => {
			this.#asked = false;
			if (!this.#over.signal.aborted) this.#look();
		});
	}

	#look(): void {
		const { root, blocks } = this.#view;
		if (root.getClientRects().length === 0) return;
		const box = (i: number) => blocks[i]!.element.getBoundingClientRect();
		const from = findLast(blocks.length, (i) => box(i).bottom <= -NEAR) + 1;
		const to = findLast(blocks.length, (i) => box(i).top < innerHeight + NEAR) + 1;
		if (from === this.#from && to === this.#to) return;
		[this.#from, this.#to] = [from, to];
		this.#changed();
	}
}

/** A text that is opened at its top has its highlights in the first frame, before anything is laid out. */
function inWindow(blocks: readonly BlockView[]): number {
	let height = 0;
	const beyond = blocks.findIndex((block) => (height += block.height) > innerHeight);
	return beyond < 0 ? blocks.length : beyond + 1;
}
