/**
 * The visible text of a web page: a block is a line, a line break is one too, a table row is a line with tabs between its cells; scripts,
 * styles, forms and hidden parts go. White space is one space unless it is set as written (`pre`). Nothing is ever fetched or run.
 */
import type { Handler } from 'htmlparser2';
import { joinRich, RichBuilder, sliceRich, type Rich } from '../rich.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const BLOCKS =
	set(`address article aside blockquote body dd details dialog div dl dt fieldset figcaption figure footer form h1 h2
	h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul caption`);
const GONE =
	set(`script style head noscript template svg math iframe object select textarea button audio video canvas datalist
	rp rt title`);
/** Never closed: what they were to hold does not exist. */
const VOID = set(`area base br col embed hr img input link meta param source track wbr`);
const CELLS = set('td th');
const BOLD = set('b strong th');
const DEEPEST = 5000;

type Element = {
	readonly gone: boolean;
	readonly bold: boolean;
	readonly pre: boolean;
	/** Rows and cells are what they say only inside of one. */
	readonly table: boolean;
};
const PLAIN: Element = { gone: false, bold: false, pre: false, table: false };

export class HtmlBuilder implements Partial<Handler> {
	readonly #open: Element[] = [];
	/** What is being filled: the page, inside it the cells that are open. */
	readonly #blocks: Rich[][] = [[]];
	/** Open rows: as many as cells are open, or one more. */
	readonly #rows: Rich[][] = [];
	/** How many rows were open where each open table began. */
	readonly #tables: number[] = [];
	#line = new RichBuilder();
	#space = true;
	#pending = false;
	readonly #tooDeep: () => never;

	constructor(tooDeep: () => never) {
		this.#tooDeep = tooDeep;
	}

	rich(): Rich {
		this.#endLine();
		while (this.#rows.length > 0) this.#closeRow();
		return joinRich(this.#blocks[0]!, '\n');
	}

	onopentag(name: string, attributes: { readonly [name: string]: string }): void {
		const around = this.#open.at(-1) ?? PLAIN;
		const style = attributes['style'] ?? '';
		const element = {
			gone:
				around.gone || GONE.has(name) || 'hidden' in attributes || /display:\s*none/i.test(style),
			bold:
				(around.bold || BOLD.has(name) || /font-weight:\s*(bold|[6-9]00)/i.test(style)) &&
				!/^h\d$/.test(name),
			pre: around.pre || name === 'pre' || /white-space:\s*(pre|break-spaces)/i.test(style),
			table: around.table || name === 'table'
		};
		if (!VOID.has(name) && this.#open.push(element) > DEEPEST) this.#tooDeep();
		if (element.gone) return;
		if (name === 'br') this.#put('\n', element);
		else if (name === 'tr' && element.table) this.#openRow();
		else if (CELLS.has(name) && element.table) this.#openCell();
		else if (BLOCKS.has(name)) this.#endLine();
		if (name === 'table') this.#tables.push(this.#rows.length);
	}

	ontext(text: string): void {
		const element = this.#open.at(-1) ?? PLAIN;
		if (element.gone) return;
		if (element.pre) return this.#put(text, element);
		for (const piece of text.split(/([ \t\r\n\f]+)/)) {
			if (piece === '') continue;
			if (/^[ \t\r\n\f]/.test(piece)) this.#pending = !this.#space;
			else this.#put(piece, element);
		}
	}

	onclosetag(name: string): void {
		if (VOID.has(name)) return;
		const element = this.#open.pop() ?? PLAIN;
		if (element.gone) return;
		if (CELLS.has(name) && element.table) this.#closeCell();
		else if (name === 'tr' && element.table) this.#closeRow();
		else if (BLOCKS.has(name)) this.#endLine();
		if (name === 'table') this.#closeTable();
	}

	#put(text: string, { bold }: Element): void {
		if (this.#pending && !text.startsWith('\n')) this.#line.put(' ', bold);
		this.#pending = false;
		this.#line.put(text.replace(/\r\n?/g, '\n').replace(/[\0\ufeff]/g, ''), bold);
		this.#space = text.endsWith('\n');
	}

	#endLine(): void {
		const line = trimmed(this.#line.rich());
		this.#line = new RichBuilder();
		this.#space = true;
		this.#pending = false;
		if (line.text === '') return;
		const room = this.#inRow() ? this.#rows : this.#blocks;
		room.at(-1)!.push(line);
	}

	/** In a row, and in none of its cells. */
	#inRow = () => this.#rows.length === this.#blocks.length;

	#openRow(): void {
		this.#endLine();
		if (this.#inRow()) this.#closeRow();
		this.#rows.push([]);
	}

	#openCell(): void {
		this.#endLine();
		if (!this.#inRow()) this.#rows.push([]);
		this.#blocks.push([]);
	}

	#closeCell(): void {
		this.#endLine();
		if (this.#inRow() || this.#blocks.length === 1) return;
		const cell = joinRich(this.#blocks.pop()!, '\n');
		this.#rows.at(-1)!.push(cell);
	}

	#closeRow(): void {
		this.#closeCell();
		const cells = this.#rows.pop() ?? [];
		if (cells.some(({ text }) => text !== '')) this.#blocks.at(-1)!.push(joinRich(cells, '\t'));
	}

	/** Rows and cells that were never closed end with their table. */
	#closeTable(): void {
		const before = this.#tables.pop() ?? 0;
		while (this.#rows.length > before) this.#closeRow();
	}
}

function trimmed(rich: Rich): Rich {
	const start = rich.text.length - rich.text.trimStart().length;
	return sliceRich(rich, start, Math.max(start, rich.text.trimEnd().length));
}
