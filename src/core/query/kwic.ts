/** Key words in context: a hit with the words around it, from the same turn (rule Q10). */
import type { Spans } from '../text/span.ts';
import { partAt, type SearchText } from './search-text.ts';

export type KwicLine = {
	readonly source: string;
	/** UTF-16 units of the source's text. */
	readonly start: number;
	readonly end: number;
	readonly before: string;
	readonly hit: string;
	readonly after: string;
	/** By line ends, from 1. */
	readonly line: number;
};

/** Characters on either side. */
export const CONTEXT = 70;

/** @param from, to  which of the hits */
export function kwicLines(
	text: SearchText,
	hits: Spans,
	from: number,
	to: number,
	context: number
): KwicLine[] {
	const lines: KwicLine[] = [];
	let line = 1;
	let counted = 0;
	for (let i = from; i < Math.min(to, hits.start.length); i++) {
		const start = hits.start[i]!;
		const end = hits.end[i]!;
		for (let at = text.text.indexOf('\n', counted); at >= 0 && at < start;) {
			line++;
			at = text.text.indexOf('\n', at + 1);
		}
		counted = start;
		lines.push({ source: text.id, start, end, line, ...around(text, start, end, context) });
	}
	return lines;
}

function around(text: SearchText, start: number, end: number, context: number) {
	const room = roomAt(text, start);
	const from = Math.max(room.start, start - context);
	const to = Math.min(room.end, end + context);
	const before = text.text.slice(from, start);
	const after = text.text.slice(end, to);
	return {
		before: flat(from > room.start ? before.replace(/^\S*\s/, '… ') : before).trimStart(),
		hit: flat(text.text.slice(start, end)),
		after: flat(to < room.end ? after.replace(/\s\S*$/, ' …') : after).trimEnd()
	};
}

/** What the turn says, or the line between or without turns. */
function roomAt({ turns, text, parts }: SearchText, at: number) {
	if (turns.from.length > 0) {
		const turn = partAt(parts(), at);
		if (turn >= 0 && at < turns.end[turn]!)
			return { start: turns.start[turn]!, end: turns.end[turn]! };
	}
	const end = text.indexOf('\n', at);
	const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
	return { start, end: end < 0 ? text.length : end };
}

const flat = (text: string) => text.replace(/\s+/g, ' ');
