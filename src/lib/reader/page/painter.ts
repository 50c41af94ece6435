/**
 * Highlights and stripes, drawn by hand near the window only: one observer tells which blocks are near, and after a change only
 * the turns whose codings differ are drawn again. Off screen a turn is a single text node.
 */
import { segments } from '#core/text/segments.ts';
import type { Id } from '#core/model/records.ts';
import { marksOn, type Mark } from '../marks.ts';
import type { Paragraph } from '../shown.ts';
import { lookOf } from '../underline.ts';
import { selectIn, selectedIn } from './offsets.ts';
import { drawStripes, type Edges } from './stripes.ts';
import { make, type TextView } from './text-view.ts';

const NEAR = '900px 0px';

export class Painter {
	#view: TextView;
	#codedAs: (names: readonly string[]) => string = (names) => names.join(', ');
	#onItem: readonly (readonly Mark[])[] = [];
	#lanes = 0;
	#near = new Set<number>();
	/** What is drawn now, by item: the marks' keys and where they begin and end in the page. */
	#drawn = new Map<number, { key: string; edges: Edges }>();
	#chosen: Id | null = null;
	#observer: IntersectionObserver;
	#resize: ResizeObserver;
	#width = 0;
	#ondraw: () => void;

	/** @param ondraw  told after elements were replaced: what hangs on their places must be placed anew */
	constructor(view: TextView, ondraw: () => void) {
		this.#view = view;
		this.#ondraw = ondraw;
		const indexes = new Map(view.blocks.map((block, i) => [block.element as Element, i]));
		this.#observer = new IntersectionObserver(
			(entries) => {
				for (const entry of entries) {
					const block = indexes.get(entry.target)!;
					if (entry.isIntersecting) this.#near.add(block);
					else this.#near.delete(block);
				}
				this.#draw();
			},
			{ rootMargin: NEAR }
		);
		for (const block of view.blocks) this.#observer.observe(block.element);
		this.#resize = new ResizeObserver(([entry]) => this.#resized(entry!.contentRect.width));
		this.#resize.observe(view.root);
		void document.fonts.ready.then(() => this.#measure([...this.#drawn.keys()]));
	}

	/** @param marks  all codings of the text, sorted by start */
	show(marks: readonly Mark[], lanes: number, codedAs: (names: readonly string[]) => string): void {
		this.#onItem = marksOn(this.#view.shown.items, marks);
		this.#codedAs = codedAs;
		if (lanes !== this.#lanes) this.#drawn.forEach((drawn) => (drawn.key += ' '));
		this.#lanes = lanes;
		this.#draw();
	}

	choose(id: Id | null): void {
		this.#chosen = id;
		const { root } = this.#view;
		for (const element of root.querySelectorAll('.chosen')) element.classList.remove('chosen');
		if (id === null) return;
		for (const element of root.querySelectorAll(`[data-on~="${CSS.escape(id)}"]`))
			element.classList.add('chosen');
	}

	destroy(): void {
		this.#observer.disconnect();
		this.#resize.disconnect();
	}

	#draw(): void {
		const near = new Set<number>();
		for (const index of this.#near) {
			const block = this.#view.blocks[index]!;
			for (let i = block.from; i < block.to; i++) near.add(i);
		}
		const stale = [...near].filter((i) => this.#keyOf(i) !== (this.#drawn.get(i)?.key ?? ''));
		const far = [...this.#drawn.keys()].filter((i) => !near.has(i));
		if (stale.length + far.length === 0) return;
		const selected = selectedIn(this.#view);
		for (const i of far) this.#clear(i);
		for (const i of stale) this.#drawItem(i);
		this.#measure(stale);
		if (this.#chosen !== null) this.choose(this.#chosen);
		if (selected) selectIn(this.#view, selected.anchor, selected.focus);
		this.#ondraw();
	}

	#keyOf = (i: number) => (this.#onItem[i] ?? []).map((mark) => mark.key).join('|');

	#clear(i: number): void {
		this.#drawn.delete(i);
		const { item, paragraphs, stripes } = this.#view.items[i]!;
		item.paragraphs.forEach((p, n) => {
			if (paragraphs[n]!.childElementCount > 0)
				paragraphs[n]!.textContent = this.#view.shown.text.slice(p.start, p.end);
		});
		stripes.replaceChildren();
	}

	#drawItem(i: number): void {
		const marks = this.#onItem[i] ?? [];
		if (marks.length === 0) return this.#clear(i);
		const { item, paragraphs } = this.#view.items[i]!;
		const edges: Edges = new Map();
		const begun = new Set<Mark>();
		item.paragraphs.forEach((p, n) =>
			paragraphs[n]!.replaceChildren(...this.#spans(p, marks, edges, begun))
		);
		this.#drawn.set(i, { key: this.#keyOf(i), edges });
	}

	#spans(p: Paragraph, marks: readonly Mark[], edges: Edges, begun: Set<Mark>): (string | Node)[] {
		return segments(p.start, p.end, marks).map(({ start, end, on }) => {
			const text = this.#view.shown.text.slice(start, end);
			if (on.length === 0) return text;
			const here = on
				.map((index) => marks[index]!)
				.sort((a, b) => a.end - a.start - (b.end - b.start));
			const element = make('mark', 'rd-mark');
			element.textContent = text;
			element.dataset['on'] = here.map((mark) => mark.id).join(' ');
			const first = here.filter((mark) => !begun.has(mark));
			const look = lookOf(
				here.map((mark) => ({ colour: mark.colour, begins: mark.start === start }))
			);
			element.style.setProperty('--code', look.colour);
			element.style.setProperty('--lines', look.lines);
			element.dataset['depth'] = String(look.depth);
			for (const mark of first) begun.add(mark);
			if (first.length > 0)
				element.setAttribute('aria-description', this.#codedAs(first.map((mark) => mark.name)));
			for (const mark of here) edges.set(mark.id, [edges.get(mark.id)?.[0] ?? element, element]);
			return element;
		});
	}

	/** Reads all places before it writes any stripe. */
	#measure(items: readonly number[]): void {
		const write = items.flatMap((i) => {
			const drawn = this.#drawn.get(i);
			const marks = this.#onItem[i] ?? [];
			return drawn ? [drawStripes(this.#view.items[i]!, marks, drawn.edges, this.#lanes)] : [];
		});
		for (const job of write) job();
	}

	#resized(width: number): void {
		if (Math.abs(width - this.#width) < 1) return;
		this.#width = width;
		this.#measure([...this.#drawn.keys()]);
		if (this.#chosen !== null) this.choose(this.#chosen);
		this.#ondraw();
	}
}
