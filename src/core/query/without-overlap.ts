import type { Spans } from '../text/span.ts';
import { SpanList } from '../text/span-list.ts';

/** Several ascending lists as one: of overlapping spans the one that begins first stays, of those the longest (rule Q4). */
export function withoutOverlap(lists: readonly Spans[]): Spans {
	if (lists.length === 1) return lists[0]!;
	const at = lists.map(() => 0);
	const merged = new SpanList();
	for (;;) {
		let best = -1;
		for (let l = 0; l < lists.length; l++)
			if (at[l]! < lists[l]!.start.length && (best < 0 || isBefore(lists, at, l, best))) best = l;
		if (best < 0) return merged.spans();
		const i = at[best]!++;
		const start = lists[best]!.start[i]!;
		if (start >= merged.lastEnd()) merged.push(start, lists[best]!.end[i]!);
	}
}

function isBefore(lists: readonly Spans[], at: readonly number[], a: number, b: number): boolean {
	const [one, other] = [lists[a]!, lists[b]!];
	const [i, j] = [at[a]!, at[b]!];
	return (
		one.start[i]! - other.start[j]! < 0 ||
		(one.start[i] === other.start[j] && one.end[i]! > other.end[j]!)
	);
}
