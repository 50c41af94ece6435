/** Where "40", "turn 12", "12:30" or words of the text lead in it. */
import type { Span } from '#core/text/span.ts';
import type { Shown } from '../shown.ts';
import { sentencesWith } from './words-at.ts';

export type Goal =
	| { readonly to: 'line' | 'turn' | 'time'; readonly at: number; readonly said: string }
	| { readonly to: 'words'; readonly at: number; readonly span: Span; readonly of: number }
	| { readonly to: 'nowhere'; readonly why: 'empty' | 'unknown' | 'no-times' };

/**
 * A line number; a number behind a word that begins with t or g (turn, giliran); a time, as transcripts write it; or else words.
 * @param from  the caret, behind which words are looked for first
 * @param nth   which of the sentences with these words, around the end
 */
export function goalOf(shown: Shown, typed: string, from = -1, nth = 0): Goal {
	const text = typed.trim().toLowerCase();
	if (text === '') return { to: 'nowhere', why: 'empty' };
	const line = /^(?:l\p{L}*|b\p{L}*)?\s*(\d{1,7})$/u.exec(text);
	if (line) return toLine(shown, Number(line[1]));
	const turn = /^[tg]\p{L}*\s*(\d{1,7})$/u.exec(text);
	if (turn) return toTurn(shown, Number(turn[1]));
	const time = seconds(text);
	return time === null ? toWords(sentencesWith(shown, text, from), nth) : toTime(shown, time);
}

function toWords(found: readonly Span[], nth: number): Goal {
	const span = found[((nth % found.length) + found.length) % found.length];
	return span
		? { to: 'words', at: span.start, span, of: found.length }
		: { to: 'nowhere', why: 'unknown' };
}

/** The last line of the text for a number beyond it. */
function toLine({ paragraphs }: Shown, line: number): Goal {
	const found =
		paragraphs.find((p) => p.line >= line && !p.continued) ??
		paragraphs.findLast((p) => !p.continued);
	return found
		? { to: 'line', at: found.start, said: String(found.line) }
		: { to: 'nowhere', why: 'empty' };
}

function toTurn({ items }: Shown, turn: number): Goal {
	const turns = items.filter((item) => item.turn >= 0 && !item.continued);
	const found = turns[Math.min(Math.max(1, turn), turns.length) - 1];
	return found
		? { to: 'turn', at: found.start, said: String(turns.indexOf(found) + 1) }
		: { to: 'nowhere', why: 'unknown' };
}

/** The turn that is being said at that time: the last one that begins then or before. */
function toTime({ items }: Shown, time: number): Goal {
	const timed = items.flatMap((item) => {
		const begins = item.time === null || item.continued ? null : seconds(item.time);
		return begins === null ? [] : [{ item, begins }];
	});
	const found = timed.findLast(({ begins }) => begins <= time) ?? timed[0];
	return found
		? { to: 'time', at: found.item.start, said: found.item.time ?? '' }
		: { to: 'nowhere', why: 'no-times' };
}

const WITH_COLONS = /^\D?(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})(?:[.,]\d+)?\D?$/;
const WITH_POINTS = /^\D?(?:(\d{1,3})\.)?(\d{1,3})\.(\d{1,2})\D?$/;

/** "1:02:03", "12:30", "[00:12.5]", "00.12": seconds, or null for what is no time. */
export function seconds(text: string): number | null {
	const colons = text.includes(':');
	const parts = (colons ? WITH_COLONS : WITH_POINTS).exec(text.trim());
	if (!parts) return null;
	return Number(parts[1] ?? 0) * 3600 + Number(parts[2]) * 60 + Number(parts[3]);
}
