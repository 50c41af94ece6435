/**
 * Two handles at the ends of the chosen coding or, for a finger, of the selected words, dragged by mouse or finger. The text stays as it is while one drags; the passage
 * that would result is shown, snapped to words, and told when the pointer is let go. The keyboard has `[` and `]` for the same.
 */
import type { Span } from '#core/text/span.ts';
import { afterText } from '../after-text.ts';
import { dragged, type End } from '../adjust.ts';
import { offsetAt, rangeOf } from './offsets.ts';
import { showPassage } from './passages.ts';
import { make } from './item-views.ts';
import type { TextView } from './text-view.ts';

export type Handled = {
	readonly span: Span;
	readonly labels: { readonly [end in End]: string };
	readonly onmove: (span: Span) => void;
};

const ENDS = ['start', 'end'] as const;
/** Pixels of a handle beside its end (transcript.css). */
const SIDE = 36;

export class EndHandles {
	#view: TextView;
	#frame: HTMLElement;
	#handles = { start: handle('start'), end: handle('end') };
	#now: Handled | null = null;
	#asked = false;
	/** What the passage would be if the pointer were let go. */
	#wanted: Span | null = null;

	/** @param frame  the positioned element around the text */
	constructor(view: TextView, frame: HTMLElement) {
		this.#view = view;
		this.#frame = frame;
		for (const end of ENDS) {
			this.#handles[end].addEventListener('pointerdown', (event) => this.#take(event, end));
			// Words that are selected stay so.
			this.#handles[end].addEventListener('mousedown', (event) => event.preventDefault());
			frame.append(this.#handles[end]);
		}
	}

	put(now: Handled | null): void {
		this.#now = now;
		for (const end of ENDS) {
			if (now) this.#handles[end].setAttribute('aria-label', now.labels[end]);
			if (now) this.#handles[end].title = now.labels[end];
		}
		if (now) this.#placeSoon();
		else this.place();
	}

	/** Not in the frame of the words: asking where they are lays out the page. */
	#placeSoon(): void {
		if (this.#asked) return;
		this.#asked = true;
		void afterText().then(() => {
			this.#asked = false;
			this.place();
		});
	}

	/** Again, after the text around them was drawn anew. */
	place(): void {
		const lines = this.#lines(this.#wanted ?? this.#now?.span);
		for (const end of ENDS) this.#handles[end].hidden = !lines;
		if (!lines) return;
		const { first, last } = lines;
		const { left, top } = this.#frame.getBoundingClientRect();
		const to = (x: number, y: number) => `translate(${x - left}px, ${y - top}px)`;
		// Nothing of a handle is outside the window, where no finger comes and a page would begin to scroll sideways.
		this.#handles.start.style.transform = to(Math.max(first.left, SIDE), first.top);
		const right = document.documentElement.clientWidth - SIDE;
		this.#handles.end.style.transform = to(Math.min(last.right, right), last.bottom);
	}

	#take(down: PointerEvent, end: End): void {
		const now = this.#now;
		if (!now || down.button !== 0) return;
		down.preventDefault();
		down.stopPropagation();
		const lines = this.#lines(now.span);
		if (!lines) return;
		const line = end === 'start' ? lines.first : lines.last;
		// From the finger to the end that the handle hangs on, in the middle of its line: so nothing moves until the pointer does.
		const up = (line.top + line.bottom) / 2 - down.clientY;
		const side = (end === 'start' ? line.left : line.right) - down.clientX;
		const drag = ({ clientX, clientY }: PointerEvent) =>
			this.#drag(now, end, clientX + side, clientY + up);
		const over = new AbortController();
		const drop = (event: Event) => {
			over.abort();
			const wanted = this.#wanted;
			this.#wanted = null;
			showPassage(this.#view, 'waiting', null);
			this.#skipClick();
			if (event.type === 'pointerup' && wanted) now.onmove(wanted);
			else this.place();
		};
		addEventListener('pointermove', drag, { signal: over.signal });
		addEventListener('pointerup', drop, { signal: over.signal });
		addEventListener('pointercancel', drop, { signal: over.signal });
	}

	/** The first and the last line of a passage. One that begins a line has an empty box at the end of the line before. */
	#lines(span: Span | undefined): { first: DOMRect; last: DOMRect } | null {
		const range = span ? rangeOf(this.#view, span) : null;
		const lines = Array.from(range?.getClientRects() ?? []).filter(({ width }) => width > 0);
		const [first, last] = [lines[0], lines.at(-1)];
		return first && last ? { first, last } : null;
	}

	#drag(now: Handled, end: End, x: number, y: number): void {
		for (const one of ENDS) this.#handles[one].style.pointerEvents = 'none';
		const at = offsetAt(this.#view, x, y);
		for (const one of ENDS) this.#handles[one].style.pointerEvents = '';
		if (at === null) return;
		this.#wanted = dragged(this.#view.shown, now.span, end, at);
		showPassage(this.#view, 'waiting', this.#wanted);
		this.place();
	}

	/** Letting go also counts as a click on whatever lies there, which would choose another coding. */
	#skipClick(): void {
		const skip = (event: Event) => event.stopPropagation();
		this.#frame.addEventListener('click', skip, { capture: true, once: true });
		setTimeout(() => this.#frame.removeEventListener('click', skip, { capture: true }));
	}
}

function handle(end: End): HTMLElement {
	const button = make('button', `rd-end ${end}`);
	button.setAttribute('type', 'button');
	button.tabIndex = -1;
	button.hidden = true;
	return button;
}
