/**
 * Reading and selecting in the page: turns clicks, keys and the browser's selection into places of the text, and shows places of
 * the text in the page. What they mean for the project is decided in perform.ts and acts.ts.
 */
import type { Span } from '#core/text/span.ts';
import type { Desk } from '../desk.svelte.ts';
import { codingsAt } from '../overlaps.ts';
import { tidySpan } from '../tidy-span.ts';
import { attempt } from '#lib/state/say-error.ts';
import { afterText } from '../after-text.ts';
import { CaretMark } from './caret-mark.ts';
import type { EndHandles, Handled } from './end-handles.ts';
import { offsetAt, rangeOf, selectedIn, selectIn } from './offsets.ts';
import type { Lights } from './lights.ts';
import { Painter } from './painter.ts';
import { reveal, showPassage, type Where } from './passages.ts';
import type { HeadingOf } from './item-views.ts';
import { TextView } from './text-view.ts';

const FOUND_MS = 4000;

export class Reading {
	readonly desk: Desk;
	readonly view: TextView;
	readonly painter: Painter;
	#frame: HTMLElement;
	#caret: CaretMark;
	#byKeyboard = false;
	/** The passage that an address led to, while it is marked. */
	#found: Span | null = null;
	#late: { readonly lights: Lights; readonly ends: EndHandles; readonly stop: () => void } | null =
		null;
	/** The coding whose ends can be dragged. */
	#handled: Handled | null = null;
	#gone = false;
	#fading = 0;

	/** @param frame  takes the focus; @param root  inside it, gets the text */
	constructor(desk: Desk, frame: HTMLElement, root: HTMLElement, headingOf: HeadingOf) {
		this.desk = desk;
		this.#frame = frame;
		this.view = new TextView(root, desk.shown, headingOf);
		this.#caret = new CaretMark(this.view, frame);
		this.painter = new Painter(this.view, {
			drawn: () => {
				this.showWaiting();
				showPassage(this.view, 'found', this.#found);
			},
			place: () => {
				this.#caret.place();
				this.#late?.ends.place();
			},
			striped: () => this.#late?.lights.settle()
		});
		void attempt(() => this.#loadLate());
	}

	/** What the text can do without at first. */
	async #loadLate(): Promise<void> {
		await afterText();
		const { Lights } = await import('./lights.ts');
		const { printWhole } = await import('./printing.ts');
		const { EndHandles } = await import('./end-handles.ts');
		if (this.#gone) return;
		const stop = printWhole(this.view, this.painter);
		const lights = new Lights(this.view, this.painter, () => this.takeFocus());
		const ends = new EndHandles(this.view, this.#frame);
		ends.put(this.#handled);
		this.#late = { lights, ends, stop };
	}

	handle(now: Handled | null): void {
		this.#handled = now;
		this.#late?.ends.put(now);
	}

	destroy(): void {
		this.#gone = true;
		this.#late?.stop();
		this.#late?.lights.destroy();
		this.painter.destroy();
		clearTimeout(this.#fading);
		showPassage(this.view, 'waiting', null);
		showPassage(this.view, 'found', null);
	}

	/** The browser's selection has changed. */
	selectionChanged(): void {
		const selected = selectedIn(this.view);
		const { desk } = this;
		if (!selected || desk.palette) return;
		const { anchor, focus } = selected;
		if (focus !== desk.caret.focus || anchor !== focus) {
			if (desk.justCoded && anchor === focus) desk.justCoded = null;
			desk.caret = selected;
		}
		desk.select(anchor === focus ? null : tidySpan(desk.shown, anchor, focus));
		this.#showCaret();
	}

	/** Selects from one offset to another; equal ones only put the caret there. */
	select(anchor: number, focus: number, tell = true): void {
		const { desk } = this;
		desk.caret = { anchor, focus };
		desk.justCoded = null;
		desk.select(anchor === focus ? null : tidySpan(desk.shown, anchor, focus));
		selectIn(this.view, anchor, focus);
		this.#byKeyboard = true;
		this.#showCaret();
		if (tell) reveal(this.view, { start: focus, end: focus }, 'nearest');
	}

	/** Back to the text, behind the passage. */
	takeFocus(behind?: Span): void {
		this.#frame.focus({ preventScroll: true });
		if (!behind) return;
		const { end } = behind;
		this.desk.caret = { anchor: end, focus: end };
		selectIn(this.view, end, end);
		this.#showCaret();
	}

	pressed(byKeyboard: boolean): void {
		this.#byKeyboard = byKeyboard;
		this.#showCaret();
	}

	/** A click chooses the innermost coding; further clicks on the same words go outwards. */
	clicked(event: MouseEvent): void {
		const { desk } = this;
		if (desk.span || !(event.target instanceof Element) || event.target.closest('.rd-end')) return;
		const stripe = event.target.closest<HTMLElement>('.rd-stripe, .rd-tag');
		if (stripe) {
			desk.chosen = stripe.dataset['on']!;
			return;
		}
		const more = event.target.closest<HTMLElement>('.rd-more')?.dataset['more']?.split(' ');
		if (more) {
			desk.chosen = more[(more.indexOf(desk.chosen ?? '') + 1) % more.length]!;
			return;
		}
		const at = offsetAt(this.view, event.clientX, event.clientY);
		if (at !== null) desk.caret = { anchor: at, focus: at }; // a finger moves no caret of the browser's
		const marked = event.target.closest('.rd-mark');
		const here = at === null || !marked ? [] : codingsAt(desk.highlighted, at);
		const now = here.findIndex((coding) => coding.id === desk.chosen);
		desk.chosen = here[(now + 1) % here.length]?.id ?? null;
	}

	offsetUnder(event: MouseEvent): number | null {
		return offsetAt(this.view, event.clientX, event.clientY);
	}

	/** From the first to the last line of a passage in the window. */
	extentOf(span: Span): { left: number; top: number; bottom: number } | null {
		return rangeOf(this.view, span)?.getBoundingClientRect() ?? null;
	}

	/** Where a passage is in the window: its last line. */
	boxOf(span: Span): DOMRect | null {
		const range = rangeOf(this.view, span);
		return range ? (Array.from(range.getClientRects()).at(-1) ?? null) : null;
	}

	show(span: Span, where: Where = 'nearest'): void {
		reveal(this.view, span, where);
	}

	/** Leads to a passage and marks it for a moment. */
	lead(span: Span): void {
		reveal(this.view, span);
		this.#mark(span);
		clearTimeout(this.#fading);
		this.#fading = window.setTimeout(() => this.#mark(null), FOUND_MS);
	}

	#mark(span: Span | null): void {
		this.#found = span;
		showPassage(this.view, 'found', span);
	}

	showWaiting(): void {
		showPassage(this.view, 'waiting', this.desk.palette?.span ?? null);
	}

	#showCaret(): void {
		const on = this.#byKeyboard && document.activeElement === this.#frame;
		this.#caret.put(on ? this.desk.caret.focus : null);
	}
}
