/**
 * Side-by-side lanes for the coding stripes of the margin: each span gets the first lane that is free where it begins, longer
 * spans first. The same spans always get the same lanes, so nothing jumps when the page is drawn again.
 */
import { Heap } from './heap.ts';
import type { Span } from './span.ts';

/**
 * @returns `lane[i]` for span i, from 0, and how many lanes there are. Spans that touch may share a lane. Time O(n log n).
 */
export function lanes(spans: readonly Span[]): { lane: number[]; count: number } {
	const order = spans.map((_, i) => i);
	order.sort((a, b) => spans[a]!.start - spans[b]!.start || spans[b]!.end - spans[a]!.end || a - b);
	const free = new Heap<number>((a, b) => a - b);
	const busy = new Heap<{ end: number; lane: number }>((a, b) => a.end - b.end);
	const lane = new Array<number>(spans.length).fill(0);
	let count = 0;
	for (const i of order) {
		const { start, end } = spans[i]!;
		while (busy.first && busy.first.end <= start) free.push(busy.pop()!.lane);
		const own = free.pop() ?? count++;
		lane[i] = own;
		busy.push({ end, lane: own });
	}
	return { lane, count };
}
