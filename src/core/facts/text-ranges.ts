/**
 * Words and sentences as ranges of their index numbers (B5): those that a coding or a span touches by at least one character.
 * Both ends of a range grow with the ends of the text range, so that "touched by the coding within the span" is the
 * intersection of two ranges and needs no look at the text.
 */
import { countUpTo } from '../binary-search.ts';
import type { Source } from '../model/records.ts';
import type { Spans } from '../text/span.ts';
import { sentenceIndex, wordIndex } from '../text/text-index.ts';
import type { SourceFacts } from './source-facts.ts';

/** Index numbers [from, to) per coding and per span. */
export type Ranges = {
	readonly codingFrom: Int32Array;
	readonly codingTo: Int32Array;
	readonly spanFrom: Int32Array;
	readonly spanTo: Int32Array;
};

const kept = {
	words: new WeakMap<SourceFacts, Ranges>(),
	sentences: new WeakMap<SourceFacts, Ranges>()
};

/** @param text  gives the source's text; called only when the ranges are not known yet */
export function textRanges(
	of: 'words' | 'sentences',
	facts: SourceFacts,
	{ turns, lang }: Source,
	text: () => string
): Ranges {
	const known = kept[of].get(facts);
	if (known) return known;
	const index = of === 'words' ? wordIndex(text(), turns) : sentenceIndex(text(), turns, lang);
	const ranges = rangesIn(index, facts);
	kept[of].set(facts, ranges);
	return ranges;
}

function rangesIn(index: Spans, { block, spans }: SourceFacts): Ranges {
	const from = (starts: Int32Array) => starts.map((start) => countUpTo(index.end, start));
	const to = (ends: Int32Array) => ends.map((end) => countUpTo(index.start, end - 1));
	return {
		codingFrom: from(block.start),
		codingTo: to(block.end),
		spanFrom: from(spans.start),
		spanTo: to(spans.end)
	};
}

/** Characters in the form of ranges: the offsets themselves. */
export const characterRanges = ({ block, spans }: SourceFacts): Ranges => ({
	codingFrom: block.start,
	codingTo: block.end,
	spanFrom: spans.start,
	spanTo: spans.end
});
