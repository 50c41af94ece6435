/** Labels and time stamps are not searched, and no hit runs from one turn into the next (rule Q5). */
import type { Spans } from '../text/span.ts';
import { SpanList } from '../text/span-list.ts';
import type { SearchSource } from './search-text.ts';

/** Those of the ascending spans that lie wholly in what one turn says, or wholly between turns. */
export function inTurns(found: Spans, { from, start, end }: SearchSource['turns']): Spans {
	if (from.length === 0 || found.start.length === 0) return found;
	let kept: SpanList | null = null;
	let turn = 0;
	for (let i = 0; i < found.start.length; i++) {
		const at = found.start[i]!;
		const to = found.end[i]!;
		while (turn < from.length && end[turn]! <= at) turn++;
		const said = turn < from.length && at >= start[turn]! && to <= end[turn]!;
		const between = turn === from.length || to <= from[turn]!;
		if (said || between) kept?.push(at, to);
		else kept ??= firstOf(found, i);
	}
	return kept === null ? found : kept.spans();
}

function firstOf({ start, end }: Spans, n: number): SpanList {
	const list = new SpanList();
	for (let i = 0; i < n; i++) list.push(start[i]!, end[i]!);
	return list;
}
