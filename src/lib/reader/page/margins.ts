/**
 * The stripes of all turns that are drawn. They hang on the places of words and so follow them: measured in a frame after theirs, all
 * places before any stripe is written, so that no frame lays out the page twice. What is heard of repainted words waits for it too.
 */
import { afterText } from '../after-text.ts';
import { sameInMargin, type Mark, type Marks } from '../marks.ts';
import type { Piece } from './pieces.ts';
import { drawStripes, type Striped } from './stripes.ts';
import type { TextView } from './text-view.ts';

/** The words of an item as they are drawn, under all marks of the text. */
export type Worded = {
	readonly marks: readonly Mark[];
	readonly pieces: readonly Piece[];
	readonly all: Marks;
	/** Names the button for codings that have no room in the margin. */
	readonly more: (count: number) => string;
};

export type Hooks = {
	/** Words may have moved: what hangs on places must be placed anew. */
	readonly place: () => void;
	/** Stripes were drawn. */
	readonly striped: () => void;
};

export class Margins {
	readonly #view: TextView;
	readonly #wordsOf: (item: number) => Worded | null;
	readonly #hooks: Hooks;
	/** The stripes that are drawn, by item. */
	readonly #striped = new Map<number, Striped>();
	/** All marks when the stripes of an item were looked at last. */
	readonly #looked = new Map<number, Marks>();
	/** Items whose stripes are to be measured in a later frame, or null if none is asked for. */
	#unmeasured: Set<number> | null = null;
	readonly #unsaid = new Map<number, () => void>();

	/** @param wordsOf  null where no codings are drawn */
	constructor(view: TextView, wordsOf: (item: number) => Worded | null, hooks: Hooks) {
		this.#view = view;
		this.#wordsOf = wordsOf;
		this.#hooks = hooks;
	}

	/** Whether stripes of an item may be others than those of these marks. */
	isBehind(item: number, all: Marks | null): boolean {
		return this.#looked.get(item) !== all;
	}

	/** The words of an item were drawn anew, or its codings are drawn no more. */
	forget(item: number): void {
		this.#striped.delete(item);
		this.#looked.delete(item);
		this.#unsaid.delete(item);
	}

	/** The words of an item have another look. @param say  what is heard of them */
	repainted(item: number, say: () => void): void {
		this.forget(item);
		this.#unsaid.set(item, say);
	}

	/** All stripes are measured anew, wherever words are now. */
	forgetAll(): void {
		this.#striped.clear();
	}

	/** Once in a later frame, however often it is asked for. */
	measureSoon(items: readonly number[]): void {
		const asked = this.#unmeasured !== null;
		this.#unmeasured ??= new Set();
		for (const i of items) this.#unmeasured.add(i);
		if (asked) return;
		void afterText().then(() => {
			if (this.#view.root.isConnected) this.measureNow([...(this.#unmeasured ?? [])]);
		});
	}

	measureNow(items: readonly number[]): void {
		this.#unmeasured = null;
		for (const say of this.#unsaid.values()) say();
		this.#unsaid.clear();
		const write = items.flatMap((i) => this.#measure(i) ?? []);
		this.#hooks.place();
		for (const job of write) job();
		if (write.length > 0) this.#hooks.striped();
	}

	/** @returns what draws the stripes of an item, if other ones are drawn */
	#measure(i: number): (() => void) | null {
		const worded = this.#wordsOf(i);
		if (!worded) return null;
		const { pieces, all, more } = worded;
		const { lanes } = all;
		const marks = worded.marks.map((mark) => all.place(mark));
		const before = this.#striped.get(i);
		this.#looked.set(i, all);
		if (before?.lanes === lanes && sameInMargin(before.marks, marks)) return null;
		const stripes = { marks, lanes, pieces };
		this.#striped.set(i, stripes);
		return drawStripes(this.#view.item(i), stripes, more);
	}
}
