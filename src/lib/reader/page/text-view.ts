/**
 * The transcript as plain elements: blocks the browser may skip, in them turns with a heading, in them paragraphs with one text
 * node each. The first frame has the turns of the window and room for the others, which follow a frame later or when one of them is
 * asked for; then all text is in the page, so that finding, selecting and reading aloud need nothing of ours.
 */
import { afterText } from '../after-text.ts';
import { blocksOf } from '../blocks.ts';
import type { Item, Shown } from '../shown.ts';
import { itemMaker, make, setHeading, type HeadingOf, type ItemView } from './item-views.ts';

export type BlockView = {
	readonly element: HTMLElement;
	readonly from: number;
	readonly to: number;
	/** As estimated, in pixels. */
	readonly height: number;
};

export class TextView {
	readonly shown: Shown;
	readonly root: HTMLElement;
	readonly blocks: readonly BlockView[];
	/** From the beginning of the text; all of them soon. */
	readonly #items: ItemView[] = [];
	readonly #paragraphs: HTMLElement[] = [];
	/** How many blocks have their items. */
	#filled = 0;
	readonly #makeItem: (item: Item) => ItemView;
	readonly #indexes = new Map<Node, number>();
	#headingOf: HeadingOf;

	constructor(root: HTMLElement, shown: Shown, headingOf: HeadingOf) {
		this.root = root;
		this.shown = shown;
		this.#makeItem = itemMaker(shown);
		this.#headingOf = headingOf;
		this.blocks = blocksOf(shown.items).map((block) => {
			const element = make('div', 'rd-block');
			element.style.containIntrinsicBlockSize = `auto ${block.height}px`;
			return { ...block, element };
		});
		for (let height = 0; height < innerHeight && this.#filled < this.blocks.length;)
			height += this.#fill().height;
		root.replaceChildren(...this.blocks.map((block) => block.element));
		void afterText().then(() => this.#fillAll());
	}

	get items(): readonly ItemView[] {
		this.#fillAll();
		return this.#items;
	}
	item(index: number): ItemView {
		return this.#items[index] ?? this.items[index]!;
	}

	/** Elements of `shown.paragraphs`, in the same order. */
	get paragraphs(): readonly HTMLElement[] {
		this.#fillAll();
		return this.#paragraphs;
	}

	#fillAll(): void {
		while (this.#filled < this.blocks.length) this.#fill();
	}

	/** Gives the next block its items. */
	#fill(): BlockView {
		const block = this.blocks[this.#filled++]!;
		const views = this.shown.items.slice(block.from, block.to).map(this.#makeItem);
		for (const view of views) {
			setHeading(view, this.#headingOf(view.item));
			this.#items.push(view);
			for (const paragraph of view.paragraphs) {
				this.#indexes.set(paragraph, this.#paragraphs.length);
				this.#paragraphs.push(paragraph);
			}
		}
		block.element.append(...views.map((view) => view.element));
		return block;
	}

	/** Names may change while one reads: another language, another actor. */
	setHeadings(headingOf: HeadingOf): void {
		if (headingOf === this.#headingOf) return;
		this.#headingOf = headingOf;
		for (const view of this.#items) setHeading(view, headingOf(view.item));
	}

	/** Index of the paragraph that a node lies in, or -1. */
	paragraphOf(node: Node): number {
		for (let at: Node | null = node; at && at !== this.root; at = at.parentNode) {
			const index = this.#indexes.get(at);
			if (index !== undefined) return index;
		}
		return -1;
	}

	/** The first item that is not above the top of the window. */
	firstVisible(top = 0): Item | undefined {
		const block =
			this.blocks.find((b) => b.element.getBoundingClientRect().bottom > top) ?? this.blocks.at(-1);
		const views = block ? this.items.slice(block.from, block.to) : [];
		return views.find((v) => v.element.getBoundingClientRect().bottom > top)?.item;
	}
}
