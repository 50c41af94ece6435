/**
 * A paragraph cut where codings begin and end: what each part looks like and what a screen reader says of it. Pure, so that it can be
 * tested that every coding is said once at its beginning and once at its end, in whatever script and however long the text is.
 */
import { segments } from '#core/text/segments.ts';
import type { Span } from '#core/text/span.ts';
import type { Mark } from './marks.ts';
import { MOST_LINES, type Held } from './underline.ts';

export type Cut = Span & {
	/** Highlighted codings that hold here; 0 where only codings hold that are left out. */
	readonly depth: number;
	/** All that hold here, highlighted or left out. */
	readonly all: number;
	/** The innermost of them, and one that begins here if none of these does. */
	readonly held: readonly Held[];
	/** Those whose names are said before these words, and those whose end is said behind them. */
	readonly begins: readonly Mark[];
	readonly ends: readonly Mark[];
};

/**
 * @param next  where the next paragraph begins: what ends before it ends here
 * @param begun  marks whose names have been said in this turn; those of this paragraph are added
 * @returns parts that cover the paragraph without gap; null stands for a part without codings
 */
export function cutsOf(
	paragraph: Span,
	next: number,
	marks: readonly Mark[],
	begun: Set<Mark>
): readonly (Span & { readonly coded: Cut | null })[] {
	const veiled = marks.some((mark) => mark.veiled);
	const found = segments(paragraph.start, paragraph.end, marks, veiled ? Infinity : MOST_LINES);
	return found.map((segment) => {
		const { start, end } = segment;
		if (segment.depth === 0) return { start, end, coded: null };
		const on = drawn(marks, segment.on);
		const begins = drawn(marks, segment.entering).filter((mark) => !begun.has(mark));
		for (const mark of begins) begun.add(mark);
		const last = end === paragraph.end ? next : end;
		const ends = drawn(marks, segment.leaving).filter((mark) => mark.end <= last);
		const held = heldAt(start, on.slice(0, MOST_LINES), drawn(marks, segment.entering));
		const depth = veiled ? on.length : segment.depth;
		return { start, end, coded: { start, end, depth, all: segment.depth, held, begins, ends } };
	});
}

function heldAt(start: number, inner: readonly Mark[], entering: readonly Mark[]): Held[] {
	const begins = (mark: Mark) => mark.start === start;
	const outer = inner.some(begins) ? undefined : entering.find(begins);
	return [...inner, ...(outer ? [outer] : [])].map((mark) => ({
		colour: mark.colour,
		begins: begins(mark)
	}));
}

const drawn = (marks: readonly Mark[], indexes: readonly number[]) =>
	indexes.map((i) => marks[i]!).filter((mark) => !mark.veiled);
