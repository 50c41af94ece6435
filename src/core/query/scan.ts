/** The hits of one text that lie where the search may find anything. */
import type { Spans } from '../text/span.ts';
import { SpanList } from '../text/span-list.ts';
import type { Matcher } from './compile-query.ts';
import type { Ranges } from './limits.ts';
import type { SearchText } from './search-text.ts';

/** @param ranges  null = everywhere */
export function scan(text: SearchText, match: Matcher, ranges: Ranges | null): Spans {
	const hits = match(text);
	return ranges === null ? hits : beginningIn(hits, ranges);
}

function beginningIn({ start, end }: Spans, ranges: Ranges): Spans {
	const kept = new SpanList();
	let r = 0;
	for (let i = 0; i < start.length; i++) {
		while (r < ranges.length && ranges[r + 1]! <= start[i]!) r += 2;
		if (r < ranges.length && ranges[r]! <= start[i]!) kept.push(start[i]!, end[i]!);
	}
	return kept.spans();
}
