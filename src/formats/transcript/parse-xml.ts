/**
 * Streams XML through saxes, which knows no entities but the five of XML; a document type, the place where entity bombs and outside
 * references are declared, is refused at once, and so is nesting that no program writes.
 */
import { SaxesParser } from 'saxes';
import { SimpulError } from '#core/model/error.ts';

export type XmlTag = {
	/** Name without prefix. */
	readonly local: string;
	readonly uri: string;
	/** Value of an attribute by its name without prefix. */
	readonly value: (local: string) => string | undefined;
};

export interface XmlReader {
	open(tag: XmlTag): void;
	text(text: string): void;
	close(tag: Pick<XmlTag, 'local' | 'uri'>): void;
}

const STEP = 1 << 20;
const DEEPEST = 5000;

/** @throws SimpulError transcript.damaged {file, cause: 'xml' | 'doctype' | 'depth', line?} */
export function parseXml(bytes: Uint8Array, file: string, reader: XmlReader): void {
	const parser = new SaxesParser({ xmlns: true });
	let depth = 0;
	parser.on('doctype', () => {
		throw new SimpulError('transcript.damaged', { file, cause: 'doctype' });
	});
	parser.on('opentag', ({ local, uri, attributes }) => {
		if (++depth > DEEPEST) throw new SimpulError('transcript.damaged', { file, cause: 'depth' });
		const value = (name: string) =>
			Object.values(attributes).find((attribute) => attribute.local === name)?.value;
		reader.open({ local, uri, value });
	});
	parser.on('text', (text) => reader.text(text));
	parser.on('cdata', (text) => reader.text(text));
	parser.on('closetag', (tag) => {
		depth--;
		reader.close(tag);
	});
	try {
		for (const piece of decoded(bytes)) parser.write(piece);
		parser.close();
	} catch (error) {
		if (error instanceof SimpulError) throw error;
		throw new SimpulError('transcript.damaged', { file, cause: 'xml', line: parser.line });
	}
}

function* decoded(bytes: Uint8Array): Generator<string> {
	const [a, b] = bytes;
	const encoding =
		a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
	const decoder = new TextDecoder(encoding);
	for (let at = 0; at < bytes.length; at += STEP)
		yield decoder.decode(bytes.subarray(at, at + STEP), { stream: at + STEP < bytes.length });
}
