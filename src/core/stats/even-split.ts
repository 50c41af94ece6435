/** Is one column of counts uneven at all? */
import { AS_LIKELY } from './fisher.ts';
import { logFactorials } from './log-factorials.ts';
import { needCounts, sum, type Counts } from './need-counts.ts';
import { tooFew, type TooFew, type TooLarge } from './refusal.ts';

export type EvenSplit = { readonly kind: 'exact'; readonly p: number };

/** Ways to write n as a sum that are looked at, at most. */
const MOST = 2_000_000;

/**
 * How likely, if each of the n things fell into any of the k places with the same chance, are counts no more likely than these: the
 * exact multinomial test. Counts that differ only in order are looked at once and weighed by their orders.
 * Source: Read, T. R. C., & Cressie, N. A. C. (1988). Goodness-of-Fit Statistics for Discrete Multivariate Data, ch. 5.
 * @throws SimpulError stats.bad-counts
 * @example evenSplit([1, 2, 2, 3]) // p 0.9615
 */
export function evenSplit(counts: Counts): EvenSplit | TooFew | TooLarge {
	const n = sum(needCounts(counts));
	const places = counts.length;
	if (places < 2) return tooFew('categories', places, 2);
	if (n === 0) return tooFew('n', 0, 1);
	if (partitions(n, places) > MOST) return { kind: 'too-large', limit: MOST };
	const logs = logFactorials(Math.max(n, places));
	const limit = AS_LIKELY - sum(counts.map((x) => logs[x]!));
	const whole = logs[n]! + logs[places]! - n * Math.log(places);
	let p = 0;
	/** Parts from largest to smallest; `run` is how many of the last size there are, `log` the weight so far. */
	const part = (open: number, room: number, last: number, run: number, x: number, o: number) => {
		if (room === 0) {
			if (-x <= limit) p += Math.exp(whole - x - o - logs[run]!);
			return;
		}
		for (let size = Math.min(open, last); size * room >= open; size--) {
			const same = size === last;
			const orders = same ? o : o + logs[run]!;
			part(open - size, room - 1, size, same ? run + 1 : 1, x + logs[size]!, orders);
			if (size === 0) break;
		}
	};
	part(n, places, n + 1, 0, 0, 0);
	return { kind: 'exact', p: Math.min(1, p) };
}

/** Ways to write n as a sum of at most k numbers, as far as MOST and a little beyond. */
function partitions(n: number, k: number): number {
	if (n > 100_000) return Infinity;
	const ways = new Float64Array(n + 1);
	ways[0] = 1;
	for (let size = 1; size <= Math.min(k, n); size++) {
		for (let m = size; m <= n; m++) ways[m]! += ways[m - size]!;
		if (ways[n]! > MOST) break;
	}
	return ways[n]!;
}
