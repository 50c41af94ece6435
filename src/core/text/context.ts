/** A passage with the words around it: what the turn says before and after, or the line where there are no turns. */
import { countUpTo } from '../binary-search.ts';
import type { Turns } from '../model/records.ts';
import type { Span } from './span.ts';

export type Context = {
	/** Ends or begins with … where more stands there. */
	readonly before: string;
	readonly quote: string;
	readonly after: string;
};

/** Characters of the surroundings on either side. */
export const AROUND = 240;

/** @param most  characters on either side; cut at a space */
export function contextOf(text: string, turns: Turns, span: Span, most = AROUND): Context {
	const room = roomOf(text, turns, span);
	return {
		before: lastWords(text.slice(room.start, span.start), most),
		quote: text.slice(span.start, span.end),
		after: firstWords(text.slice(span.end, room.end), most)
	};
}

/** From where the first turn's words begin to where the last one's end; a place outside of turns has its line. */
function roomOf(text: string, { start, end, from }: Turns, span: Span): Span {
	const first = turnAt(from, span.start);
	const last = turnAt(from, span.end - 1);
	const inFirst = first >= 0 && start[first]! <= span.start && span.start < end[first]!;
	const inLast = last >= 0 && span.end <= end[last]!;
	const lineEnd = text.indexOf('\n', span.end);
	return {
		start: inFirst
			? start[first]!
			: span.start === 0
				? 0
				: text.lastIndexOf('\n', span.start - 1) + 1,
		end: inLast ? end[last]! : lineEnd < 0 ? text.length : lineEnd
	};
}

/** The last turn that begins at the position or before it; -1 for none. */
const turnAt = (from: readonly number[], position: number) => countUpTo(from, position) - 1;

function lastWords(text: string, most: number): string {
	if (text.length <= most) return text;
	const space = text.indexOf(' ', text.length - most);
	return `… ${text.slice(space < 0 ? text.length : space + 1)}`;
}

function firstWords(text: string, most: number): string {
	if (text.length <= most) return text;
	const space = text.lastIndexOf(' ', most);
	return `${text.slice(0, Math.max(space, 0))} …`;
}
