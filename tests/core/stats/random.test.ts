import { describe, expect, it } from 'vitest';
import { seeded, shuffle } from '#core/stats/random.ts';

const WORD = 2n ** 32n;
const turned = (x: bigint, by: bigint) => ((x << by) | (x >> (32n - by))) % WORD;

/** xoshiro128** as Blackman and Vigna print it, filled by splitmix32, in whole numbers of any size. */
function* published(seed: bigint): Generator<number> {
	const state = [1n, 2n, 3n, 4n].map((times) => {
		let z = (((seed + WORD) % WORD) + times * 0x9e3779b9n) % WORD;
		z = ((z ^ (z >> 16n)) * 0x21f0aaadn) % WORD;
		z = ((z ^ (z >> 15n)) * 0x735a2d97n) % WORD;
		return z ^ (z >> 15n);
	}) as [bigint, bigint, bigint, bigint];
	for (;;) {
		yield Number((turned((state[1] * 5n) % WORD, 7n) * 9n) % WORD) / 2 ** 32;
		const shifted = (state[1] << 9n) % WORD;
		state[2] ^= state[0];
		state[3] ^= state[1];
		state[1] ^= state[2];
		state[0] ^= state[3];
		state[2] ^= shifted;
		state[3] = turned(state[3], 11n);
	}
}

describe('S6.1, D5.2: chance that can be repeated', () => {
	it.each([0, 1, -1, 20_181, 2 ** 31, 2 ** 32 - 1])('of seed %d is xoshiro128**', (seed) => {
		const random = seeded(seed);
		const wanted = published(BigInt(seed));
		for (let i = 0; i < 200; i++) expect(random()).toBe(wanted.next().value);
	});

	it('a shuffle has one way of choosing for each order, and leaves other places alone', () => {
		const orders: string[] = [];
		for (let a = 0; a < 4; a++)
			for (let b = 0; b < 3; b++)
				for (let c = 0; c < 2; c++) {
					const draws = [(a + 0.5) / 4, (b + 0.5) / 3, (c + 0.5) / 2];
					const values = Int32Array.of(9, 0, 1, 8, 2, 3);
					shuffle(values, [1, 2, 4, 5], () => draws.shift()!);
					expect([values[0], values[3]]).toEqual([9, 8]);
					orders.push(values.join());
				}
		expect(new Set(orders).size).toBe(24);
	});
});
