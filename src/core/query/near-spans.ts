/** Two things near each other (rule Q7): from the one to the other, with nothing else of the two between them. */
import type { Spans } from '../text/span.ts';
import { SpanList } from '../text/span-list.ts';
import { fewerWords } from './letters.ts';
import { partAt, type SearchText } from './search-text.ts';

/** @param words  1 = side by side. @returns from the beginning of the first to the end of the second; not overlapping, leftmost first */
export function nearSpans(text: SearchText, left: Spans, right: Spans, words: number): Spans {
	const found = new SpanList();
	const parts = text.parts();
	eachPair(left, right, (start, firstEnd, nextStart, end) => {
		if (start < found.lastEnd() || !fewerWords(text.text, firstEnd, nextStart, words)) return;
		if (partAt(parts, start) === partAt(parts, nextStart)) found.push(start, end);
	});
	return found.spans();
}

type Tell = (start: number, firstEnd: number, nextStart: number, end: number) => void;

/** Calls back, in text order, for each of the one side and each of the other before it with nothing of the two between them. */
function eachPair(left: Spans, right: Spans, tell: Tell): void {
	let l = 0;
	let r = 0;
	while (l < left.start.length || r < right.start.length) {
		const ofLeft = left.start[l] ?? Infinity;
		const ofRight = right.start[r] ?? Infinity;
		const pairs = (list: Spans, i: number, other: Spans, before: number) => {
			const start = other.start[before - 1];
			if (start === undefined || start < (list.start[i - 1] ?? -1)) return;
			if (other.end[before - 1]! <= list.start[i]!)
				tell(start, other.end[before - 1]!, list.start[i]!, list.end[i]!);
		};
		// Of two that begin at one place the longer one comes first: what is told first stays.
		const leftFirst = ofLeft < ofRight || (ofLeft === ofRight && left.end[l]! >= right.end[r]!);
		if (leftFirst) pairs(left, l, right, r);
		if (ofRight <= ofLeft) pairs(right, r, left, l);
		if (!leftFirst && ofLeft === ofRight) pairs(left, l, right, r);
		if (ofLeft <= ofRight) l++;
		if (ofRight <= ofLeft) r++;
	}
}
