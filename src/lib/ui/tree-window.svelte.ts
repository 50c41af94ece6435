/**
 * Which rows of a very long tree are in the page: those near the viewport. An ordinary codebook is in the page as a whole, so that the
 * browser finds every name; tens of thousands of rows would stop it.
 */
export type Shown = { readonly from: number; readonly to: number };

/** Trees of up to so many rows are whole; of longer ones, so many are in the page. */
const WHOLE = 800;
const ROWS = 240;
/** Of a row with one line, in CSS pixels; with the gap below it. */
const HEIGHT = 31;

export class TreeWindow {
	readonly #count: () => number;
	#from = $state(0);
	readonly shown: Shown = $derived.by(() => {
		const count = this.#count();
		if (count <= WHOLE) return { from: 0, to: count };
		const from = Math.max(0, Math.min(this.#from, count - ROWS));
		return { from, to: Math.min(count, from + ROWS) };
	});
	/** Heights of what is left out, in CSS pixels. */
	readonly above = $derived(this.shown.from * HEIGHT);
	readonly below = $derived.by(() => (this.#count() - this.shown.to) * HEIGHT);

	/** @param count  of all rows */
	constructor(count: () => number) {
		this.#count = count;
	}

	/** Brings a row into the page. */
	reveal(row: number): void {
		const { from, to } = this.shown;
		if (row < from || row >= to) this.#from = row - ROWS / 2;
	}

	/** @param top  where the tree begins, in CSS pixels from the top of the viewport */
	follow(top: number): void {
		if (this.#count() <= WHOLE) return;
		const first = Math.floor(-top / HEIGHT);
		const { from, to } = this.shown;
		const near = first >= from + ROWS / 6 && first <= to - ROWS / 2;
		if (!near) this.#from = first - ROWS / 3;
	}
}
