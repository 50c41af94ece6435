import { sentenceSpans } from '#core/text/sentences.ts';
import type { Lang } from '#core/model/records.ts';

/** The sentences of what was pasted, without white space around them; line ends inside a sentence become spaces. */
export function sentencesIn(text: string, lang: Lang): string[] {
	const { start, end } = sentenceSpans(text, lang);
	return [...start].map((from, i) => text.slice(from, end[i]).replace(/\s+/g, ' ').trim());
}
