/**
 * All tables with given margins, as a network: a node is what is left of the row sums after some columns were filled in, an arc is one
 * way to fill in the next column. Rows are alike to the probabilities, so that a node is the sorted row sums and many tables share
 * it. Counts its steps, so that a table too large is refused and not waited for.
 * Source: Mehta, C. R., & Patel, N. R. (1983). A network algorithm for performing Fisher's exact test in r x c contingency tables.
 * JASA, 78, 427-434.
 */
import { logFactorials } from './log-factorials.ts';

/** Row sums still to fill, largest first. */
export type Rest = readonly number[];
/** Of one column: minus the sum of ln x!, and its probability given the rest. */
export type Arc = (rest: Rest, key: number, value: number, chance: number) => void;

export class MarginNetwork {
	readonly columns: readonly number[];
	readonly #radix: number;
	readonly #logs: Float64Array;
	readonly #limit: number;
	#steps = 0;

	/** @param rows  row sums @param columns  column sums, in the order in which they are filled in */
	constructor(rows: readonly number[], columns: readonly number[], limit: number) {
		this.columns = columns;
		this.#radix = Math.max(...rows) + 1;
		this.#logs = logFactorials(rows.reduce((a, b) => a + b, 0));
		this.#limit = limit;
		if (this.#radix ** rows.length > Number.MAX_SAFE_INTEGER) this.#steps = limit + 1;
	}

	get spent(): boolean {
		return this.#steps > this.#limit;
	}

	spend(steps: number): void {
		this.#steps += steps;
	}

	keyOf(rest: Rest): number {
		let key = 0;
		for (let r = 0; r < rest.length; r++) key = key * this.#radix + rest[r]!;
		return key;
	}

	/** Minus the sum of ln x! over one column that holds all that is left. */
	valueOf(rest: Rest): number {
		let value = 0;
		for (let r = 0; r < rest.length; r++) value -= this.#logs[rest[r]!]!;
		return value;
	}

	/** Every way to fill in the column at this stage; stops when the steps are spent. */
	eachArc(rest: Rest, stage: number, tell: Arc): void {
		const logs = this.#logs;
		const column = this.columns[stage]!;
		let left = 0;
		for (let r = 0; r < rest.length; r++) left += rest[r]!;
		const ways = logs[left]! - logs[column]! - logs[left - column]!;
		const after = new Array<number>(rest.length);
		const fill = (r: number, open: number, room: number, value: number, log: number): void => {
			const most = rest[r]!;
			if (r === rest.length - 1) {
				this.#steps++;
				after[r] = most - open;
				const last = log + logs[most]! - logs[open]! - logs[most - open]!;
				const child = sorted(after);
				tell(child, this.keyOf(child), value - logs[open]!, Math.exp(last - ways));
				return;
			}
			const below = room - most;
			for (let x = Math.max(0, open - below); x <= Math.min(most, open); x++) {
				if (this.spent) return;
				after[r] = most - x;
				const chosen = log + logs[most]! - logs[x]! - logs[most - x]!;
				fill(r + 1, open - x, below, value - logs[x]!, chosen);
			}
		};
		fill(0, column, left, 0, 0);
	}
}

/** A sorted copy, largest first; by insertion, since it is short. */
function sorted(values: readonly number[]): number[] {
	const copy = values.slice();
	for (let i = 1; i < copy.length; i++) {
		const value = copy[i]!;
		let at = i;
		for (; at > 0 && copy[at - 1]! < value; at--) copy[at] = copy[at - 1]!;
		copy[at] = value;
	}
	return copy;
}
