/** The same random numbers at every run (mulberry32), so that two runs measure the same work. */
export function random(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** Lengths as they occur: many short, few long. */
export const exponential = (next: () => number, mean: number): number =>
	Math.floor(-Math.log(1 - next()) * mean);
