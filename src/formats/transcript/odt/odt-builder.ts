/**
 * The running text of an OpenDocument text, in the same form as that of a Word file: tracked changes as accepted (the file keeps what was
 * deleted apart from the text), line breaks and tabs kept, a table row as one line, notes, comments and hidden text left out.
 */
import type { Warning } from '#core/import/draft.ts';
import { leftOutWarnings, nothingLeftOut } from '../left-out.ts';
import { joinRich, RichBuilder, type Rich } from '../rich.ts';
import type { XmlReader, XmlTag } from '../parse-xml.ts';
import { TextStyles } from './text-styles.ts';

const NAMESPACE = 'urn:oasis:names:tc:opendocument:xmlns:';
const ROOMS = ['text', 'table', 'office', 'style', 'drawing'] as const;
const BY_URI = new Map<string, string>(ROOMS.map((room) => [`${NAMESPACE}${room}:1.0`, room]));

type Paragraph = { readonly content: RichBuilder; space: boolean };
type Look = { readonly bold: boolean; readonly hidden: boolean };
const PLAIN: Look = { bold: false, hidden: false };

/** What is not part of the running text, and what is said about it. */
const ASIDE: { readonly [tag: string]: 'tracked' | 'comments' | 'notes' | null } = {
	'text:tracked-changes': null,
	'text:note': 'notes',
	'office:annotation': 'comments',
	'text:hidden-text': null,
	'text:hidden-paragraph': null,
	'text:ruby-text': null,
	'text:sequence-decls': null,
	'office:forms': null,
	'drawing:title': null
};

export class OdtBuilder implements XmlReader {
	/** What is being filled: the document, inside it the cells that are open. */
	readonly #blocks: Rich[][] = [[]];
	readonly #rows: Rich[][] = [];
	readonly #paragraphs: Paragraph[] = [];
	readonly #looks: Look[] = [];
	readonly #styles = new TextStyles();
	#aside = 0;
	readonly #seen = nothingLeftOut();

	rich(): Rich {
		return joinRich(this.#blocks[0]!, '\n');
	}

	warnings(): Warning[] {
		return leftOutWarnings(this.#seen);
	}

	open(tag: XmlTag): void {
		const name = nameOf(tag);
		if (name.startsWith('style:')) this.#styles.open(name, tag);
		if (name === 'text:changed-region') this.#seen.tracked++;
		if (Object.hasOwn(ASIDE, name)) {
			const what = ASIDE[name];
			if (what && this.#aside === 0) this.#seen[what]++;
			this.#aside++;
		}
		if (this.#aside > 0) return;
		if (name === 'text:p' || name === 'text:h') this.#openParagraph(tag);
		else if (name === 'text:span') this.#look(tag);
		else if (name === 'table:table-row') this.#rows.push([]);
		else if (name === 'table:table-cell') this.#blocks.push([]);
		else this.#character(name, tag);
	}

	text(text: string): void {
		const paragraph = this.#paragraphs.at(-1);
		if (!paragraph || this.#aside > 0 || this.#looks.at(-1)?.hidden) return;
		// White space in the file is one space, and none at the beginning of a paragraph.
		for (const piece of text.split(/([ \t\r\n]+)/)) {
			if (piece === '') continue;
			const blank = /^[ \t\r\n]/.test(piece);
			if (!blank) this.#put(piece);
			else if (!paragraph.space) this.#put(' ');
			paragraph.space = blank;
		}
	}

	close(tag: Pick<XmlTag, 'local' | 'uri'>): void {
		const name = nameOf(tag);
		this.#styles.close(name);
		if (Object.hasOwn(ASIDE, name)) this.#aside--;
		if (this.#aside > 0) return;
		if (name === 'text:p' || name === 'text:h') this.#closeParagraph();
		else if (name === 'text:span') this.#looks.pop();
		else if (name === 'table:table-cell') this.#closeCell();
		else if (name === 'table:table-row') this.#closeRow();
	}

	#openParagraph(tag: XmlTag): void {
		this.#paragraphs.push({ content: new RichBuilder(), space: true });
		this.#look(tag, PLAIN);
	}

	#look(tag: XmlTag, around = this.#looks.at(-1) ?? PLAIN): void {
		const own = this.#styles.of(tag.value('style-name'));
		if (own?.hidden && !around.hidden) this.#seen.hidden++;
		this.#looks.push({
			bold: own?.bold ?? around.bold,
			hidden: around.hidden || (own?.hidden ?? false)
		});
	}

	#character(name: string, tag: XmlTag): void {
		const many = Math.min(1000, Number(tag.value('c') ?? 1) || 1);
		if (name === 'text:s') this.#mark(' '.repeat(many));
		else if (name === 'text:tab') this.#mark('\t');
		else if (name === 'text:line-break') this.#mark('\n');
	}

	#mark(text: string): void {
		if (this.#looks.at(-1)?.hidden) return;
		this.#put(text);
		const paragraph = this.#paragraphs.at(-1);
		if (paragraph) paragraph.space = text === '\n' || text === '\t';
	}

	#put(text: string): void {
		this.#paragraphs.at(-1)?.content.put(text.replaceAll('\ufeff', ''), this.#looks.at(-1)!.bold);
	}

	#closeParagraph(): void {
		this.#looks.pop();
		const paragraph = this.#paragraphs.pop();
		if (paragraph) this.#blocks.at(-1)!.push(paragraph.content.rich());
	}

	#closeCell(): void {
		if (this.#blocks.length > 1) this.#rows.at(-1)?.push(joinRich(this.#blocks.pop()!, '\n'));
	}

	#closeRow(): void {
		const cells = this.#rows.pop() ?? [];
		if (cells.some(({ text }) => /\S/.test(text))) this.#blocks.at(-1)!.push(joinRich(cells, '\t'));
	}
}

const nameOf = ({ uri, local }: Pick<XmlTag, 'local' | 'uri'>): string =>
	`${BY_URI.get(uri) ?? ''}:${local}`;
