/**
 * Texts on which a Markdown parser takes minutes or overflows: quotes and lists nested deeper than anybody writes, brackets and
 * stars without end, paragraphs that are whole books. People who wrote a transcript are never meant.
 */
import { lines } from '#core/text/paragraphs.ts';

const MOST = { units: 4 * 1024 * 1024, lines: 40_000, lineLength: 50_000 };
/** The parser compares marks of one paragraph with each other: its time grows with their square. */
const MOST_MARKS = { paragraph: 4_000, text: 40_000 };

/** Many block marks in a row, or an indent of a hundred columns, at the beginning of a line. */
const DEEP = /^(?:[ \t]{100}|[ \t]*(?:(?:[>*+-]|\d{1,9}[.)])[ \t]*){40})/;
const HEAD = 1000;
const MARKS = new Set([...'[_`<*(!>'].map((mark) => mark.charCodeAt(0)));

export function isUnusual(source: string): boolean {
	if (source.length > MOST.units) return true;
	let count = 0;
	let inParagraph = 0;
	let inText = 0;
	for (const { start, end } of lines(source)) {
		if (++count > MOST.lines || end - start > MOST.lineLength) return true;
		if (DEEP.test(source.slice(start, Math.min(end, start + HEAD)))) return true;
		const marks = countMarks(source, start, end);
		inText += marks;
		inParagraph = start === end ? 0 : inParagraph + marks;
		if (inParagraph > MOST_MARKS.paragraph || inText > MOST_MARKS.text) return true;
	}
	return false;
}

function countMarks(source: string, start: number, end: number): number {
	let count = 0;
	for (let i = start; i < end; i++) if (MARKS.has(source.charCodeAt(i))) count++;
	return count;
}
