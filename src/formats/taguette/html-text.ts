/**
 * The text of a document of Taguette and where its positions are. A document is a web page in which positions count the UTF-8 bytes of
 * the text between the tags; here a block is a line, and white space is one space, as a reader sees it.
 */
import { Parser } from 'htmlparser2';
import { countBelow } from '#core/binary-search.ts';

export type HtmlText = {
	readonly text: string;
	/** The offset of the first character that begins at a position or after it; null beyond the end. */
	readonly startOf: (position: number) => number | null;
	/** The offset after the last character that begins before a position. */
	readonly endOf: (position: number) => number | null;
	/** Images, which have no place. */
	readonly images: number;
};

const BLOCKS = new Set(
	`address article aside blockquote body dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li
	main nav ol p pre section table tbody tfoot thead tr ul`.split(/\s+/)
);
const CELLS = new Set(['td', 'th']);

export function htmlText(html: string): HtmlText {
	const writer = new Writer();
	const parser = new Parser(writer, { decodeEntities: true });
	const source = html.replace(/\r\n?/g, '\n');
	for (let at = 0; at < source.length; at += STEP) parser.write(source.slice(at, at + STEP));
	parser.end();
	const { text, images, bytes } = writer;
	/** How many of the kept characters begin before a position. */
	const before = (position: number) => countBelow(writer.positions, position);
	const inside = (position: number) => position >= 0 && position <= bytes;
	return {
		...{ text, images },
		startOf: (at) => (inside(at) ? (writer.offsets[before(at)] ?? text.length) : null),
		endOf: (at) => {
			const last = before(at) - 1;
			if (!inside(at) || last < 0) return null;
			const offset = writer.offsets[last]!;
			return offset + String.fromCodePoint(text.codePointAt(offset)!).length;
		}
	};
}

const STEP = 1 << 16;
const SPACE = /^[ \t\n\f]$/;

class Writer {
	text = '';
	images = 0;
	/** Bytes so far, of all text. */
	bytes = 0;
	/** Of each character that is kept: where it begins in bytes, and in the text. */
	readonly positions: number[] = [];
	readonly offsets: number[] = [];
	/** Line ends and tabs that the next character comes behind. */
	#gap = '';
	/** Where the white space began that is one space if words follow. */
	#space: number | null = null;
	#pre = 0;

	onopentag(name: string): void {
		if (name === 'img') this.images++;
		if (name === 'pre') this.#pre++;
		if (name === 'br') this.#gap += '\n';
		else if (BLOCKS.has(name)) this.#line();
	}

	onclosetag(name: string): void {
		if (name === 'pre') this.#pre--;
		if (CELLS.has(name)) this.#gap += '\t';
		else if (BLOCKS.has(name)) this.#line();
	}

	ontext(words: string): void {
		for (const character of words) {
			const at = this.bytes;
			this.bytes += size(character);
			if (SPACE.test(character) && this.#pre === 0) this.#space ??= at;
			else if (character !== '\0') this.#put(character, at);
		}
	}

	#line(): void {
		if (!this.#gap.includes('\n')) this.#gap = '\n';
		this.#space = null;
	}

	#put(character: string, at: number): void {
		// A text begins with neither line ends nor a byte order mark (T1).
		if (this.text === '' && character === '\ufeff') return;
		if (this.#gap !== '' && this.text !== '') this.text += this.#gap;
		else if (this.#space !== null && this.text !== '') this.#keep(' ', this.#space);
		this.#gap = '';
		this.#space = null;
		this.#keep(character, at);
	}

	#keep(character: string, at: number): void {
		this.positions.push(at);
		this.offsets.push(this.text.length);
		this.text += character;
	}
}

function size(character: string): number {
	const code = character.codePointAt(0)!;
	return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
