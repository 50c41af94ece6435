/**
 * An XML file of the exchange standard as a tree of elements. Names lose their prefix, so that no version of the namespace matters.
 * The bytes are decoded and parsed piece by piece; a document type (the place of entity bombs), too deep nesting and too many
 * elements are refused before they cost anything. A large project has a million elements: each is kept as small as it can be.
 */
import { SaxesParser } from 'saxes';
import type { OnProgress } from '#core/import/progress.ts';
import { SimpulError } from '#core/model/error.ts';
import { decodedXml } from './decode-xml.ts';

export type Element = {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly Element[];
	/** The text of an element that holds no others; '' for all that do. */
	readonly text: string;
};

/** A coding takes three elements and more: what is read within ten seconds and a gigabyte. */
export const XML_LIMITS = { depth: 300, elements: 600_000 };

const STEP = 1 << 20;
/** What all elements without children share. */
const NONE: Element[] = [];

type Open = { name: string; attributes: Record<string, string>; children: Element[]; text: string };

export type ReadXml = {
	readonly root: Element;
	/** How many characters that XML forbids were left out. */
	readonly dropped: number;
};

/**
 * @param file  its name, for messages
 * @param report  told how many bytes are read
 * @throws SimpulError refi.malformed {file, line}, refi.doctype {file}, refi.encoding {file, encoding}, refi.too-deep {file, limit},
 *   refi.too-many {file, limit}
 */
export function readXml(bytes: Uint8Array, file: string, report?: OnProgress): ReadXml {
	const parser = new SaxesParser({ xmlns: false });
	const tree = new TreeBuilder(file);
	parser.on('doctype', () => {
		throw new SimpulError('refi.doctype', { file });
	});
	parser.on('opentag', ({ name, attributes }) => tree.open(name, attributes));
	parser.on('text', (text) => tree.put(text));
	parser.on('cdata', (text) => tree.put(text));
	parser.on('closetag', () => tree.close());
	let dropped = 0;
	let done = 0;
	try {
		for (const piece of decodedXml(bytes, file, STEP)) {
			const clean = piece.replace(FORBIDDEN, '');
			dropped += piece.length - clean.length;
			parser.write(clean);
			done = Math.min(bytes.length, done + STEP);
			report?.(done, bytes.length);
		}
		parser.close();
	} catch (error) {
		if (error instanceof SimpulError) throw error;
		throw new SimpulError('refi.malformed', { file, line: parser.line });
	}
	return { root: tree.root(), dropped };
}

/** What Word and PDF leave in names and texts, and XML 1.0 does not know. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** The parser gives a hash table for each element; a plain object of the same names takes a tenth of it. */
const compact = (attributes: Record<string, string>): Record<string, string> => ({ ...attributes });

class TreeBuilder {
	readonly #file: string;
	readonly #stack: Open[] = [];
	#root: Element | null = null;
	#elements = 0;

	constructor(file: string) {
		this.#file = file;
	}

	open(name: string, attributes: Record<string, string>): void {
		const file = this.#file;
		if (this.#stack.length >= XML_LIMITS.depth)
			throw new SimpulError('refi.too-deep', { file, limit: XML_LIMITS.depth });
		if (++this.#elements > XML_LIMITS.elements)
			throw new SimpulError('refi.too-many', { file, limit: XML_LIMITS.elements });
		const element: Open = {
			name: local(name),
			attributes: compact(attributes),
			children: NONE,
			text: ''
		};
		const parent = this.#stack.at(-1);
		if (!parent) this.#root = element;
		else if (parent.children === NONE) parent.children = [element];
		else parent.children.push(element);
		this.#stack.push(element);
	}

	put(text: string): void {
		const element = this.#stack.at(-1);
		if (element) element.text += text;
	}

	close(): void {
		const element = this.#stack.pop();
		if (element && element.children.length > 0) element.text = '';
	}

	root(): Element {
		if (!this.#root) throw new SimpulError('refi.malformed', { file: this.#file, line: 1 });
		return this.#root;
	}
}
