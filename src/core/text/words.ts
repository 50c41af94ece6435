/**
 * Words by one Unicode expression (rule T3), because counts must not depend on the engine: the word segmenters of two browsers
 * differ. `anak-anak`, `ke-2`, `08.15` and `don't` are one word each.
 */
import type { Spans } from './span.ts';
import { SpanList } from './span-list.ts';

/** What a word is. For matching short texts; `wordSpans` finds the same words in texts of any length. */
export const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’.][\p{L}\p{M}\p{N}]+)*/gu;

/** Runs of bounded length: `WORD` itself overflows the engine's stack on `a-a-a-…` of some megabytes. */
const RUN = /[\p{L}\p{M}\p{N}]{1,512}/gu;
const JOINERS = "-'’.";

/** @returns the words that lie in [from, to), in order; a word cut by an end counts with the part inside */
export function wordSpans(text: string, from = 0, to = text.length): Spans {
	const words = new SpanList();
	addWords(words, text, from, to);
	return words.spans();
}

/** The same, into a list that is filled piece by piece. */
export function addWords(words: SpanList, text: string, from: number, to: number): void {
	eachRun(text, from, to, (start, end, joined) =>
		joined ? words.extend(end) : words.push(start, end)
	);
}

export function countWords(text: string, from = 0, to = text.length): number {
	let count = 0;
	eachRun(text, from, to, (_start, _end, joined) => {
		if (!joined) count++;
	});
	return count;
}

/** Calls back for each run of letters; `joined` when it goes on with the word of the run before. */
function eachRun(
	text: string,
	from: number,
	to: number,
	tell: (start: number, end: number, joined: boolean) => void
): void {
	const part = from === 0 && to === text.length ? text : text.slice(from, to);
	const run = new RegExp(RUN);
	let before = -1;
	for (let match = run.exec(part); match; match = run.exec(part)) {
		const start = match.index;
		const end = run.lastIndex;
		const gap = before < 0 ? -1 : start - before;
		tell(from + start, from + end, gap === 0 || (gap === 1 && JOINERS.includes(part[before]!)));
		before = end;
	}
}
