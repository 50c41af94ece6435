/** The caret of the keyboard: a bar at a position of the text, drawn only while the keyboard is in use. */
import { pointOf } from './offsets.ts';
import { make } from './item-views.ts';
import type { TextView } from './text-view.ts';

export class CaretMark {
	#view: TextView;
	#bar = make('div', 'rd-caret');
	#at: number | null = null;

	/** @param frame  the positioned element around the text */
	constructor(view: TextView, frame: HTMLElement) {
		this.#view = view;
		this.#bar.hidden = true;
		frame.append(this.#bar);
	}

	put(at: number | null): void {
		this.#at = at;
		this.place();
	}

	/** Again, after the text around it was drawn anew. */
	place(): void {
		const point = this.#at === null ? null : pointOf(this.#view, this.#at);
		this.#bar.hidden = point === null;
		if (!point) return;
		const range = document.createRange();
		range.setStart(point.node, point.at);
		range.setEnd(point.node, Math.min(point.at + 1, point.node.nodeValue?.length ?? point.at));
		const rect = range.getClientRects()[0] ?? range.getBoundingClientRect();
		const frame = this.#bar.offsetParent?.getBoundingClientRect();
		if (!frame) return;
		const end = range.collapsed || point.at >= (point.node.nodeValue?.length ?? 0);
		this.#bar.style.transform = `translate(${(end ? rect.right : rect.left) - frame.left - 1}px, ${rect.top - frame.top}px)`;
		this.#bar.style.height = `${rect.height}px`;
	}
}
