/**
 * Distinct speakers or actors per cell. Voices are taken 32 at a time, one bit each, so that memory is one mask per cell whatever
 * their number; a source is visited once for each group of 32 that speaks in it.
 */
import { sizeOf, type Grid, type Sign } from './cells.ts';
import type { Part } from './part.ts';

const GROUP_BITS = 5;

export class VoiceCount {
	readonly counts: Int32Array;
	readonly #grid: Grid;
	readonly #mask: Int32Array;
	readonly #lastPass: Int32Array;
	#pass = 0;

	constructor(grid: Grid) {
		this.#grid = grid;
		this.counts = new Int32Array(sizeOf(grid));
		this.#mask = new Int32Array(sizeOf(grid));
		this.#lastPass = new Int32Array(sizeOf(grid));
	}

	/** Forgets which voices were seen; the counts stay. */
	nextPass(): void {
		this.#pass++;
	}

	/** @param voices  per span: number of the voice, -1 = none; only those of the group count */
	add(part: Part, voices: Int32Array, group: number, sign: Sign): void {
		const { rows, columns, facts } = part;
		const width = this.#grid.columns + 1;
		for (let f = 0; f < part.length; f++) {
			const row = facts.row[f]!;
			const column = facts.column[f]!;
			if (row < 0 || column < 0) continue;
			const voice = voices[facts.span[f]!]!;
			if (voice < 0 || voice >> GROUP_BITS !== group) continue;
			const bit = 1 << (voice & 31);
			for (let p = rows.first[row]!; p < rows.first[row + 1]!; p++)
				for (let q = columns.first[column]!; q < columns.first[column + 1]!; q++)
					this.#see(rows.keys[p]! * width + columns.keys[q]!, bit, sign);
		}
	}

	#see(cell: number, bit: number, sign: Sign): void {
		if (this.#lastPass[cell] !== this.#pass) {
			this.#lastPass[cell] = this.#pass;
			this.#mask[cell] = 0;
		}
		if ((this.#mask[cell]! & bit) !== 0) return;
		this.#mask[cell]! |= bit;
		this.counts[cell]! += sign;
	}
}

/** Groups of 32 to which the voices of a source belong, ascending. */
export function groupsOf(voices: Int32Array): number[] {
	const groups = new Set<number>();
	for (const voice of voices) if (voice >= 0) groups.add(voice >> GROUP_BITS);
	return [...groups].sort((a, b) => a - b);
}
