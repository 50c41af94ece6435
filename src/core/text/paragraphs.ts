/** Paragraphs are what stands between line ends. Everything that segments text does so one paragraph at a time. */
import { isSpace, type Span } from './span.ts';

/** Lines of [from, to) that hold something besides white space, without their line end. */
export function* paragraphs(text: string, from = 0, to = text.length): Generator<Span> {
	for (const line of lines(text, from, to)) {
		let at = line.start;
		while (at < line.end && isSpace(text, at)) at++;
		if (at < line.end) yield line;
	}
}

/** All lines of [from, to), empty ones too, without their line end. */
export function* lines(text: string, from = 0, to = text.length): Generator<Span> {
	for (let start = from; start < to;) {
		const found = text.indexOf('\n', start);
		const end = found < 0 || found > to ? to : found;
		yield { start, end };
		start = end + 1;
	}
}
