/**
 * Codings as the painter needs them: colour, name, lane in the margin and the words for a screen reader. A new list of codings costs
 * next to nothing: marks are made where the text is near the window, and lanes, which every coding of the text has a say in, when the
 * first of them is asked for.
 */
import type { Code, Coding, Id } from '#core/model/records.ts';
import { lanes } from '#core/text/lanes.ts';
import { overlaps, type Span } from '#core/text/span.ts';
import { MOST_LANES } from './margin.ts';

export type Mark = Span & {
	readonly id: Id;
	/** Which of the codings of the text it is. */
	readonly nth: number;
	readonly colour: string;
	readonly name: string;
	/** Name with lines and what is missing: the name of its stripe. Made when it is drawn. */
	readonly label: () => string;
	/** A required valence has not been answered. */
	readonly missing: boolean;
	/** Its code is left out of the text: an empty stripe is all that is drawn. */
	readonly veiled: boolean;
};
/** With the place of its stripe in the margin. */
export type Placed = Mark & { readonly lane: number };

export type Naming = {
	readonly code: (id: Id) => Code | undefined;
	readonly name: (code: Code) => string;
	readonly label: (name: string, span: Span, missing: boolean, veiled: boolean) => string;
	/** Codes whose highlights are left out. */
	readonly hides?: (id: Id) => boolean;
};

export class Marks {
	readonly #codings: readonly Coding[];
	readonly #naming: Naming;
	readonly #made = new Map<number, Mark>();
	readonly #codes = new Map<Id, { code: Code | undefined; name: string; veiled: boolean }>();

	/** @param codings  of one source, in text order */
	constructor(codings: readonly Coding[], naming: Naming) {
		this.#codings = codings;
		this.#naming = naming;
	}

	/** Those that touch a stretch of the text, in text order. */
	touching(stretch: Span): Mark[] {
		const found: Mark[] = [];
		for (const [nth, coding] of this.#codings.entries()) {
			if (coding.start >= stretch.end) break;
			if (overlaps(coding, stretch)) found.push(this.#mark(nth, coding));
		}
		return found;
	}

	all(): Mark[] {
		return this.#codings.map((coding, nth) => this.#mark(nth, coding));
	}

	/** Lanes that the whole text takes, as far as a margin has room for them. */
	get lanes(): number {
		return Math.min(lanesOf(this.#codings).count, MOST_LANES);
	}

	place(mark: Mark): Placed {
		return { ...mark, lane: lanesOf(this.#codings).lane[mark.nth]! };
	}

	#mark(nth: number, coding: Coding): Mark {
		const known = this.#made.get(nth);
		if (known) return known;
		const { code, name, veiled } = this.#code(coding.code);
		const missing = isMissing(coding, code);
		const { id, start, end } = coding;
		const colour = code?.colour ?? '#808080';
		const label = () => this.#naming.label(name, coding, missing, veiled);
		const mark = { id, nth, start, end, colour, name, label, missing, veiled };
		this.#made.set(nth, mark);
		return mark;
	}

	#code(id: Id): { code: Code | undefined; name: string; veiled: boolean } {
		const known = this.#codes.get(id);
		if (known) return known;
		const code = this.#naming.code(id);
		const name = code ? this.#naming.name(code) : id;
		const made = { code, name, veiled: this.#naming.hides?.(id) ?? false };
		this.#codes.set(id, made);
		return made;
	}
}

/** The same as long as the codings are: hiding a code moves no stripe. */
function lanesOf(codings: readonly Coding[]): ReturnType<typeof lanes> {
	const made = known.get(codings) ?? lanes(codings);
	known.set(codings, made);
	return made;
}
const known = new WeakMap<readonly Coding[], ReturnType<typeof lanes>>();

/**
 * How many codings hold at once, at most: as many lanes as the text takes.
 * @param spans  sorted by start
 * @param enough  nobody asks for more
 */
export function depthOf(spans: readonly Span[], enough: number): number {
	let open: Span[] = [];
	let deepest = 0;
	for (const span of spans) {
		if (deepest === enough) break;
		open = open.filter(({ end }) => end > span.start);
		open.push(span);
		deepest = Math.max(deepest, open.length);
	}
	return deepest;
}

/** Whether these are the same passages, whatever they look like. */
export const samePassages = (a: readonly Mark[], b: readonly Mark[]): boolean =>
	a.length === b.length &&
	a.every(({ id, start, end }, i) => id === b[i]!.id && start === b[i]!.start && end === b[i]!.end);

/** Whether the words of a turn look the same under these marks, which are of the same passages. */
export const sameInText = (a: readonly Mark[], b: readonly Mark[]): boolean =>
	a.every(
		({ colour, veiled, name }, i) =>
			colour === b[i]!.colour && veiled === b[i]!.veiled && name === b[i]!.name
	);

/** Whether their stripes do, if their words do. */
export const sameInMargin = (a: readonly Placed[], b: readonly Placed[]): boolean =>
	a.every((mark, i) => {
		const lane = Math.min(mark.lane, MOST_LANES);
		return lane === Math.min(b[i]!.lane, MOST_LANES) && mark.missing === b[i]!.missing;
	});

/** Whether the code asks for a valence that this coding does not give. */
export const isMissing = (coding: Coding, code: Code | undefined): boolean =>
	code?.valence === 'required' && coding.valence === undefined;

/**
 * For each of the pieces of text, the marks that touch it.
 * @param pieces  disjoint, in text order
 * @param marks  sorted by start
 */
export function marksOn(pieces: readonly Span[], marks: readonly Mark[]): Mark[][] {
	let next = 0;
	let open: Mark[] = [];
	return pieces.map(({ start, end }) => {
		while (next < marks.length && marks[next]!.start < end) open.push(marks[next++]!);
		open = open.filter((mark) => mark.end > start);
		return open.filter((mark) => mark.start < end);
	});
}
