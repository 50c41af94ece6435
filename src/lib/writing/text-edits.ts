/** What the buttons over a chapter do to its text: one replacement each, so that the field's own undo takes it back in one step. */
import type { Span } from '#core/text/span.ts';

export type TextEdit = Span & {
	readonly insert: string;
	/** What is selected afterwards. */
	readonly select: Span;
};

const HEADING = /^#{1,6} /;
const BULLET = /^[-*+] /;

/** The line at the caret becomes a heading, or is one no longer. */
export function toggleHeading(text: string, { start }: Span): TextEdit {
	const line = linesOf(text, { start, end: start });
	const words = text.slice(line.start, line.end);
	const insert = HEADING.test(words) ? words.replace(HEADING, '') : `## ${words}`;
	const end = line.start + insert.length;
	return { ...line, insert, select: { start: end, end } };
}

/** The lines selected become a list, or are one no longer. */
export function toggleList(text: string, selected: Span): TextEdit {
	const span = linesOf(text, selected);
	const lines = text.slice(span.start, span.end).split('\n');
	const isList = lines.every((line) => line.trim() === '' || BULLET.test(line));
	const listed = (line: string) => (line.trim() === '' && lines.length > 1 ? line : `- ${line}`);
	const insert = lines
		.map((line) => (isList && line !== '' ? line.replace(BULLET, '') : listed(line)))
		.join('\n');
	const end = span.start + insert.length;
	return { ...span, insert, select: { start: lines.length > 1 ? span.start : end, end } };
}

/** Stars around the words selected, or none around them any more. */
export function toggleEmphasis(text: string, { start, end }: Span): TextEdit {
	const words = text.slice(start, end);
	const inside = /^\*(?!\*)([^*]+)\*$/.exec(words)?.[1];
	if (inside !== undefined)
		return { start, end, insert: inside, select: { start, end: start + inside.length } };
	const select = { start: start + 1, end: start + 1 + words.length };
	return { start, end, insert: `*${words}*`, select };
}

/** A paragraph of its own, behind the one in which the caret is. */
export function insertParagraph(text: string, { end }: Span, paragraph: string): TextEdit {
	const gap = /\n[ \t]*(?=\n|$)/.exec(text.slice(end));
	const at = gap ? end + gap.index : text.length;
	const before = text.slice(0, at).trimEnd();
	const rest = text.slice(at).trimStart();
	const insert = `${before === '' ? '' : '\n\n'}${paragraph}${rest === '' ? '\n' : '\n\n'}`;
	const caret = before.length + insert.length;
	return {
		start: before.length,
		end: text.length - rest.length,
		insert,
		select: { start: caret, end: caret }
	};
}

/** Words at the caret, in the place of those selected, apart from the words around them. */
export function insertWords(text: string, { start, end }: Span, words: string): TextEdit {
	const before = start > 0 && !/\s/.test(text[start - 1]!) ? ' ' : '';
	const insert = `${before}${words}`;
	const caret = start + insert.length;
	return { start, end, insert, select: { start: caret, end: caret } };
}

/** From the beginning of the first line to the end of the last. */
function linesOf(text: string, { start, end }: Span): Span {
	const last = text.indexOf('\n', end);
	return { start: text.lastIndexOf('\n', start - 1) + 1, end: last < 0 ? text.length : last };
}
