/**
 * Codings as the painter needs them: colour, name, lane in the margin and the words for a screen reader. Made once per change of
 * the project or the language; the painter compares them to find what it has to draw again.
 */
import type { Code, Coding, Id } from '#core/model/records.ts';
import { lanes } from '#core/text/lanes.ts';
import type { Span } from '#core/text/span.ts';
import { MOST_LANES } from './margin.ts';

export type Mark = Span & {
	readonly id: Id;
	readonly colour: string;
	readonly name: string;
	/** Name with lines and what is missing: the name of its stripe. Made when it is drawn. */
	readonly label: () => string;
	readonly lane: number;
	/** A required valence has not been answered. */
	readonly missing: boolean;
	/** Its code is left out of the text: an empty stripe is all that is drawn. */
	readonly veiled: boolean;
};

export type Naming = {
	readonly code: (id: Id) => Code | undefined;
	readonly name: (code: Code) => string;
	readonly label: (name: string, span: Span, missing: boolean, veiled: boolean) => string;
	/** Codes whose highlights are left out. */
	readonly hides?: (id: Id) => boolean;
};

/** The same as long as the codings are: hiding a code moves no stripe. */
function lanesOf(codings: readonly Coding[]): ReturnType<typeof lanes> {
	const made = known.get(codings) ?? lanes(codings);
	known.set(codings, made);
	return made;
}
const known = new WeakMap<readonly Coding[], ReturnType<typeof lanes>>();

/** @param codings  of one source, in text order */
export function marksOf(
	codings: readonly Coding[],
	naming: Naming
): { marks: Mark[]; lanes: number } {
	const { lane, count } = lanesOf(codings);
	const codes = new Map<Id, { code: Code | undefined; name: string; veiled: boolean }>();
	const of = (id: Id) => {
		const found = codes.get(id);
		if (found) return found;
		const code = naming.code(id);
		const name = code ? naming.name(code) : id;
		const made = { code, name, veiled: naming.hides?.(id) ?? false };
		codes.set(id, made);
		return made;
	};
	const marks = codings.map((coding, i) => {
		const { code, name, veiled } = of(coding.code);
		const missing = isMissing(coding, code);
		const { id, start, end } = coding;
		const colour = code?.colour ?? '#808080';
		const label = () => naming.label(name, coding, missing, veiled);
		return { id, start, end, colour, name, label, lane: lane[i]!, missing, veiled };
	});
	return { marks, lanes: Math.min(count, MOST_LANES) };
}

/** Whether the words of a turn look the same under these marks. */
export const sameInText = (a: readonly Mark[], b: readonly Mark[]): boolean =>
	a.length === b.length && a.every((mark, i) => sameWords(mark, b[i]!));

const sameWords = (a: Mark, b: Mark) =>
	a.id === b.id &&
	a.start === b.start &&
	a.end === b.end &&
	a.colour === b.colour &&
	a.veiled === b.veiled &&
	a.name === b.name;

/** Whether their stripes do, if their words do. */
export const sameInMargin = (a: readonly Mark[], b: readonly Mark[]): boolean =>
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
