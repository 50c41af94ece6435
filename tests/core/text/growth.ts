/**
 * How the work grows with what is worked on, as a ratio that does not depend on the machine or on what else runs there: processor time
 * for four times the size over that for the size, the least of some runs of each. Linear work gives 4, quadratic 16.
 */
const RUNS = 3;
/** Microseconds; less cannot be told apart from nothing. */
const LEAST = 5000;
export const LINEAR = 9;

export function growth(work: (size: number) => void, size: number): number {
	let [small, large] = [Infinity, Infinity];
	for (let run = 0; run < RUNS; run++) {
		small = Math.min(
			small,
			spent(() => work(size))
		);
		large = Math.min(
			large,
			spent(() => work(4 * size))
		);
	}
	return large / Math.max(small, LEAST);
}

/** Microseconds of this process, waiting not counted. */
function spent(work: () => void): number {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return user + system;
}
