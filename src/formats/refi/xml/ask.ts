/** Questions to an element of the tree. */
import { foldGuid } from '#core/exchange/guid.ts';
import type { Element } from './read-xml.ts';

const NONE: readonly never[] = [];

export const all = (element: Element | undefined, name: string): readonly Element[] =>
	element?.children.some((child) => child.name === name)
		? element.children.filter((child) => child.name === name)
		: NONE;

export const first = (element: Element | undefined, name: string): Element | undefined =>
	element?.children.find((child) => child.name === name);

/** An attribute; '' where there is none. */
export const value = (element: Element, name: string): string => element.attributes[name] ?? '';

export const guid = (element: Element, name = 'guid'): string => foldGuid(value(element, name));

/** What the references of one kind point to, in order: `NoteRef`, `CodeRef`, `MemberCode` … In codebooks the attribute is `guid`. */
export const targets = (element: Element | undefined, name: string): readonly string[] => {
	const found = all(element, name);
	return found.length === 0
		? NONE
		: found
				.map((child) => guid(child, 'targetGUID') || guid(child))
				.filter((target) => target !== '');
};

export const textIn = (element: Element | undefined, name: string): string =>
	first(element, name)?.text ?? '';
