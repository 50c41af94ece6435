/** The ways to give labels to things when the number of each label is held: "which transcript is whose" played through. */
import { logFactorials } from './log-factorials.ts';
import { shuffle, type Random } from './random.ts';

/** Positions that exchange their labels among themselves, one list per block (a city, or everything). */
export function blocksOf(blocks: readonly number[]): number[][] {
	const positions = new Map<number, number[]>();
	blocks.forEach((block, at) => {
		const known = positions.get(block);
		if (known) known.push(at);
		else positions.set(block, [at]);
	});
	return [...positions.values()];
}

/** How many distinct labelings there are: per block n! over the factorials of each label's number. Rounded beyond 2^53. */
export function countLabelings(labels: readonly number[], blocks: readonly number[][]): number {
	const logs = logFactorials(labels.length);
	let total = 1;
	for (const block of blocks) {
		const sizes = new Map<number, number>();
		for (const at of block) sizes.set(labels[at]!, (sizes.get(labels[at]!) ?? 0) + 1);
		let log = logs[block.length]!;
		for (const size of sizes.values()) log -= logs[size]!;
		total *= log < 36 ? Math.round(Math.exp(log)) : Math.exp(log);
	}
	return total;
}

/** Calls back with each distinct labeling, in one array that is written over. */
export function eachLabeling(
	labels: readonly number[],
	blocks: readonly number[][],
	tell: (labels: Int32Array) => void
): void {
	const now = Int32Array.from(labels);
	const inBlock = (b: number): void => {
		const block = blocks[b];
		if (!block) return tell(now);
		const left = new Map<number, number>();
		for (const at of block) left.set(labels[at]!, (left.get(labels[at]!) ?? 0) + 1);
		const place = (i: number): void => {
			if (i === block.length) return inBlock(b + 1);
			for (const [label, count] of left) {
				if (count === 0) continue;
				left.set(label, count - 1);
				now[block[i]!] = label;
				place(i + 1);
				left.set(label, count);
			}
		};
		place(0);
	};
	inBlock(0);
}

/** Calls back with so many labelings drawn at random, in one array that is written over. */
export function drawLabelings(
	labels: readonly number[],
	blocks: readonly number[][],
	draws: number,
	random: Random,
	tell: (labels: Int32Array) => void
): void {
	const now = Int32Array.from(labels);
	for (let i = 0; i < draws; i++) {
		for (const block of blocks) shuffle(now, block, random);
		tell(now);
	}
}
