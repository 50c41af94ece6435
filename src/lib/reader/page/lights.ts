/**
 * Passage and stripe light each other, under the pointer and under the focus. The stripes are one stop for Tab; the arrow keys go from
 * one to the next in the order of the text, Enter chooses the coding, Escape returns to the text. Loaded when the text has been drawn.
 */
import type { Id } from '#core/model/records.ts';
import type { Painter } from './painter.ts';
import type { TextView } from './text-view.ts';

const STRIPE = 'button.rd-stripe';
const QUIET_MS = 150;

export class Lights {
	#root: HTMLElement;
	#painter: Painter;
	#toText: () => void;
	#over = new AbortController();
	/** The coding whose stripe Tab reaches. */
	#stop: Id | null = null;
	#focused = false;
	#waiting = 0;

	constructor(view: TextView, painter: Painter, toText: () => void) {
		this.#root = view.root;
		this.#painter = painter;
		this.#toText = toText;
		const { signal } = this.#over;
		view.root.addEventListener('pointerover', (event) => this.#light(event.target), { signal });
		view.root.addEventListener('pointerleave', () => this.#light(document.activeElement), {
			signal
		});
		view.root.addEventListener('focusin', (event) => this.#entered(event.target), { signal });
		view.root.addEventListener('focusout', () => this.#left(), { signal });
		view.root.addEventListener('keydown', (event) => this.#pressed(event), { signal });
		this.#settle();
	}

	destroy(): void {
		clearTimeout(this.#waiting);
		this.#over.abort();
	}

	/** After stripes were drawn anew: what had the focus has it again at once; while one scrolls the rest can wait. */
	settle(): void {
		clearTimeout(this.#waiting);
		if (this.#focused) this.#settle();
		else this.#waiting = window.setTimeout(() => this.#settle(), QUIET_MS);
	}

	/** One stripe can be reached by Tab. */
	#settle(): void {
		const stripes = this.#stripes();
		const before = stripes.find((one) => one.dataset['on'] === this.#stop);
		const stop = before ?? stripes.find(isInWindow) ?? stripes[0];
		for (const one of stripes) one.tabIndex = one === stop ? 0 : -1;
		if (this.#focused && before && document.activeElement !== before && isNobody())
			before.focus({ preventScroll: true });
	}

	#stripes = () => [...this.#root.querySelectorAll<HTMLElement>(STRIPE)];

	#light(target: EventTarget | null): void {
		if (!(target instanceof HTMLElement) || !this.#root.contains(target))
			return this.#painter.light([]);
		const on = target.closest<HTMLElement>('[data-on]')?.dataset['on'];
		if (on !== undefined) return this.#painter.light([on]);
		const piece = target.closest<HTMLElement>('.rd-mark');
		this.#painter.light(piece ? this.#painter.codingsOn(piece) : []);
	}

	#entered(target: EventTarget | null): void {
		if (!(target instanceof HTMLElement) || !target.matches(STRIPE)) return;
		this.#focused = true;
		this.#stop = target.dataset['on'] ?? null;
		for (const one of this.#stripes()) one.tabIndex = one === target ? 0 : -1;
		this.#light(target);
	}

	#left(): void {
		// Elements that are replaced lose the focus too: then the document itself has it, and `settle` gives it back.
		requestAnimationFrame(() => {
			if (document.activeElement?.matches(STRIPE)) return;
			if (!isNobody()) this.#focused = false;
			this.#painter.light([]);
		});
	}

	#pressed(event: KeyboardEvent): void {
		const { target, key } = event;
		if (!(target instanceof HTMLElement) || !target.matches(STRIPE)) return;
		if (event.ctrlKey || event.altKey || event.metaKey) return;
		const step = STEPS[key];
		if (step === undefined && !['Enter', ' ', 'Escape'].includes(key)) return;
		event.stopPropagation();
		if (key === 'Escape') this.#toText();
		if (step === undefined) return;
		event.preventDefault();
		const stripes = this.#stripes();
		const next = stripes[stripes.indexOf(target) + step];
		next?.focus({ preventScroll: true });
		next?.scrollIntoView({ block: 'nearest' });
	}
}

const STEPS: { readonly [key: string]: number } = {
	...{ ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }
};
const isNobody = () => document.activeElement === null || document.activeElement === document.body;
const isInWindow = (element: HTMLElement) => {
	const { top } = element.getBoundingClientRect();
	return top >= 0 && top < innerHeight;
};
