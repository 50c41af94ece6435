/** What of the text around a hit is coded (rule Q11). */
import type { Lang, Turns } from '../model/records.ts';
import { countUpTo } from '../binary-search.ts';
import { snapToGraphemes } from '../text/graphemes.ts';
import { trimSpan, type Span, type Spans } from '../text/span.ts';
import { sentenceIndex } from '../text/text-index.ts';

export const EXTENTS = ['sentence', 'turn', 'exact'] as const;
export type Extent = (typeof EXTENTS)[number];

type Read = {
	readonly text: string;
	readonly lang: Lang;
	readonly turns: Pick<Turns, 'from' | 'start' | 'end'>;
};

/** Ascending, each passage once. @param hits  ascending */
export function passagesOfHits(read: Read, hits: Spans, extent: Extent): Span[] {
	const widen = widener(read, extent);
	const found: Span[] = [];
	for (let i = 0; i < hits.start.length; i++) {
		const span = widen({ start: hits.start[i]!, end: hits.end[i]! });
		const last = found.at(-1);
		if (span.start < span.end && !(last?.start === span.start && last.end === span.end))
			found.push(span);
	}
	return found;
}

function widener({ text, turns, lang }: Read, extent: Extent): (hit: Span) => Span {
	if (extent === 'exact') return (hit) => snapToGraphemes(text, hit);
	if (extent === 'turn') {
		const ends = Int32Array.from(turns.end);
		return (hit) => turnAt(text, turns, countUpTo(ends, hit.start), hit.start);
	}
	const index = sentenceIndex(text, { ...turns, speaker: [] }, lang);
	return (hit) => {
		const first = countUpTo(index.end, hit.start);
		const last = countUpTo(index.start, hit.end - 1) - 1;
		if (first > last) return snapToGraphemes(text, hit);
		return { start: index.start[first]!, end: index.end[last]! };
	};
}

/** @param turn  the first that ends after the position */
function turnAt(text: string, { start, end }: Read['turns'], turn: number, at: number): Span {
	if (turn < start.length && start[turn]! <= at) return { start: start[turn]!, end: end[turn]! };
	const from = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
	const to = text.indexOf('\n', at);
	return trimSpan(text, { start: from, end: to < 0 ? text.length : to });
}
