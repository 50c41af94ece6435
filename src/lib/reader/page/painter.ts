/**
 * Highlights, drawn by hand near the window only: after a change only the turns whose codings differ are drawn again, or painted where
 * they are if only the look differs. Off screen a turn is a single text node.
 */
import type { Id } from '#core/model/records.ts';
import { overlaps, type Span } from '#core/text/span.ts';
import { afterText } from '../after-text.ts';
import { marksOn, sameInText, samePassages, type Mark, type Marks } from '../marks.ts';
import { keepSelection } from './keep-selection.ts';
import { Margins, type Hooks as MarginHooks, type Worded } from './margins.ts';
import { Near } from './near.ts';
import { piecesOf, repaint, type Piece, type Spoken } from './pieces.ts';
import { paragraphAt } from '../tidy-span.ts';
import type { TextView } from './text-view.ts';

export type Words = Spoken & {
	/** Of these words: in another language all is drawn anew. */
	readonly locale: string;
	/** Names the button for codings that have no room in the margin. */
	readonly more: (count: number) => string;
};

export type Hooks = MarginHooks & {
	/** Elements were replaced: ranges that began or ended in them are to be made anew. */
	readonly drawn: () => void;
};

/** What is drawn of an item: its words under these marks. */
type DrawnItem = { readonly marks: readonly Mark[]; readonly pieces: readonly Piece[] };

export class Painter {
	#view: TextView;
	#spoken: Words = { locale: '', begins: String, ends: String, more: String };
	#marks: Marks | null = null;
	/** Those of items near the window. */
	#onItem = new Map<number, readonly Mark[]>();
	readonly #near: Near;
	/** What is drawn now, by item. */
	#drawn = new Map<number, DrawnItem>();
	#chosen: Id | null = null;
	#whole = false;
	#resize: ResizeObserver;
	#width = 0;
	readonly #margins: Margins;
	#classed = { chosen: new Set<Element>(), lit: new Set<Element>() };
	#hooks: Hooks;

	constructor(view: TextView, hooks: Hooks) {
		this.#view = view;
		this.#hooks = hooks;
		this.#margins = new Margins(view, (i) => this.#worded(i), {
			place: hooks.place,
			striped: () => {
				if (this.#chosen !== null) this.choose(this.#chosen);
				hooks.striped();
			}
		});
		this.#near = new Near(view, () => this.#draw());
		this.#resize = new ResizeObserver(([entry]) => this.#resized(entry!.contentRect.width));
		this.#resize.observe(view.root);
		// Asking for the fonts lays out the page.
		void afterText()
			.then(() => document.fonts.ready)
			.then(() => this.measureAgain());
	}

	show(marks: Marks, spoken: Words): void {
		if (spoken.locale !== this.#spoken.locale) for (const i of this.#drawn.keys()) this.#clear(i);
		this.#marks = marks;
		this.#spoken = spoken;
		this.#draw();
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
				const stripes = this.#view.item(i).stripes;
				for (const element of stripes?.children ?? [])
					if ((element as HTMLElement).dataset['on'] === mark.id) classed.add(element);
			}
		for (const element of classed) element.classList.add(name);
	}

	/** Everything, as for paper, or only what is near the window. */
	drawAll(whole: boolean): void {
		this.#whole = whole;
		this.#draw();
		this.#margins.forgetAll();
		this.#margins.measureNow([...this.#drawn.keys()]);
	}

	/** After the look of the highlights has changed, and with it the lines that words take. */
	measureAgain(): void {
		this.#margins.forgetAll();
		this.#margins.measureSoon([...this.#drawn.keys()]);
	}

	destroy(): void {
		this.#near.destroy();
		this.#resize.disconnect();
	}

	/** @param outside  also the look of words outside the window, which else follows when those inside have been painted */
	#draw(outside = this.#whole): void {
		const near = this.#nearItems();
		this.#onItem = this.#marksOfItems(near);
		const [same, other] = parted(near, (i) => samePassages(this.#marksDrawn(i), this.#marksOn(i)));
		const repainted = same.filter((i) => !sameInText(this.#marksDrawn(i), this.#marksOn(i)));
		const seen = repainted.filter((i) => outside || touchesWindow(this.#view.item(i).element));
		const far = [...this.#drawn.keys()].filter((i) => !this.#onItem.has(i));
		const draw = () => {
			for (const i of far) this.#clear(i);
			for (const i of other) this.#drawItem(i);
			for (const i of seen) this.#repaintItem(i);
		};
		// In a text that has just been opened nothing is selected.
		if (this.#drawn.size > 0 && other.length + far.length > 0) keepSelection(this.#view, draw);
		else draw();
		if (other.length > 0 && this.#chosen !== null) this.choose(this.#chosen);
		if (other.length + far.length > 0) this.#hooks.drawn();
		if (seen.length < repainted.length)
			void afterText().then(() => this.#view.root.isConnected && this.#draw(true));
		const behind = near.filter((i) => this.#margins.isBehind(i, this.#marks));
		if (behind.length + far.length > 0) this.#margins.measureSoon(behind);
	}

	#marksOfItems(near: readonly number[]): Map<number, readonly Mark[]> {
		const items = near.map((i) => this.#view.shown.items[i]!);
		const [first, last] = [items[0], items.at(-1)];
		if (!first || !last || !this.#marks) return new Map();
		const on = marksOn(items, this.#marks.touching({ start: first.start, end: last.end }));
		return new Map(near.map((i, n) => [i, on[n]!]));
	}

	/** In text order. */
	#nearItems(): number[] {
		const { blocks } = this.#whole ? this.#view : this.#near;
		return blocks.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
	}

	#marksOn = (i: number): readonly Mark[] => this.#onItem.get(i) ?? [];
	#marksDrawn = (i: number): readonly Mark[] => this.#drawn.get(i)?.marks ?? [];

	#clear(i: number): void {
		this.#drawn.delete(i);
		this.#margins.forget(i);
		const { item, paragraphs, stripes } = this.#view.item(i);
		item.paragraphs.forEach((p, n) => {
			if (paragraphs[n]!.childElementCount > 0)
				paragraphs[n]!.textContent = this.#view.shown.text.slice(p.start, p.end);
		});
		stripes?.remove();
		this.#view.item(i).stripes = null;
	}

	#drawItem(i: number): void {
		const marks = this.#marksOn(i);
		if (marks.length === 0) return this.#clear(i);
		const { item, paragraphs } = this.#view.item(i);
		const { text } = this.#view.shown;
		const begun = new Set<Mark>();
		const pieces = item.paragraphs.flatMap((p, n) => {
			const found = piecesOf(text, p, this.#nextAfter(p), marks, begun, this.#spoken);
			paragraphs[n]!.replaceChildren(...found.nodes);
			return found.pieces;
		});
		this.#drawn.set(i, { marks, pieces });
		this.#margins.forget(i);
	}

	#repaintItem(i: number): void {
		const { pieces } = this.#drawn.get(i)!;
		const marks = this.#marksOn(i);
		const begun = new Set<Mark>();
		const say = this.#view.item(i).item.paragraphs.map((p) => {
			const here = pieces.filter((piece) => overlaps(piece, p));
			return repaint(here, p, this.#nextAfter(p), marks, begun, this.#spoken);
		});
		this.#drawn.set(i, { marks, pieces });
		this.#margins.repainted(i, () => say.forEach((one) => one()));
	}

	#worded(i: number): Worded | null {
		const drawn = this.#drawn.get(i);
		if (!drawn || !this.#marks) return null;
		return { ...drawn, marks: this.#marksOn(i), all: this.#marks, more: this.#spoken.more };
	}

	/** Where the paragraph behind this one begins. */
	#nextAfter({ end }: Span): number {
		const { text, paragraphs } = this.#view.shown;
		return paragraphs[paragraphAt(paragraphs, end) + 1]?.start ?? text.length;
	}

	#resized(width: number): void {
		if (Math.abs(width - this.#width) < 1) return;
		if (this.#width > 0) this.measureAgain();
		this.#width = width;
	}
}

const touchesWindow = (element: HTMLElement): boolean => {
	const { top, bottom } = element.getBoundingClientRect();
	return bottom > 0 && top < innerHeight;
};

function parted<T>(list: readonly T[], holds: (one: T) => boolean): [T[], T[]] {
	const [yes, no]: [T[], T[]] = [[], []];
	for (const one of list) (holds(one) ? yes : no).push(one);
	return [yes, no];
}
