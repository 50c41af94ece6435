/** Running numbers [first, last). */
export type Range = readonly [first: number, last: number];

/** How many numbers lie in at least one of the ranges. */
export function covered(ranges: readonly Range[]): number {
	let [sum, to] = [0, -1];
	for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
		sum += Math.max(0, last - Math.max(first, to));
		to = Math.max(to, last);
	}
	return sum;
}
