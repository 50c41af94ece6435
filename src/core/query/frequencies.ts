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
import { wordSpans } from '../text/words.ts';
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
		for (let k = 0; k < start.length; k++) {
			const base = keyed.base[side.level === 'source' ? 0 : k]!;
			if (silent[k] === 1 || open?.[k] === 0 || base < 0) continue;
			const keys = keysAt(keyed, base);
			if (keys.length === 0) continue;
			const text = texts(source.text);
			if (text === undefined) throw new SimpulError('table.text-missing', { source: source.name });
			const n = count(said[source.lang], text, start[k]!, end[k]!, keys, words.length);
			for (const key of keys) words[key]! += n;
		}
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

/** @returns how many words lie in [from, to) */
function count(
	into: Map<string, Float64Array>,
	text: string,
	from: number,
	to: number,
	keys: Int32Array,
	groups: number
): number {
	const { start, end } = wordSpans(text, from, to);
	for (let i = 0; i < start.length; i++) {
		const word = text.slice(start[i], end[i]);
		let counts = into.get(word);
		if (!counts) into.set(word, (counts = new Float64Array(groups + 1)));
		for (let k = 0; k < keys.length; k++) counts[keys[k]!]! += 1;
		counts[groups]! += 1; // said once, though it may count for several groups
	}
	return start.length;
}
