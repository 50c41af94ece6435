/** The elements of turns: a heading and paragraphs with one text node each. */
import type { Item, Shown } from '../shown.ts';

/** `name` and `detail` stand above a turn; `quiet` for those who ask. Null for text that nobody says. */
export type Heading = { readonly name: string; readonly detail: string; readonly quiet: boolean };
export type HeadingOf = (item: Item) => Heading | null;

export type ItemView = {
	readonly item: Item;
	readonly element: HTMLElement;
	readonly head: HTMLElement | null;
	readonly paragraphs: readonly HTMLElement[];
	/** There while codings of it are drawn. */
	stripes: HTMLElement | null;
};

/** A heading that is a name and nothing else. */
const NAMED = 'rd-head rd-name';

/** Makes copies of three elements: a long text has thousands of turns, and a copy costs half of what making does. */
export function itemMaker({ text, items, lang }: Shown): (item: Item) => ItemView {
	const turn = make('div', 'rd-item');
	turn.setAttribute('role', 'listitem');
	const aside = turn.cloneNode() as HTMLElement;
	// Where somebody speaks, what nobody says stands back.
	if (items.some((item) => item.speaker >= 0)) aside.classList.add('unspoken');
	const name = make('h3', NAMED);
	const words = make('p', 'rd-text');
	// The language of the words only: headings, stripes and questions between them are the interface's.
	words.lang = lang;
	const copy = (of: HTMLElement) => of.cloneNode() as HTMLElement;
	return (item) => {
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
	};
}

export function setHeading({ element, head }: ItemView, heading: Heading | null): void {
	if (element.classList.contains('quiet') !== (heading?.quiet === true))
		element.classList.toggle('quiet');
	if (!head || !heading) return;
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

export function make(tag: string, className: string): HTMLElement {
	const element = document.createElement(tag);
	element.className = className;
	return element;
}
