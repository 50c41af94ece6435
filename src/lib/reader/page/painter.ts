/**
 * Highlights and stripes, drawn by hand near the window only: one observer tells which blocks are near, and after a change only
 * the turns whose codings differ are drawn again. Off screen a turn is a single text node.
 */
import type { Id } from '#core/model/records.ts';
import { overlaps, type Span } from '#core/text/span.ts';
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

export class Painter {
	#view: TextView;
	#spoken: Words = { begins: String, ends: String, more: String };
	#onItem: readonly (readonly Mark[])[] = [];
	#lanes = 0;
	#near = new Set<number>();
	/** What is drawn now, by item. */
	#drawn = new Map<number, Striped>();
	#chosen: Id | null = null;
	#whole = false;
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
			{ rootMargin: `${NEAR}px 0px` }
		);
		for (const block of view.blocks) this.#observer.observe(block.element);
		this.#resize = new ResizeObserver(([entry]) => this.#resized(entry!.contentRect.width));
		this.#resize.observe(view.root);
		void document.fonts.ready.then(() => this.#measure([...this.#drawn.keys()]));
	}

	/** @param marks  all codings of the text, sorted by start */
	show(marks: readonly Mark[], lanes: number, spoken: Words): void {
		this.#onItem = marksOn(this.#view.shown.items, marks);
		this.#spoken = spoken;
		this.#lanes = lanes;
		if (this.#near.size === 0) this.#guessNear();
		this.#draw();
	}

	/** The observer answers after the first frame; a text that is opened at its top has its highlights in that frame already. */
	#guessNear(): void {
		let top = this.#view.root.getBoundingClientRect().top;
		for (const [i, { height }] of this.#view.blocks.entries()) {
			if (top > innerHeight) return;
			if (top + height > 0) this.#near.add(i);
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
		const { root } = this.#view;
		for (const element of root.querySelectorAll(`.${name}`)) element.classList.remove(name);
		if (ids.length === 0) return;
		for (const id of ids)
			for (const element of root.querySelectorAll(`[data-on="${CSS.escape(id)}"]`))
				element.classList.add(name);
		for (const { marks, pieces } of this.#drawn.values())
			for (const mark of marks.filter((one) => ids.includes(one.id)))
				for (const piece of pieces) if (overlaps(piece, mark)) piece.element.classList.add(name);
	}

	/** Everything, as for paper, or only what is near the window. */
	drawAll(whole: boolean): void {
		this.#whole = whole;
		this.#draw();
		this.measureAgain();
	}

	/** After the look of the highlights has changed, and with it the lines that words take. */
	measureAgain(): void {
		this.#measure([...this.#drawn.keys()]);
		if (this.#chosen !== null) this.choose(this.#chosen);
		this.#ondraw();
	}

	destroy(): void {
		this.#observer.disconnect();
		this.#resize.disconnect();
	}

	#draw(): void {
		const near = new Set<number>();
		for (const [index, block] of this.#view.blocks.entries()) {
			if (!this.#whole && !this.#near.has(index)) continue;
			for (let i = block.from; i < block.to; i++) near.add(i);
		}
		const inText = [...near].filter((i) => !sameInText(this.#marksDrawn(i), this.#marksOn(i)));
		const far = [...this.#drawn.keys()].filter((i) => !near.has(i));
		const selected = inText.length + far.length > 0 ? selectedIn(this.#view) : null;
		const before = selectedNodes();
		for (const i of far) this.#clear(i);
		for (const i of inText) this.#drawItem(i);
		const inMargin = [...near].filter((i) => this.#isMarginStale(i));
		if (inText.length + far.length + inMargin.length === 0) return;
		this.#measure(inMargin);
		if (this.#chosen !== null) this.choose(this.#chosen);
		if (selected && before.some((node, i) => node !== selectedNodes()[i]))
			selectIn(this.#view, selected.anchor, selected.focus);
		this.#ondraw();
	}

	#marksOn = (i: number): readonly Mark[] => this.#onItem[i] ?? [];
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

	/** Reads all places before it writes any stripe. */
	#measure(items: readonly number[]): void {
		const write = items.flatMap((i) => {
			const drawn = this.#drawn.get(i);
			if (!drawn) return [];
			const now = { ...drawn, marks: this.#marksOn(i), lanes: this.#lanes };
			this.#drawn.set(i, now);
			return [drawStripes(this.#view.items[i]!, now, this.#spoken.more)];
		});
		for (const job of write) job();
	}

	#resized(width: number): void {
		if (Math.abs(width - this.#width) < 1) return;
		this.#width = width;
		this.measureAgain();
	}
}

/** The browser moves a selection whose words are drawn anew. */
const selectedNodes = () => {
	const selection = document.getSelection();
	return [selection?.anchorNode, selection?.focusNode];
};
