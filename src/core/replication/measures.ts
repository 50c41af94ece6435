/**
 * Words and sentences as running numbers in their source: of a passage, those that it touches. So tables of words can be counted
 * without the words: what a passage and a span have in common is the intersection of two ranges of numbers (rule B5).
 */
import type { SourceFacts } from '../facts/source-facts.ts';
import { textRanges } from '../facts/text-ranges.ts';
import type { Source } from '../model/records.ts';

export const MEASURE_COLUMNS = ['word_from', 'word_to', 'sentence_from', 'sentence_to'] as const;

export type Measures = {
	/** Cells of `MEASURE_COLUMNS`, by row of the source's block and by its span. */
	readonly coding: (row: number) => readonly string[];
	readonly span: (span: number) => readonly string[];
};

const EMPTY = ['', ''];

/** @param sentences  whether they are asked for: they take long, and engines part some sentences differently */
export function measuresIn(
	facts: SourceFacts,
	source: Source,
	text: string,
	sentences: boolean
): Measures {
	const words = textRanges('words', facts, source, () => text);
	const parts = sentences ? textRanges('sentences', facts, source, () => text) : null;
	const pair = (from: Int32Array, to: Int32Array, at: number) => [
		String(from[at]),
		String(Math.max(from[at]!, to[at]!))
	];
	return {
		coding: (at) => [
			...pair(words.codingFrom, words.codingTo, at),
			...(parts ? pair(parts.codingFrom, parts.codingTo, at) : EMPTY)
		],
		span: (at) => [
			...pair(words.spanFrom, words.spanTo, at),
			...(parts ? pair(parts.spanFrom, parts.spanTo, at) : EMPTY)
		]
	};
}
