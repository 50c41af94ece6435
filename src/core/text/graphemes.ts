/**
 * Ends of a passage never split what a reader sees as one character (rule T2): an emoji family, a letter with its accents, a
 * flag. The segmenter is asked only about the neighbourhood of a position, since it is slow on long texts.
 */
import type { Span } from './span.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The span widened to whole graphemes; ends outside the text are brought back to it. */
export function snapToGraphemes(text: string, span: Span): Span {
	const start = clamp(text, span.start);
	const end = Math.max(start, clamp(text, span.end));
	const from = begins(text, start) ? start : graphemeAt(text, start).start;
	if (end === start) return { start: from, end: from };
	if (begins(text, end)) return { start: from, end };
	const last = graphemeAt(text, end);
	return { start: from, end: last.start === end ? end : last.end };
}

/** Whether nothing has to be asked: most ends of passages lie between letters and blanks. */
const begins = (text: string, at: number) => at === 0 || at === text.length || isSafe(text, at);

const clamp = (text: string, at: number) => Math.max(0, Math.min(text.length, at));

/** The grapheme that holds the unit at `at`. */
function graphemeAt(text: string, at: number): Span {
	if (at >= text.length) return { start: text.length, end: text.length };
	let from = at;
	while (from > 0 && !isSafe(text, from)) from--;
	let to = at + 1;
	while (to < text.length && !isSafe(text, to)) to++;
	const found = segmenter.segment(text.slice(from, to)).containing(at - from);
	const start = from + (found?.index ?? 0);
	return { start, end: start + (found?.segment.length ?? to - from) };
}

/** Letters by name that join what stands before them: Thai and Lao AM, halfwidth kana marks. */
const JOINING = new Set([0x0e33, 0x0eb3, 0xff9e, 0xff9f]);

/**
 * Whether a grapheme certainly begins at `at`, whatever stands around: between two simple characters, after a line end or
 * before a letter that follows a space.
 */
function isSafe(text: string, at: number): boolean {
	const before = text.charCodeAt(at - 1);
	const after = text.charCodeAt(at);
	if (before === 13 && after === 10) return false;
	if (before === 10 || after === 10) return true;
	if (isSimple(before) && isSimple(after)) return true;
	return before === 0x20 && /[\p{L}\p{N}]/u.test(text[at]!) && !JOINING.has(after);
}

/** Latin letters and signs, and Chinese characters: none of them joins a neighbour of the same kind. */
const isSimple = (unit: number) => unit < 0x300 || (unit >= 0x4e00 && unit <= 0x9fff);
