/**
 * The running text of a Word document. Tracked changes are read as accepted (inserted text stays, deleted and moved-away text
 * goes, a deleted paragraph mark joins two paragraphs), line breaks and tabs stay, a table becomes one line per row with tabs
 * between the cells, hidden text goes. Nesting is kept on stacks, so that no depth can overflow.
 */
import type { Warning } from '#core/import/draft.ts';
import { leftOutWarnings, nothingLeftOut } from '../left-out.ts';
import { joinRich, RichBuilder, type Rich } from '../rich.ts';
import type { XmlReader, XmlTag } from '../parse-xml.ts';

const WORD = new Set([
	'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
	'http://purl.oclc.org/ooxml/wordprocessingml/main'
]);
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

type Paragraph = { readonly content: RichBuilder; markDeleted: boolean };

export class DocumentBuilder implements XmlReader {
	/** What is being filled: the document, inside it the cells that are open. */
	readonly #blocks: Rich[][] = [[]];
	readonly #rows: Rich[][] = [];
	readonly #paragraphs: Paragraph[] = [];
	/** A paragraph whose mark was deleted: the next one goes on with it. */
	#carried: Paragraph | null = null;
	/** Depths of elements that we are inside of. */
	readonly #inside = { pPr: 0, rPr: 0, change: 0, t: 0, skip: 0 };
	#bold = false;
	#hidden = false;
	readonly #seen = nothingLeftOut();

	rich(): Rich {
		this.#flushCarried();
		const { text, bold } = joinRich(this.#blocks[0]!, '\n');
		return { text, bold };
	}

	warnings(): Warning[] {
		return leftOutWarnings(this.#seen);
	}

	open(tag: XmlTag): void {
		if (tag.uri === COMPATIBILITY && tag.local === 'Fallback') this.#inside.skip++;
		if (!WORD.has(tag.uri)) return;
		if (tag.local.endsWith('PrChange')) this.#inside.change++;
		if (this.#inside.change === 0) this.#opened(tag);
	}

	text(text: string): void {
		if (this.#inside.t > 0) this.#put(text);
	}

	close({ local, uri }: { local: string; uri: string }): void {
		if (uri === COMPATIBILITY && local === 'Fallback') this.#inside.skip--;
		if (!WORD.has(uri)) return;
		if (local.endsWith('PrChange')) this.#inside.change--;
		else if (this.#inside.change === 0) this.#closed(local);
	}

	#opened(tag: XmlTag): void {
		const { local } = tag;
		const inside = this.#inside;
		if (local === 'pPr' || local === 'rPr' || local === 't') inside[local]++;
		else if (local === 'p') this.#openParagraph();
		else if (local === 'r') this.#bold = this.#hidden = false;
		else if (local === 'tr') this.#rows.push([]);
		else if (local === 'tc') this.#blocks.push([]);
		else if (local === 'del' || local === 'moveFrom') this.#openDeleted();
		else if (local === 'ins' || local === 'moveTo') this.#seen.tracked++;
		else if (inside.rPr > 0) this.#property(tag);
		else if (inside.pPr === 0) this.#character(local);
	}

	#closed(local: string): void {
		const inside = this.#inside;
		if (local === 'pPr' || local === 'rPr' || local === 't') inside[local]--;
		else if (local === 'p') this.#closeParagraph();
		else if (local === 'tc') this.#closeCell();
		else if (local === 'tr') this.#closeRow();
		else if ((local === 'del' || local === 'moveFrom') && inside.rPr === 0) inside.skip--;
	}

	#property(tag: XmlTag): void {
		if (this.#inside.pPr > 0) return;
		const on = !/^(0|false|off|none)$/.test(tag.value('val') ?? '1');
		if (tag.local === 'b') this.#bold = on;
		if (tag.local === 'rStyle' && /^(strong|kuat)/i.test(tag.value('val') ?? '')) this.#bold = true;
		if (tag.local !== 'vanish') return;
		this.#hidden = on;
		if (on) this.#seen.hidden++;
	}

	#character(local: string): void {
		if (local === 'tab' || local === 'ptab') this.#put('\t');
		else if (local === 'br' || local === 'cr') this.#put('\n');
		else if (local === 'noBreakHyphen') this.#put('-');
		else if (local === 'sym') this.#seen.symbols++;
		else if (local === 'commentReference') this.#seen.comments++;
		else if (local === 'footnoteReference' || local === 'endnoteReference') this.#seen.notes++;
	}

	#put(text: string): void {
		if (this.#inside.skip > 0 || this.#hidden) return;
		const clean = text.replace(/\r\n?/g, '\n').replaceAll('\ufeff', '');
		this.#paragraphs.at(-1)?.content.put(clean, this.#bold);
	}

	#openDeleted(): void {
		this.#seen.tracked++;
		const paragraph = this.#paragraphs.at(-1);
		if (this.#inside.rPr === 0) this.#inside.skip++;
		else if (this.#inside.pPr > 0 && paragraph) paragraph.markDeleted = true;
	}

	#openParagraph(): void {
		const carried = this.#carried;
		this.#carried = null;
		this.#paragraphs.push({ content: carried?.content ?? new RichBuilder(), markDeleted: false });
	}

	#closeParagraph(): void {
		const paragraph = this.#paragraphs.pop();
		if (!paragraph || this.#inside.skip > 0) return;
		if (paragraph.markDeleted) this.#carried = paragraph;
		else this.#blocks.at(-1)!.push(paragraph.content.rich());
	}

	#flushCarried(): void {
		if (this.#carried) this.#blocks.at(-1)!.push(this.#carried.content.rich());
		this.#carried = null;
	}

	#closeCell(): void {
		this.#flushCarried();
		if (this.#blocks.length > 1) this.#rows.at(-1)?.push(joinRich(this.#blocks.pop()!, '\n'));
	}

	/** A row without any text (its content was deleted) is no line. */
	#closeRow(): void {
		const cells = this.#rows.pop() ?? [];
		if (cells.some(({ text }) => /\S/.test(text))) this.#blocks.at(-1)!.push(joinRich(cells, '\t'));
	}
}
