/**
 * How everything here is measured: candidates take turns within one process, round by round, so that what the machine does meanwhile
 * falls on all of them alike; each runs once unmeasured before it is timed, because the collection of what the one before it left
 * behind cools down caches and compiled code. What counts is the median of the ratios within a round.
 */
export type Candidate = () => unknown;
/** Milliseconds by candidate, one per round. */
export type Times<K extends string = string> = Record<K, number[]>;

/** Milliseconds. What takes longer warms up within its own time. */
const WARM_WITHIN = 5000;

export function interleaved<K extends string>(
	candidates: Record<K, Candidate>,
	rounds: number
): Times<K> {
	const names = Object.keys(candidates) as K[];
	const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Times<K>;
	for (let round = 0; round < rounds; round++)
		for (const name of names) {
			collectGarbage(); // or it would be done in the time of another
			const cold = timed(candidates[name]);
			times[name].push(cold > WARM_WITHIN ? cold : timed(candidates[name]));
		}
	return times;
}

export function collectGarbage(): void {
	const collect = (globalThis as { gc?: () => void }).gc;
	if (!collect) throw new Error('run with --expose-gc');
	collect();
}

export function timed(run: Candidate): number {
	const from = performance.now();
	run();
	return performance.now() - from;
}

export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[sorted.length >> 1]!;
}

/** Median of a/b within a round. */
export const ratio = (a: readonly number[], b: readonly number[]): number =>
	median(a.map((value, round) => value / b[round]!));
