/**
 * The transcript as plain elements: blocks the browser may skip, in them turns with a heading, in them paragraphs with one text
 * node each. All text is in the page from the start, so that finding, selecting and reading aloud need nothing of ours.
 */
import { blocksOf } from '../blocks.ts';
import type { Item, Shown } from '../shown.ts';

/** `name` and `detail` stand above a turn; `quiet` for those who ask. Null for text that nobody says. */
export type Heading = { readonly name: string; readonly detail: string; readonly quiet: boolean };
export type HeadingOf = (item: Item) => Heading | null;

/** A heading that is a name and nothing else. */
const NAMED = 'rd-head rd-name';

export type ItemView = {
	readonly item: Item;
	readonly element: HTMLElement;
	readonly head: HTMLElement | null;
	readonly paragraphs: readonly HTMLElement[];
	/** There while codings of it are drawn. */
	stripes: HTMLElement | null;
};
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
	readonly items: readonly ItemView[];
	readonly blocks: readonly BlockView[];
	/** Elements of `shown.paragraphs`, in the same order. */
	readonly paragraphs: readonly HTMLElement[];
	readonly #indexes = new Map<Node, number>();
	#headingOf: HeadingOf | null = null;

	constructor(root: HTMLElement, shown: Shown, headingOf: HeadingOf) {
		this.root = root;
		this.shown = shown;
		const spoken = shown.items.some((item) => item.speaker >= 0);
		this.items = itemViews(shown, spoken);
		this.blocks = blocksOf(shown.items).map(({ from, to, height }) => {
			const element = make('div', 'rd-block');
			element.style.containIntrinsicBlockSize = `auto ${height}px`;
			element.append(...this.items.slice(from, to).map((view) => view.element));
			return { element, from, to, height };
		});
		this.paragraphs = this.items.flatMap((view) => view.paragraphs);
		this.paragraphs.forEach((element, i) => this.#indexes.set(element, i));
		this.setHeadings(headingOf);
		root.replaceChildren(...this.blocks.map((block) => block.element));
	}

	/** Names may change while one reads: another language, another actor. */
	setHeadings(headingOf: HeadingOf): void {
		if (headingOf === this.#headingOf) return;
		this.#headingOf = headingOf;
		for (const { item, element, head } of this.items) {
			const heading = headingOf(item);
			if (element.classList.contains('quiet') !== (heading?.quiet === true))
				element.classList.toggle('quiet');
			if (!head || !heading) continue;
			if (heading.detail === '') {
				if (head.className !== NAMED) head.className = NAMED;
				head.textContent = heading.name;
			} else {
				head.className = 'rd-head';
				const name = make('span', 'rd-name');
				name.textContent = heading.name;
				head.replaceChildren(name, ` ${heading.detail}`);
			}
		}
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

/**
 * Copies of three elements: a long text has thousands of turns, and a copy costs half of what making does.
 * @param spoken  somebody speaks in this text: what nobody says stands back
 */
function itemViews({ text, items }: Shown, spoken: boolean): ItemView[] {
	const turn = make('div', 'rd-item');
	turn.setAttribute('role', 'listitem');
	const aside = turn.cloneNode() as HTMLElement;
	if (spoken) aside.classList.add('unspoken');
	const name = make('h3', NAMED);
	const words = make('p', 'rd-text');
	const copy = (of: HTMLElement) => of.cloneNode() as HTMLElement;
	return items.map((item) => {
		const element = copy(item.speaker < 0 ? aside : turn);
		const head = item.speaker >= 0 && !item.continued ? copy(name) : null;
		if (head) element.append(head);
		const paragraphs = item.paragraphs.map(({ start, end, line, continued }) => {
			const p = copy(words);
			if (!continued) p.setAttribute('data-line', String(line));
			p.textContent = text.slice(start, end);
			return element.appendChild(p);
		});
		return { item, element, head, paragraphs, stripes: null };
	});
}

export function make(tag: string, className: string): HTMLElement {
	const element = document.createElement(tag);
	element.className = className;
	return element;
}
