/**
 * Chance that can be repeated: the same seed gives the same numbers in every browser and on the command line.
 * Source: xoshiro128**, Blackman, D., & Vigna, S. (2021). ACM Transactions on Mathematical Software, 47(4), 36; its state is filled
 * by splitmix32, so that near seeds give unlike numbers.
 */

/** A number from 0 up to but not 1. */
export type Random = () => number;

/** @param seed  any whole number; its lower 32 bits count */
export function seeded(seed: number): Random {
	let at = seed | 0;
	const split = () => {
		at = (at + 0x9e3779b9) | 0;
		let z = at;
		z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
		z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
		return z ^ (z >>> 15);
	};
	let [a, b, c, d] = [split(), split(), split(), split()];
	return () => {
		const turned = rotate(Math.imul(b, 5), 7);
		const next = Math.imul(turned, 9) >>> 0;
		const shifted = b << 9;
		c ^= a;
		d ^= b;
		b ^= c;
		a ^= d;
		c ^= shifted;
		d = rotate(d, 11);
		return next / 2 ** 32;
	};
}

const rotate = (x: number, by: number): number => (x << by) | (x >>> (32 - by));

/** Shuffles the values at the given positions among themselves, in place (Fisher and Yates). */
export function shuffle(values: Int32Array, positions: readonly number[], random: Random): void {
	for (let last = positions.length - 1; last > 0; last--) {
		const other = Math.floor(random() * (last + 1));
		const [a, b] = [positions[last]!, positions[other]!];
		const kept = values[a]!;
		values[a] = values[b]!;
		values[b] = kept;
	}
}
