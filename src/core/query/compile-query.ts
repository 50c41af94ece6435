/** From a search as it was understood to a function from one text to its hits. */
import type { Lang } from '../model/records.ts';
import type { Spans } from '../text/span.ts';
import { SpanList } from '../text/span-list.ts';
import { inTurns } from './in-turns.ts';
import type { Query } from './ast.ts';
import { unfold } from './fold.ts';
import { nearSpans } from './near-spans.ts';
import { partAt, type SearchText } from './search-text.ts';
import { withoutOverlap } from './without-overlap.ts';
import { wordFinder } from './word-finder.ts';

/** Hits of a text in UTF-16 units of the text as written: ascending, not overlapping, never in a label or beyond a turn. */
export type Matcher = (text: SearchText) => Spans;
/** All words of the texts with the stem of this one, itself among them (Q9). */
export type Forms = (word: string, lang: Lang) => readonly string[];

/** @param forms  null: words as they are written. @param lang  whose stems: a matcher with forms is for texts of one language */
export function compileQuery(query: Query, forms: Forms | null, lang: Lang): Matcher {
	const inner = (one: Query) => compileQuery(one, forms, lang);
	switch (query.kind) {
		case 'words':
			return wordsMatcher(query.pattern, forms && ((word) => forms(word, lang)));
		case 'regex':
			return regexMatcher(new RegExp(query.source, `gu${query.flags}`));
		case 'near':
			return nearMatcher(inner(query.left), inner(query.right), query.words);
		case 'or': {
			const any = query.any.map(inner);
			return (text) => withoutOverlap(any.map((match) => match(text)));
		}
		case 'all':
			return allMatcher(query.all.map(inner), query.without.map(inner));
	}
}

function wordsMatcher(
	pattern: string,
	forms: ((word: string) => readonly string[]) | null
): Matcher {
	const find = wordFinder(pattern, forms);
	return (text) => {
		const found = new SpanList();
		find(text.folded.text, found);
		return inTurns(text.folded.steps === null ? found.spans() : unfolded(text, found), text.turns);
	};
}

function unfolded({ folded }: SearchText, found: SpanList): Spans {
	const { start, end } = found.spans();
	for (let i = 0; i < start.length; i++) {
		const span = unfold(folded, start[i]!, end[i]!);
		start[i] = span.start;
		end[i] = span.end;
	}
	return { start, end };
}

/** Finds of nothing are no hits. */
function regexMatcher(expression: RegExp): Matcher {
	return ({ text, turns }) => {
		const found = new SpanList();
		for (const match of text.matchAll(expression))
			if (match[0] !== '') found.push(match.index, match.index + match[0].length);
		return inTurns(found.spans(), turns);
	};
}

const nearMatcher =
	(left: Matcher, right: Matcher, words: number): Matcher =>
	(text) => {
		const a = left(text);
		if (a.start.length === 0) return a;
		return nearSpans(text, a, right(text), words);
	};

function allMatcher(all: readonly Matcher[], without: readonly Matcher[]): Matcher {
	return (text) => {
		const found: Spans[] = [];
		for (const match of all) {
			const spans = match(text);
			if (spans.start.length === 0) return spans;
			found.push(spans);
		}
		const parts = text.parts();
		const holding = found.map((spans) => partsOf(parts, spans));
		const out = without.map((match) => partsOf(parts, match(text)));
		const hits = withoutOverlap(found);
		const kept = new SpanList();
		for (let i = 0; i < hits.start.length; i++) {
			const part = partAt(parts, hits.start[i]!);
			if (holding.every((own) => own.has(part)) && !out.some((own) => own.has(part)))
				kept.push(hits.start[i]!, hits.end[i]!);
		}
		return kept.spans();
	};
}

function partsOf(parts: Int32Array, { start }: Spans): Set<number> {
	const found = new Set<number>();
	for (let i = 0; i < start.length; i++) found.add(partAt(parts, start[i]!));
	return found;
}
