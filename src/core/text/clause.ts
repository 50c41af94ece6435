/**
 * Clauses (rule T11): what a coder means by "this part of the sentence". By marks and by words that begin a clause, because a coder wants
 * the same ends every time, and no grammar of spoken Indonesian would give them. Short pieces stay with their neighbours, so a list of
 * things is not taken apart.
 */
import type { Lang } from '../model/records.ts';
import { isSpace, trimSpan, type Span, type Spans } from './span.ts';
import { SpanList } from './span-list.ts';
import { wordSpans } from './words.ts';

/** Words that a piece of a sentence needs to stand alone. */
const LEAST_WORDS = 3;

/** Words that begin a clause. "dan", "and" and "yang" join single words too and are left out. */
const BEGINNERS: { readonly [L in Lang]: ReadonlySet<string> } = {
	id: new Set(
		(
			'tetapi tapi namun melainkan karena sebab sehingga supaya agar ketika saat sewaktu kalau jika bila apabila ' +
			'meskipun meski walaupun walau sedangkan sementara lalu kemudian padahal bahwa asalkan sebelum setelah sesudah'
		).split(' ')
	),
	en: new Set(
		(
			'but because so although though while when if unless until since whereas where whether before after ' +
			'however therefore otherwise'
		).split(' ')
	)
};

/** Between two words: a comma, semicolon, colon, closing bracket or ellipsis before a space, or a dash between spaces. */
const MARK = /[,;:…)\]]["”’']*\s|\s[-–—]+\s|—/;

/**
 * @param sentence  one sentence, as `sentenceSpans` gives them
 * @returns its clauses in order, disjoint, without white space at their ends; together they hold all its words
 */
export function clauseSpans(text: string, lang: Lang, sentence: Span): Spans {
	const words = wordSpans(text, sentence.start, sentence.end);
	const clauses = new SpanList();
	let open = sentence.start;
	let since = 0;
	const found = [...breaks(text, lang, words)];
	for (const [i, { at, word }] of found.entries()) {
		const next = found[i + 1]?.word ?? words.start.length;
		if (word - since < LEAST_WORDS || next - word < LEAST_WORDS) continue;
		push(clauses, text, open, at);
		open = at;
		since = word;
	}
	push(clauses, text, open, sentence.end);
	return clauses.spans();
}

function* breaks(text: string, lang: Lang, words: Spans): Generator<{ at: number; word: number }> {
	for (let word = 1; word < words.start.length; word++) {
		const from = words.end[word - 1]!;
		const to = words.start[word]!;
		const begins = BEGINNERS[lang].has(text.slice(to, words.end[word]).toLowerCase());
		if (!begins && !MARK.test(text.slice(from, to))) continue;
		let at = to;
		while (at > from && !isSpace(text, at - 1) && text[at - 1] !== '—') at--;
		if (at > from) yield { at, word };
	}
}

function push(clauses: SpanList, text: string, from: number, to: number): void {
	const { start, end } = trimSpan(text, { start: from, end: to });
	if (start < end) clauses.push(start, end);
}
