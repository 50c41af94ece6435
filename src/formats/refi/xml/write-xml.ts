/** XML as text, element by element: attributes that have a value, children in the order given. */

/** Children may be left out (null, false). */
export type Node = string | null | false | undefined;
type Attributes = { readonly [name: string]: string | number | boolean | null | undefined };

export function element(name: string, attributes: Attributes, ...children: Node[]): string {
	let written = `<${name}`;
	for (const [key, value] of Object.entries(attributes))
		if (value !== null && value !== undefined) written += ` ${key}="${attribute(String(value))}"`;
	const content = children.filter((child) => typeof child === 'string' && child !== '').join('');
	return content === '' ? `${written}/>` : `${written}>${content}</${name}>`;
}

/** An element that is there only when something is in it: the schemas allow no empty lists. */
export const list = (name: string, children: readonly string[]): string =>
	children.length === 0 ? '' : element(name, {}, children.join(''));

export const textElement = (name: string, text: string): string =>
	text === '' ? '' : `<${name}>${escape(text)}</${name}>`;

export const XML_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';

/** A carriage return would be read as a line feed; attributes lose line breaks and tabs unless they are written as references. */
const escape = (text: string): string =>
	legal(text)
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('\r', '&#13;');

const attribute = (text: string): string =>
	escape(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');

/** Characters that XML 1.0 cannot hold become the sign for such a loss. */
const legal = (text: string) => text.replace(FORBIDDEN, '\ufffd');
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;
