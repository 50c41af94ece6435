/** Binary search: the index of the last row that still fulfils `holds` in a list where it holds first and then no more; or -1. */
export function findLast(length: number, holds: (index: number) => boolean): number {
	let low = -1;
	let high = length;
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if (holds(middle)) low = middle;
		else high = middle;
	}
	return low;
}
