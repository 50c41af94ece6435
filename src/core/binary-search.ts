/** Binary search, said once: how far something holds in a list where it holds from the beginning and then no more. */

/** @returns how many hold; as an index: the first that does not */
export function countWhile(length: number, holds: (index: number) => boolean): number {
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(middle)) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** How many of the ascending `values` are at most `limit`. Asked for every passage and every word, so it calls nothing. */
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

/** How many of the ascending `values` are less than `limit`. */
export const countBelow = (values: ArrayLike<number>, limit: number): number =>
	countWhile(values.length, (i) => values[i]! < limit);
