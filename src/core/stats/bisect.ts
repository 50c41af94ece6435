/**
 * Where an increasing function crosses 0, to the last digit that a number can hold. Slow and certain: it cannot leave its bracket.
 * @param low   where the function is below 0
 * @param high  where it is not
 */
export function bisect(f: (x: number) => number, low: number, high: number): number {
	let [a, b] = [low, high];
	for (let i = 0; i < 2000; i++) {
		const middle = a + (b - a) / 2;
		if (middle <= a || middle >= b) break;
		if (f(middle) < 0) a = middle;
		else b = middle;
	}
	return b;
}
