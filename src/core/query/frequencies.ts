/**
 * How often who says which word (rules Q13 and Q14 of docs/spec/search.md). Words are counted as they are written, group by group;
 * what they fold to and their stems are asked once for each of them and not at every place.
 */
import { compileDim } from '../facts/compile-dim.ts';
import type { Dim } from '../facts/dim.ts';
import { keysAt } from '../facts/dimension.ts';
import { factsOf } from '../facts/facts.ts';
import { compileFilter, type Where } from '../facts/filter.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Lang } from '../model/records.ts';
import type { Texts } from '../tables/counters.ts';
import { openSpans, sourcePasses } from '../tables/part.ts';
import { viewOf } from '../tables/source-view.ts';
import type { Span, Spans } from '../text/span.ts';
import { wordIndex } from '../text/text-index.ts';
import { wordRows, type Said, type WordRow } from './word-rows.ts';

export type WordQuestion = {
	/** Who or what is compared: a dimension of the text, such as actor, type or kind. */
	readonly by: Dim;
	readonly where: readonly Where[];
	readonly stem: boolean;
	/** Letters that a word has at least. */
	readonly least: number;
	/** Whether words that say little are listed too. */
	readonly stopWords: boolean;
};

export type WordGroup = {
	readonly id: string;
	readonly label: string;
	/** All words said, whatever the list leaves out: the base of every rate. */
	readonly words: number;
};
export type Frequencies = {
	/** Those that say anything. */
	readonly groups: readonly WordGroup[];
	/** Most frequent first; counts in the order of the groups. */
	readonly rows: readonly WordRow[];
};

/**
 * @param texts  by hash
 * @throws SimpulError words.not-of-text {dim} for what asks about codings; table.text-missing {source}, table.unknown-*
 */
export function frequencies(
	project: Project,
	question: WordQuestion,
	texts: Texts,
	lang: Lang
): Frequencies {
	const facts = factsOf(project);
	const side = compileDim(project, facts, question.by, 'union', lang);
	const filters = question.where.map((one) => compileFilter(project, facts, one, 'union', lang));
	for (const { dimension, dim } of [
		{ dimension: side, dim: question.by },
		...filters.map(({ dimension }, i) => ({ dimension, dim: question.where[i]!.dim }))
	])
		if (dimension.level === 'coding') throw new SimpulError('words.not-of-text', { dim: dim.by });
	const said: Said = { id: new Map(), en: new Map() };
	const words = new Float64Array(side.keys.length);
	facts.people.sources.rows.forEach((source, s) => {
		const view = viewOf(facts, s);
		if (!sourcePasses({ filters }, view)) return;
		const open = openSpans({ filters }, view);
		const keyed = side.in(view);
		const { start, end, silent } = view.facts.spans;
		const spans = Array.from(start, (_, k): KeyedSpan[] => {
			const base = keyed.base[side.level === 'source' ? 0 : k]!;
			if (silent[k] === 1 || open?.[k] === 0 || base < 0) return [];
			const keys = [...new Set(keysAt(keyed, base))];
			return keys.length === 0 ? [] : [{ start: start[k]!, end: end[k]!, keys }];
		}).flat();
		if (spans.length === 0) return;
		const text = texts(source.text);
		if (text === undefined) throw new SimpulError('table.text-missing', { source: source.name });
		count(said[source.lang], words, spans, text, wordIndex(text, source.turns));
	});
	const there = side.keys.flatMap((_, k) => (words[k]! > 0 ? [k] : []));
	return {
		groups: there.map((k) => ({
			id: side.keys[k]!.id,
			label: side.keys[k]!.label,
			words: words[k]!
		})),
		rows: wordRows(said, there, question)
	};
}

/** Of a text, what one speaker or range says, and the groups that it counts for. */
type KeyedSpan = Span & { readonly keys: readonly number[] };

/**
 * Counts the words of one text for the groups that say at least one of their characters, as tables do (B5, B6.2): a word that two of
 * one group share is one word.
 * @param words  all words said, by group
 * @param spans  in text order and disjoint
 */
function count(
	into: Map<string, Float64Array>,
	words: Float64Array,
	spans: readonly KeyedSpan[],
	text: string,
	{ start, end }: Spans
): void {
	let first = 0;
	for (let i = 0; i < start.length; i++) {
		while (first < spans.length && spans[first]!.end <= start[i]!) first++;
		if (first === spans.length) return;
		if (spans[first]!.start >= end[i]!) continue;
		const keys = keysOf(spans, first, end[i]!);
		const word = text.slice(start[i], end[i]);
		let counts = into.get(word);
		if (!counts) into.set(word, (counts = new Float64Array(words.length + 1)));
		for (const key of keys) {
			counts[key]! += 1;
			words[key]! += 1;
		}
		counts[words.length]! += 1; // said once, though it may count for several groups
	}
}

/** Groups of a word that ends at `end`, each once. Nearly all words are said by one, and nothing is made for them. */
function keysOf(spans: readonly KeyedSpan[], first: number, end: number): readonly number[] {
	let after = first + 1;
	while (after < spans.length && spans[after]!.start < end) after++;
	if (after === first + 1) return spans[first]!.keys;
	return [...new Set(spans.slice(first, after).flatMap(({ keys }) => keys))];
}
