/**
 * Paragraphs out of lines: a PDF knows places, not paragraphs. A new one begins after more than the usual distance, where letters change
 * their size, where a line ends early behind the end of a sentence, where one is indented, and at a label of a speaker.
 */
import type { Line } from './lines.ts';

export type Paragraph = { readonly lines: readonly string[] };
/** A line that is a paragraph of its own: a running header. */
export type Placed = Line & { readonly alone?: boolean };

const ENDED = /[.!?:;…]["”’»)\]]*$/;
const LABEL = /^(?:[[(]?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?[\])]?\s*)?[\p{Lu}\p{N}][^:.?!]{0,40}:\s/u;
const USUAL = 14;

/** @param pages  the lines of each page that are to be read, in order */
export function paragraphsOf(pages: readonly (readonly Placed[])[]): Paragraph[] {
	const found: string[][] = [];
	let before: Placed | null = null;
	let edge = 0;
	for (const lines of pages) {
		const usual = usualDistance(lines);
		for (const [i, line] of lines.entries()) {
			const jumps = before !== null && (i === 0 || before.y - line.y < -2 * line.height);
			if (before === null || jumps) edge = rightEdge(lines, line);
			const begins =
				before === null ||
				beginsNew(before, line, { jumps, usual, edge: before && jumps ? before.right : edge });
			if (begins) found.push([line.text]);
			else found.at(-1)!.push(line.text);
			before = line;
		}
	}
	return found.map((texts) => ({ lines: texts }));
}

type Around = { readonly jumps: boolean; readonly usual: number; readonly edge: number };

function beginsNew(before: Placed, line: Placed, { jumps, usual, edge }: Around): boolean {
	if (before.alone || line.alone) return true;
	if (Math.abs(before.height - line.height) > 0.15 * line.height) return true;
	const ended = ENDED.test(before.text);
	const short = before.right < edge - 3.5 * before.height;
	if ((ended || short) && LABEL.test(line.text)) return true;
	// Over a page or a column no distance says anything: only an ended sentence before a capital does.
	if (jumps) return ended && /^[^\p{Ll}]/u.test(line.text);
	if (before.y - line.y > 1.35 * usual) return true;
	const indented = line.left - before.left > 1.2 * line.height;
	return (short && (ended || isLone(before, edge))) || (indented && ended);
}

/** A line that fills less than half of its column: a title, a date. */
const isLone = (line: Line, edge: number): boolean =>
	line.right - line.left < 0.5 * (edge - line.left);

/** Most lines follow each other at this distance. */
function usualDistance(lines: readonly Line[]): number {
	const distances = lines
		.slice(1)
		.flatMap((line, i) => {
			const distance = lines[i]!.y - line.y;
			return distance > 0 && Math.abs(lines[i]!.left - line.left) < 40 ? [distance] : [];
		})
		.sort((a, b) => a - b);
	return distances[Math.floor(distances.length / 2)] ?? USUAL;
}

/** Where the column of this line ends: its longest line does. */
const rightEdge = (lines: readonly Line[], line: Line): number =>
	lines.reduce(
		(most, other) => (Math.abs(other.left - line.left) < 30 ? Math.max(most, other.right) : most),
		0
	);
