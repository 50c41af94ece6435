/** Binary search in sorted, disjoint spans: both ends ascend, so one column is enough for each question. */

/** How many of the ascending `values` are at most `limit`; as an index: the first span that ends after it. */
export function countUpTo(values: ArrayLike<number>, limit: number): number {
	let low = 0;
	let high = values.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (values[middle]! <= limit) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Characters of [from, to) that lie in the spans. */
export function overlapWith(
	spans: { readonly start: Int32Array; readonly end: Int32Array },
	from: number,
	to: number
): number {
	let sum = 0;
	for (let k = countUpTo(spans.end, from); k < spans.start.length && spans.start[k]! < to; k++)
		sum += Math.min(to, spans.end[k]!) - Math.max(from, spans.start[k]!);
	return sum;
}
