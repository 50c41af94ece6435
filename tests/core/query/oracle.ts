/** The search done slowly and obviously: every place of the text is tried, one folded character after the other. */
import { foldText } from '#core/query/fold.ts';
import type { Query } from '#core/query/ast.ts';
import type { SearchSource } from '#core/query/search-text.ts';
import { countWords } from '#core/text/words.ts';

export type Hit = { readonly start: number; readonly end: number };
type Unit = { readonly char: string; readonly start: number; readonly end: number };

const isLetter = (char: string | undefined) =>
	char !== undefined && /[\p{L}\p{M}\p{N}]/u.test(char);

/** Folded characters, each with the characters of the original that it stands for, and with the accents behind them. */
function units(text: string): Unit[] {
	const found: Unit[] = [];
	let at = 0;
	for (const char of text) {
		const end = at + char.length;
		const folded = [...foldText(char)];
		if (folded.length === 0 && found.length > 0) {
			const { start } = found.at(-1)!;
			for (let i = found.length - 1; found[i]?.start === start; i--)
				found[i] = { ...found[i]!, end };
		}
		for (const one of folded) found.push({ char: one, start: at, end });
		at = end;
	}
	return found;
}

/** The ends of all ways in which the pattern fits here. */
function fits(pattern: readonly string[], all: readonly Unit[], at: number): number[] {
	const [first, ...rest] = pattern;
	if (first === undefined) return [at];
	const char = all[at]?.char;
	if (first === '*')
		return [...fits(rest, all, at), ...(isLetter(char) ? fits(pattern, all, at + 1) : [])];
	if (char === undefined) return [];
	if (first === '?') return isLetter(char) ? fits(rest, all, at + 1) : [];
	if (first === ' ')
		return /\s/.test(char) ? [...fits(rest, all, at + 1), ...fits(pattern, all, at + 1)] : [];
	return first === char ? fits(rest, all, at + 1) : [];
}

function wordHits(text: string, pattern: string): Hit[] {
	const all = units(text);
	const hits: Hit[] = [];
	for (let at = 0; at < all.length; at++) {
		if (isLetter(all[at - 1]?.char)) continue;
		const ends = fits([...pattern], all, at).filter((end) => !isLetter(all[end]?.char));
		if (ends.length === 0) continue;
		const end = Math.max(...ends);
		hits.push({ start: all[at]!.start, end: all[end - 1]!.end });
		at = end - 1;
	}
	return hits;
}

/** Hits of words, OR, NEAR and side by side; regular expressions are the engine's own affair. */
export function slowHits(query: Query, source: SearchSource, text: string): Hit[] {
	const inner = (one: Query) => slowHits(one, source, text);
	switch (query.kind) {
		case 'words':
			return wordHits(text, query.pattern).filter((hit) => isSearched(hit, source));
		case 'regex':
			return [];
		case 'or':
			return disjoint(query.any.flatMap(inner));
		case 'near':
			return nearHits(inner(query.left), inner(query.right), query.words, source, text);
		case 'all': {
			const part = ({ start }: Hit) => partOf(start, source, text);
			const holds = (one: Query, at: number) => inner(one).some((hit) => part(hit) === at);
			return disjoint(query.all.flatMap(inner)).filter(
				(hit) =>
					query.all.every((one) => holds(one, part(hit))) &&
					!query.without.some((one) => holds(one, part(hit)))
			);
		}
	}
}

function isSearched({ start, end }: Hit, { turns }: SearchSource): boolean {
	const said = turns.start.some((from, t) => from <= start && end <= turns.end[t]!);
	return said || turns.from.every((from, t) => end <= from || turns.end[t]! <= start);
}

const partOf = (at: number, { turns }: SearchSource, text: string): number =>
	turns.from.length > 0
		? turns.from.filter((from) => from <= at).length
		: text.slice(0, at).split('\n').length;

function disjoint(hits: readonly Hit[]): Hit[] {
	const kept: Hit[] = [];
	for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end))
		if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
	return kept;
}

function nearHits(
	left: readonly Hit[],
	right: readonly Hit[],
	words: number,
	source: SearchSource,
	text: string
): Hit[] {
	const part = ({ start }: Hit) => partOf(start, source, text);
	const pairs = left.flatMap((a) =>
		right.flatMap((b): Hit[] => {
			const [first, next] = a.start <= b.start ? [a, b] : [b, a];
			const between = [...left, ...right].some(
				(other) => other.start > first.start && other.start < next.start
			);
			const close = countWords(text, first.end, next.start) < words;
			return first.end <= next.start && !between && close && part(first) === part(next)
				? [{ start: first.start, end: next.end }]
				: [];
		})
	);
	return disjoint(pairs);
}
