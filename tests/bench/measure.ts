/**
 * How everything here is measured: candidates take turns within one process, round by round, so that what the machine does meanwhile
 * falls on all of them alike; each runs once unmeasured before it is timed, because the collection of what the one before it left
 * behind cools down caches and compiled code. What is short runs for about a second and its mean counts, or the machine's other work
 * would fall on it by chance alone while it falls on the long ones in full. What counts is the median of the ratios within a round.
 */
export type Candidate = () => unknown;
/** Milliseconds by candidate, one per round. */
export type Times<K extends string = string> = Record<K, number[]>;

/** Milliseconds. What takes longer warms up within its own time. */
const WARM_WITHIN = 5000;
/** Milliseconds that a short candidate is measured for. */
const AT_LEAST = 1000;

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
			times[name].push(cold > WARM_WITHIN ? cold : meanTime(candidates[name], cold));
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

function meanTime(run: Candidate, about: number): number {
	const runs = Math.max(1, Math.ceil(AT_LEAST / about));
	const whole = timed(() => {
		for (let i = 0; i < runs; i++) run();
	});
	return whole / runs;
}

export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[sorted.length >> 1]!;
}

/** Median of a/b within a round. */
export const ratio = (a: readonly number[], b: readonly number[]): number =>
	median(a.map((value, round) => value / b[round]!));
