/**
 * What of a source's text is on the page: its turns and the text between them, in paragraphs that know their own offset. Labels
 * are drawn as headings instead, so no offset of a shown paragraph ever needs correcting. Long turns and endless paragraphs are
 * cut into pieces, because the browser lays out one block at a time.
 */
import type { Lang, Turns } from '#core/model/records.ts';
import { paragraphs } from '#core/text/paragraphs.ts';
import { isSpace, type Span } from '#core/text/span.ts';

/** `line` counts the line ends before it, from 1; `continued` pieces begin in the middle of a line. */
export type Paragraph = Span & { readonly line: number; readonly continued: boolean };

/** A turn (or a piece of a long one), or text that nobody says (`turn` is -1). `speaker` indexes the source's speakers. */
export type Item = Span & {
	readonly turn: number;
	readonly speaker: number;
	readonly time: string | null;
	readonly continued: boolean;
	readonly paragraphs: readonly Paragraph[];
};

export type Shown = {
	readonly text: string;
	readonly lang: Lang;
	readonly items: readonly Item[];
	/** All paragraphs in text order. */
	readonly paragraphs: readonly Paragraph[];
	/** Whole turns, and the text between turns. */
	readonly turns: readonly Span[];
};

/** Characters after which a paragraph, and an item, is cut. */
const LONG_PARAGRAPH = 4000;
const LONG_ITEM = 5000;

export function shownText(text: string, turns: Turns, lang: Lang): Shown {
	const lines = lineCounter(text);
	const items: Item[] = [];
	const whole: Span[] = [];
	const add = (from: number, to: number, turn: number) => {
		const inside = paragraphsIn(text, from, to).flatMap((p) => cut(text, p, lines(p.start)));
		if (inside.length === 0 && turn < 0) return;
		const speaker = turn < 0 ? -1 : (turns.speaker[turn] ?? -1);
		const time = turn < 0 ? null : (turns.time?.[turn] ?? null);
		for (const [i, part] of parts(inside).entries())
			items.push({
				...around(part, from),
				turn,
				speaker,
				time,
				continued: i > 0,
				paragraphs: part
			});
		if (inside.length > 0) whole.push(around(inside, from));
	};
	let at = 0;
	for (let i = 0; i < turns.start.length; i++) {
		add(at, turns.from[i]!, -1);
		add(turns.start[i]!, turns.end[i]!, i);
		at = turns.end[i]!;
	}
	add(at, text.length, -1);
	return { text, lang, items, paragraphs: items.flatMap((i) => i.paragraphs), turns: whole };
}

/** Most turns are one line with words in it, and need no search for more. */
function paragraphsIn(text: string, from: number, to: number): readonly Span[] {
	const end = text.indexOf('\n', from);
	if (from < to && (end < 0 || end >= to) && !isSpace(text, from))
		return [{ start: from, end: to }];
	return from < to ? [...paragraphs(text, from, to)] : [];
}

const around = (inside: readonly Paragraph[], from: number): Span => ({
	start: inside[0]?.start ?? from,
	end: inside.at(-1)?.end ?? from
});

/** The line number of positions that are asked for in ascending order. */
function lineCounter(text: string): (at: number) => number {
	let line = 1;
	let next = text.indexOf('\n');
	return (at) => {
		while (next >= 0 && next < at) {
			line++;
			next = text.indexOf('\n', next + 1);
		}
		return line;
	};
}

function cut(text: string, { start, end }: Span, line: number): Paragraph[] {
	const pieces: Paragraph[] = [];
	let from = start;
	while (end - from > LONG_PARAGRAPH) {
		const space = text.lastIndexOf(' ', from + LONG_PARAGRAPH);
		const to = space > from ? space + 1 : from + LONG_PARAGRAPH;
		pieces.push({ start: from, end: to, line, continued: from > start });
		from = to;
	}
	return [...pieces, { start: from, end, line, continued: from > start }];
}

/** Groups the paragraphs of one turn so that no group is long. There is at least one group. */
function parts(inside: readonly Paragraph[]): Paragraph[][] {
	const found: Paragraph[][] = [[]];
	let size = 0;
	for (const paragraph of inside) {
		const length = paragraph.end - paragraph.start;
		if (size > 0 && size + length > LONG_ITEM) {
			found.push([]);
			size = 0;
		}
		found.at(-1)!.push(paragraph);
		size += length;
	}
	return found;
}
