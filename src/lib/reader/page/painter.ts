/**
 * Highlights and stripes, drawn by hand near the window only: one observer tells which blocks are near, and after a change only
 * the turns whose codings differ are drawn again. Off screen a turn is a single text node. Words come first: what has to be measured
 * (stripes, and what hangs on places) follows in the frame after theirs, so that no frame lays out the page twice.
 */
import type { Id } from '#core/model/records.ts';
import { overlaps, type Span } from '#core/text/span.ts';
import { afterText } from '../after-text.ts';
import { marksOn, sameInMargin, sameInText, type Mark } from '../marks.ts';
import { selectIn, selectedIn } from './offsets.ts';
import { piecesOf, type Spoken } from './pieces.ts';
import { paragraphAt } from '../tidy-span.ts';
import { drawStripes, type Striped } from './stripes.ts';
import type { TextView } from './text-view.ts';

const NEAR = 900;
/** Stands for the lanes of an item whose stripes are not drawn yet. */
const NOT_YET = -1;

export type Words = Spoken & {
	/** Names the button for codings that have no room in the margin. */
	readonly more: (count: number) => string;
};

export type Hooks = {
	/** Elements were replaced: ranges that began or ended in them are to be made anew. */
	readonly drawn: () => void;
	/** Stripes were drawn, or words have moved: what hangs on places must be placed anew. */
	readonly place: () => void;
};

export class Painter {
	#view: TextView;
	#spoken: Words = { begins: String, ends: String, more: String };
	#marks: readonly Mark[] = [];
	/** Those of items near the window. */
	#onItem = new Map<number, readonly Mark[]>();
	#lanes = 0;
	#near = new Set<number>();
	/** What is drawn now, by item. */
	#drawn = new Map<number, Striped>();
	#chosen: Id | null = null;
	#whole = false;
	#observer: IntersectionObserver;
	#resize: ResizeObserver;
	#width = 0;
	/** Items whose stripes are to be measured in the next frame, or null if none is asked for. */
	#unmeasured: Set<number> | null = null;
	#classed = { chosen: new Set<Element>(), lit: new Set<Element>() };
	#hooks: Hooks;

	constructor(view: TextView, hooks: Hooks) {
		this.#view = view;
		this.#hooks = hooks;
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
			{ rootMargin: `${NEAR}px 0px` }
		);
		for (const block of view.blocks) this.#observer.observe(block.element);
		this.#resize = new ResizeObserver(([entry]) => this.#resized(entry!.contentRect.width));
		this.#resize.observe(view.root);
		// Asking for the fonts lays out the page.
		void afterText()
			.then(() => document.fonts.ready)
			.then(() => this.measureAgain());
	}

	/** @param marks  all codings of the text, sorted by start */
	show(marks: readonly Mark[], lanes: number, spoken: Words): void {
		this.#marks = marks;
		this.#spoken = spoken;
		this.#lanes = lanes;
		if (this.#near.size === 0) this.#guessNear();
		this.#draw();
	}

	/** The observer answers after the first frame; a text that is opened at its top has its highlights in that frame already. */
	#guessNear(): void {
		let top = 0;
		for (const [i, { height }] of this.#view.blocks.entries()) {
			if (top > innerHeight) return;
			this.#near.add(i);
			top += height;
		}
	}

	choose(id: Id | null): void {
		this.#chosen = id;
		this.#class('chosen', id === null ? [] : [id]);
	}

	/** For as long as pointer or focus are on their stripe or words. */
	light(ids: readonly Id[]): void {
		this.#class('lit', ids);
	}

	/** The codings that hold in a piece of the text. */
	codingsOn(element: HTMLElement): Id[] {
		for (const { marks, pieces } of this.#drawn.values()) {
			const piece = pieces.find((one) => one.element === element);
			if (piece) return marks.filter((m) => !m.veiled && overlaps(piece, m)).map(({ id }) => id);
		}
		return [];
	}

	/** Passages and stripes of these codings get the class, and no others have it. */
	#class(name: 'chosen' | 'lit', ids: readonly Id[]): void {
		const classed = this.#classed[name];
		for (const element of classed) element.classList.remove(name);
		classed.clear();
		if (ids.length === 0) return;
		for (const [i, { marks, pieces }] of this.#drawn)
			for (const mark of marks.filter((one) => ids.includes(one.id))) {
				for (const piece of pieces) if (overlaps(piece, mark)) classed.add(piece.element);
				const stripes = this.#view.items[i]!.stripes;
				for (const element of stripes?.children ?? [])
					if ((element as HTMLElement).dataset['on'] === mark.id) classed.add(element);
			}
		for (const element of classed) element.classList.add(name);
	}

	/** Everything, as for paper, or only what is near the window. */
	drawAll(whole: boolean): void {
		this.#whole = whole;
		this.#draw();
		this.#measureNow([...this.#drawn.keys()]);
	}

	/** After the look of the highlights has changed, and with it the lines that words take. */
	measureAgain(): void {
		this.#measureSoon([...this.#drawn.keys()]);
	}

	destroy(): void {
		this.#observer.disconnect();
		this.#resize.disconnect();
	}

	#draw(): void {
		const near = this.#nearItems();
		const on = marksOn(
			near.map((i) => this.#view.shown.items[i]!),
			this.#marks
		);
		this.#onItem = new Map(near.map((i, n) => [i, on[n]!]));
		const inText = near.filter((i) => !sameInText(this.#marksDrawn(i), this.#marksOn(i)));
		const far = [...this.#drawn.keys()].filter((i) => !this.#onItem.has(i));
		// Asking for the selection lays out the page; in one that has just been opened nothing is selected.
		const redrawn = this.#drawn.size > 0 && inText.length + far.length > 0;
		const selected = redrawn ? selectedIn(this.#view) : null;
		const before = selected ? selectedNodes() : [];
		for (const i of far) this.#clear(i);
		for (const i of inText) this.#drawItem(i);
		const inMargin = near.filter((i) => this.#isMarginStale(i));
		if (inText.length + far.length + inMargin.length === 0) return;
		if (inText.length > 0 && this.#chosen !== null) this.choose(this.#chosen);
		if (selected && before.some((node, i) => node !== selectedNodes()[i]))
			selectIn(this.#view, selected.anchor, selected.focus);
		this.#hooks.drawn();
		this.#measureSoon(inMargin);
	}

	/** In text order. */
	#nearItems(): number[] {
		return this.#view.blocks.flatMap(({ from, to }, index) =>
			this.#whole || this.#near.has(index)
				? Array.from({ length: to - from }, (_, i) => from + i)
				: []
		);
	}

	#marksOn = (i: number): readonly Mark[] => this.#onItem.get(i) ?? [];
	#marksDrawn = (i: number): readonly Mark[] => this.#drawn.get(i)?.marks ?? [];

	#isMarginStale(i: number): boolean {
		const drawn = this.#drawn.get(i);
		if (!drawn) return false;
		return drawn.lanes !== this.#lanes || !sameInMargin(drawn.marks, this.#marksOn(i));
	}

	#clear(i: number): void {
		this.#drawn.delete(i);
		const { item, paragraphs, stripes } = this.#view.items[i]!;
		item.paragraphs.forEach((p, n) => {
			if (paragraphs[n]!.childElementCount > 0)
				paragraphs[n]!.textContent = this.#view.shown.text.slice(p.start, p.end);
		});
		stripes?.remove();
		this.#view.items[i]!.stripes = null;
	}

	#drawItem(i: number): void {
		const marks = this.#marksOn(i);
		if (marks.length === 0) return this.#clear(i);
		const { item, paragraphs } = this.#view.items[i]!;
		const { text } = this.#view.shown;
		const begun = new Set<Mark>();
		const pieces = item.paragraphs.flatMap((p, n) => {
			const found = piecesOf(text, p, this.#nextAfter(p), marks, begun, this.#spoken);
			paragraphs[n]!.replaceChildren(...found.nodes);
			return found.pieces;
		});
		this.#drawn.set(i, { marks, pieces, lanes: NOT_YET });
	}

	/** Where the paragraph behind this one begins. */
	#nextAfter({ end }: Span): number {
		const { text, paragraphs } = this.#view.shown;
		return paragraphs[paragraphAt(paragraphs, end) + 1]?.start ?? text.length;
	}

	/** Once in the next frame, however often it is asked for. */
	#measureSoon(items: readonly number[]): void {
		const asked = this.#unmeasured !== null;
		this.#unmeasured ??= new Set();
		for (const i of items) this.#unmeasured.add(i);
		if (asked) return;
		void afterText().then(() => {
			if (this.#view.root.isConnected) this.#measureNow([...(this.#unmeasured ?? [])]);
		});
	}

	/** Reads all places before it writes any stripe. */
	#measureNow(items: readonly number[]): void {
		this.#unmeasured = null;
		const write = items.flatMap((i) => {
			const drawn = this.#drawn.get(i);
			if (!drawn) return [];
			const now = { ...drawn, marks: this.#marksOn(i), lanes: this.#lanes };
			this.#drawn.set(i, now);
			return [drawStripes(this.#view.items[i]!, now, this.#spoken.more)];
		});
		for (const job of write) job();
		if (this.#chosen !== null) this.choose(this.#chosen);
		this.#hooks.place();
	}

	#resized(width: number): void {
		if (Math.abs(width - this.#width) < 1) return;
		if (this.#width > 0) this.measureAgain();
		this.#width = width;
	}
}

/** The browser moves a selection whose words are drawn anew. */
const selectedNodes = () => {
	const selection = document.getSelection();
	return [selection?.anchorNode, selection?.focusNode];
};
