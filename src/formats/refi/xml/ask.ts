/** Questions to an element of the tree. */
import { foldGuid } from '#core/exchange/guid.ts';
import type { Element } from './read-xml.ts';

export const all = (element: Element | undefined, name: string): Element[] =>
	element?.children.filter((child) => child.name === name) ?? [];

export const first = (element: Element | undefined, name: string): Element | undefined =>
	element?.children.find((child) => child.name === name);

/** An attribute; '' where there is none. */
export const value = (element: Element, name: string): string => element.attributes[name] ?? '';

export const guid = (element: Element, name = 'guid'): string => foldGuid(value(element, name));

/** What the references of one kind point to, in order: `NoteRef`, `CodeRef`, `MemberCode` … In codebooks the attribute is `guid`. */
export const targets = (element: Element | undefined, name: string): string[] =>
	all(element, name)
		.map((child) => guid(child, 'targetGUID') || guid(child))
		.filter((target) => target !== '');

export const textIn = (element: Element | undefined, name: string): string =>
	first(element, name)?.text ?? '';
