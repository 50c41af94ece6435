/**
 * The running text of an RTF file, in the same form as that of a Word file: deleted and hidden text left out, a table row as one line with
 * tabs between its cells, bold kept as evidence for labels. Groups are kept on a stack, so that no depth can overflow.
 */
import type { Warning } from '#core/import/draft.ts';
import { leftOutWarnings, nothingLeftOut } from '../left-out.ts';
import { joinRich, RichBuilder, type Rich } from '../rich.ts';
import { decodeAs } from '../txt/encodings.ts';
import type { Token } from './tokens.ts';
import { ASIDE, CHARACTERS, CHARSETS, codePage, SYMBOLS } from './words.ts';

type Group = {
	readonly aside: boolean;
	readonly fonts: boolean;
	readonly bold: boolean;
	readonly gone: 'deleted' | 'hidden' | null;
	/** Characters that stand in for a `\u` in programs that do not know it. */
	readonly standIns: number;
	readonly font: number;
};

const PLAIN: Group = {
	aside: false,
	fonts: false,
	bold: false,
	gone: null,
	standIns: 1,
	font: -1
};

export class RtfBuilder {
	#group = PLAIN;
	readonly #groups: Group[] = [];
	readonly #lines: Rich[] = [];
	#cells: Rich[] = [];
	#inside: Rich[] = [];
	#line = new RichBuilder();
	#empty = true;
	#inTable = false;
	/** The next word of a group that may be unknown: `\*`. */
	#optional = false;
	/** Bytes of one encoding that are still to be decoded. */
	#bytes: number[] = [];
	#skip = 0;
	#page = 'windows-1252';
	#font = -1;
	readonly #fonts = new Map<number, string>();
	readonly #seen = nothingLeftOut();

	take(token: Token): void {
		if (token.kind === 'byte') return this.#byte(token.value);
		this.#decode();
		if (token.kind === 'open') this.#open();
		else if (token.kind === 'close') this.#close();
		else if (token.kind === 'symbol') this.#symbol(token.name);
		else this.#word(token.name, token.value);
	}

	rich(): Rich {
		this.#decode();
		this.#closeRow();
		if (!this.#empty) this.#closeLine();
		return joinRich(this.#lines, '\n');
	}

	warnings(): Warning[] {
		return leftOutWarnings(this.#seen);
	}

	#open(): void {
		this.#groups.push(this.#group);
		this.#skip = 0;
	}

	/** A brace too many at the end closes nothing. */
	#close(): void {
		this.#group = this.#groups.pop() ?? this.#group;
		this.#skip = 0;
		this.#optional = false;
	}

	#set(change: Partial<Group>): void {
		this.#group = { ...this.#group, ...change };
	}

	#byte(value: number): void {
		this.#optional = false;
		if (this.#skip > 0) this.#skip--;
		else if (!this.#group.aside && this.#group.gone === null) this.#bytes.push(value);
	}

	#decode(): void {
		if (this.#bytes.length === 0) return;
		const encoding = this.#fonts.get(this.#group.font) ?? this.#page;
		const text = decodeAs(Uint8Array.from(this.#bytes), encoding);
		this.#bytes = [];
		this.#put(text);
	}

	#put(text: string): void {
		const { aside, gone, bold } = this.#group;
		if (aside || gone !== null) return;
		this.#line.put(text.replace(/[\ufeff\0]/g, ''), bold);
		this.#empty = false;
	}

	#symbol(name: string): void {
		if (name === '*') this.#optional = true;
		else if (this.#skip > 0) this.#skip--;
		else if (name === '\n' || name === '\r') this.#closeParagraph();
		else if (SYMBOLS[name] !== undefined) this.#put(SYMBOLS[name]);
	}

	#word(name: string, value: number | null): void {
		const optional = this.#optional;
		this.#optional = false;
		if (name === 'u') return this.#unicode(value ?? 0);
		this.#skip = 0;
		if (this.#fontWord(name, value ?? 0)) return;
		if (ASIDE.has(name) || (optional && !KNOWN_OPTIONAL.has(name))) return this.#leave(name);
		if (this.#group.aside) return;
		if (CHARACTERS[name] !== undefined) this.#put(CHARACTERS[name]);
		else if (LOOKS.has(name)) this.#lookWord(name, value !== 0);
		else this.#layoutWord(name, value);
	}

	/** A number above 32767 is written as a negative one. */
	#unicode(value: number): void {
		this.#put(String.fromCharCode(value & 0xffff));
		this.#skip = this.#group.standIns;
	}

	#leave(name: string): void {
		if (!this.#group.aside && name === 'footnote') this.#seen.notes++;
		if (!this.#group.aside && name === 'annotation') this.#seen.comments++;
		this.#set({ aside: true, fonts: name === 'fonttbl' || this.#group.fonts });
	}

	#fontWord(name: string, value: number): boolean {
		if (name === 'ansicpg') this.#page = codePage(value);
		else if (name === 'mac') this.#page = 'macintosh';
		else if (name === 'f' && this.#group.fonts) this.#font = value;
		else if (name === 'f') this.#set({ font: value });
		else if (name === 'fcharset' && this.#group.fonts) {
			const encoding = CHARSETS.get(value);
			if (encoding) this.#fonts.set(this.#font, encoding);
		} else return false;
		return true;
	}

	#lookWord(name: string, on: boolean): void {
		if (name === 'b') return this.#set({ bold: on });
		if (name === 'plain') return this.#set({ bold: false, gone: null });
		if (name === 'revised') {
			if (on) this.#seen.tracked++;
			return;
		}
		const gone = name === 'v' ? 'hidden' : 'deleted';
		if (on) this.#seen[name === 'v' ? 'hidden' : 'tracked']++;
		this.#set({ gone: on ? gone : null });
	}

	#layoutWord(name: string, value: number | null): void {
		if (name === 'uc') this.#set({ standIns: Math.max(0, value ?? 1) });
		else if (name === 'intbl') this.#inTable = true;
		else if (name === 'pard') this.#inTable = false;
		else if (name === 'cell' || name === 'nestcell') this.#closeCell();
		else if (name === 'row' || name === 'nestrow') this.#closeRow();
		else if (name === 'par' || name === 'sect' || name === 'page') this.#closeParagraph();
	}

	#taken(): Rich {
		const rich = this.#line.rich();
		this.#line = new RichBuilder();
		this.#empty = true;
		return rich;
	}

	/** In a table the cell goes on. */
	#closeParagraph(): void {
		if (this.#group.aside) return;
		if (this.#inTable) this.#inside.push(this.#taken());
		else {
			this.#closeRow();
			this.#closeLine();
		}
	}

	#closeLine(): void {
		this.#lines.push(this.#taken());
	}

	#closeCell(): void {
		this.#cells.push(joinRich([...this.#inside, this.#taken()], '\n'));
		this.#inside = [];
	}

	/** A row without any text is no line; what a broken file leaves behind of one is kept. */
	#closeRow(): void {
		const cells = [...this.#cells, ...this.#inside];
		this.#cells = [];
		this.#inside = [];
		if (cells.some(({ text }) => /\S/.test(text))) this.#lines.push(joinRich(cells, '\t'));
	}
}

const LOOKS = new Set(['b', 'plain', 'revised', 'deleted', 'v']);
/** Behind `\*`, and still running text. */
const KNOWN_OPTIONAL = new Set(['shptxt', 'shpinst', 'nesttableprops']);
