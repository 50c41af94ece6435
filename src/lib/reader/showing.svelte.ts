/**
 * Which codes have highlights in the text, and whether a highlight shows its code or how many codings hold: a preference of this
 * device, kept per project. What is left out keeps its place in the margin as an empty stripe, and the page says how much it is.
 */
import type { Id } from '#core/model/records.ts';
import { afterText } from './after-text.ts';
import {
	alone,
	keptFrom,
	keptText,
	toggled,
	EVERYTHING,
	type Kept,
	type Tint
} from './showing-kept.ts';

export class Showing {
	readonly #key: string;
	readonly #storage: Pick<Storage, 'getItem' | 'setItem'>;
	#kept = $state.raw<Kept>(EVERYTHING);
	/** What lists beside the text show of it. They follow the text, so that it waits for nothing but itself. */
	#told = $state.raw<Kept>(EVERYTHING);

	constructor(project: Id, storage: Pick<Storage, 'getItem' | 'setItem'>) {
		this.#key = `simpul.reader.showing.${project}`;
		this.#storage = storage;
		this.#kept = this.#told = keptFrom(storage.getItem(this.#key));
	}

	get tint(): Tint {
		return this.#kept.tint;
	}
	set tint(tint: Tint) {
		this.#keep({ ...this.#kept, tint });
	}

	/** Codes without highlights in the text, at once. */
	get hidden(): ReadonlySet<Id> {
		return this.#kept.hidden;
	}
	/** The same as lists beside the text know it. */
	get told(): ReadonlySet<Id> {
		return this.#told.hidden;
	}
	get all(): boolean {
		return this.#told.hidden.size === 0;
	}
	hides(code: Id): boolean {
		return this.#told.hidden.has(code);
	}
	/** @param branch  a code with those below it */
	toggle(branch: readonly Id[]): void {
		this.#keep(toggled(this.#kept, branch));
	}
	only(branch: readonly Id[], every: readonly Id[]): void {
		this.#keep(alone(this.#kept, branch, every));
	}
	showAll(): void {
		this.#keep({ ...this.#kept, hidden: EVERYTHING.hidden });
	}

	#keep(kept: Kept): void {
		this.#kept = kept;
		void afterText().then(() => {
			this.#told = this.#kept;
			this.#storage.setItem(this.#key, keptText(this.#kept));
		});
	}
}
