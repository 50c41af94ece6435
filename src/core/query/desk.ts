/**
 * A search over many texts: keeps the texts and what was found last, and tells what it finds piece by piece, so that the first lines
 * are there before the total. It runs in a worker for the page and as it is on the command line.
 */
import { SimpulError } from '../model/error.ts';
import type { Id, Lang } from '../model/records.ts';
import type { Span, Spans } from '../text/span.ts';
import type { Query } from './ast.ts';
import { compileQuery, type Matcher } from './compile-query.ts';
import { passagesOfHits, type Extent } from './extents.ts';
import { kwicLines, type KwicLine } from './kwic.ts';
import type { Ranges } from './limits.ts';
import { parseQuery } from './parse-query.ts';
import { scan } from './scan.ts';
import { searchText, type SearchSource, type SearchText } from './search-text.ts';
import { Vocabulary } from './vocabulary.ts';

export type Ask = {
	readonly typed: string;
	readonly stem: boolean;
	/** Where to look, in the order of the answer; null = the whole source. */
	readonly within: readonly { readonly source: Id; readonly ranges: Ranges | null }[];
	/** Characters on either side of a hit. */
	readonly context: number;
};

/** How far the search is, after each source. */
export type Progress = {
	readonly hits: number;
	/** Sources with hits, and sources looked at. */
	readonly inSources: number;
	readonly done: number;
};

/** Hits of one source; `first` is the number of hits before them. */
type Part = { readonly text: SearchText; readonly hits: Spans; readonly first: number };
type SourceSpan = Span & { readonly source: Id };

export class SearchDesk {
	#texts = new Map<Id, SearchText>();
	#vocabulary = new Vocabulary();
	#parts: Part[] = [];
	#context = 0;
	#forms: readonly string[] = [];

	/** A source is read once; adding it again changes nothing, because texts never change. */
	add(source: SearchSource, text: string): void {
		if (!this.#texts.has(source.id)) this.#texts.set(source.id, searchText(source, text));
	}

	/**
	 * Looks through one source after the other; whoever asks decides when to pause or stop.
	 * @throws SimpulError query.* as parseQuery; query.no-text {source} for a source that was not added
	 */
	*run(ask: Ask): Generator<Progress> {
		this.#parts = [];
		this.#context = ask.context;
		this.#forms = [];
		const query = parseQuery(ask.typed);
		const within = ask.within.map(({ source, ranges }) => ({ text: this.#need(source), ranges }));
		let hits = 0;
		if (ask.stem)
			for (const { text } of within) {
				this.#vocabulary.add(text);
				yield { hits, inSources: 0, done: 0 };
			}
		const match = this.#matchers(query, ask.stem);
		for (const [at, { text, ranges }] of within.entries()) {
			const found = scan(text, match(text.lang), ranges);
			if (found.start.length > 0) this.#parts.push({ text, hits: found, first: hits });
			hits += found.start.length;
			yield { hits, inSources: this.#parts.length, done: at + 1 };
		}
		if (ask.stem) this.#forms = this.#formsOf(query, new Set(within.map(({ text }) => text.lang)));
	}

	/** Lines of the hits [from, to), counted over all sources. */
	lines(from: number, to: number): KwicLine[] {
		const lines: KwicLine[] = [];
		for (const { text, hits, first } of this.#parts) {
			if (first + hits.start.length <= from) continue;
			if (first >= to) break;
			const [start, end] = [Math.max(0, from - first), to - first];
			// One by one: a text may have more hits than a call has room for arguments.
			for (const line of kwicLines(text, hits, start, end, this.#context)) lines.push(line);
		}
		return lines;
	}

	/** Words that the last search looked for by stem. */
	get forms(): readonly string[] {
		return this.#forms;
	}

	/** Passages for hits, each once. @param chosen  numbers of hits in ascending order; null = all */
	passages(extent: Extent, chosen: readonly number[] | null): SourceSpan[] {
		return this.#parts.flatMap(({ text, hits, first }) => {
			const own = chosen === null ? hits : picked(hits, first, chosen);
			return passagesOfHits(text, own, extent).map((span) => ({ source: text.id, ...span }));
		});
	}

	#need(source: Id): SearchText {
		const text = this.#texts.get(source);
		if (!text) throw new SimpulError('query.no-text', { source });
		return text;
	}

	#matchers(query: Query, stem: boolean): (lang: Lang) => Matcher {
		const made: Partial<Record<Lang, Matcher>> = {};
		const forms = stem ? (word: string, lang: Lang) => this.#vocabulary.forms(word, lang) : null;
		return (lang) => (made[stem ? lang : 'en'] ??= compileQuery(query, forms, lang));
	}

	#formsOf(query: Query, langs: ReadonlySet<Lang>): string[] {
		const words = wordsOf(query);
		const forms = [...langs].flatMap((lang) =>
			words.flatMap((word) => this.#vocabulary.forms(word, lang))
		);
		return [...new Set(forms)].sort();
	}
}

function picked({ start, end }: Spans, first: number, chosen: readonly number[]): Spans {
	const own = chosen.filter((n) => n >= first && n < first + start.length);
	return {
		start: Int32Array.from(own, (n) => start[n - first]!),
		end: Int32Array.from(own, (n) => end[n - first]!)
	};
}

/** Words of a search that have stems: without wildcards, and not those that are left out. */
function wordsOf(query: Query): string[] {
	switch (query.kind) {
		case 'words':
			return query.pattern.match(/[\p{L}\p{M}\p{N}*?]+/gu)!.filter((word) => !/[*?]/.test(word));
		case 'regex':
			return [];
		case 'near':
			return [query.left, query.right].flatMap(wordsOf);
		case 'or':
			return query.any.flatMap(wordsOf);
		case 'all':
			return query.all.flatMap(wordsOf);
	}
}
