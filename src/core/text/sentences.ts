/**
 * Sentences (rule T4): the engine's segmenter, one paragraph at a time and never on more than a few thousand units at once (it is
 * quadratic in some engines), then mended where it stops at an abbreviation. A line end always ends a sentence.
 */
import type { Lang } from '../model/records.ts';
import { sentenceGoesOn } from './abbreviations.ts';
import { paragraphs } from './paragraphs.ts';
import { trimSpan, type Span, type Spans } from './span.ts';
import { SpanList } from './span-list.ts';

const LONGEST = 2000;

const segmenters: Record<Lang, Intl.Segmenter> = {
	en: new Intl.Segmenter('en', { granularity: 'sentence' }),
	id: new Intl.Segmenter('id', { granularity: 'sentence' })
};

/** @returns the sentences of [from, to) without surrounding white space, in order */
export function sentenceSpans(text: string, lang: Lang, from = 0, to = text.length): Spans {
	const found = new SpanList();
	addSentences(found, text, lang, from, to);
	return found.spans();
}

/** The same, into a list that is filled piece by piece. */
export function addSentences(
	found: SpanList,
	text: string,
	lang: Lang,
	from: number,
	to: number
): void {
	for (const paragraph of paragraphs(text, from, to)) inParagraph(text, lang, paragraph, found);
}

function inParagraph(text: string, lang: Lang, { start, end }: Span, found: SpanList): void {
	let open = start;
	for (const piece of pieces(text, start, end))
		for (const { index } of segmenters[lang].segment(text.slice(piece.start, piece.end))) {
			const at = piece.start + index;
			if (at === open || goesOn(text, open, at, end, index === 0)) continue;
			push(text, open, at, found);
			open = at;
		}
	push(text, open, end, found);
}

const CLOSED = /[.?!…。？！]["”’')\]]*\s*$/;

/** Between two pieces nobody has asked the segmenter: a sentence ends there only after a sentence mark and a space. */
function goesOn(text: string, open: number, at: number, end: number, cut: boolean): boolean {
	const before = text.slice(Math.max(open, at - 64), at);
	if (cut && !(CLOSED.test(before) && /\s$/.test(before))) return true;
	return sentenceGoesOn(before, text.slice(at, Math.min(end, at + 16)));
}

function push(text: string, from: number, to: number, found: SpanList): void {
	const { start, end } = trimSpan(text, { start: from, end: to });
	if (start < end) found.push(start, end);
}

/** Cuts a long paragraph behind a space, or else between two characters. */
function* pieces(text: string, start: number, end: number): Generator<Span> {
	while (end - start > LONGEST) {
		const space = text.lastIndexOf(' ', start + LONGEST - 1);
		let cut = space > start + LONGEST / 2 ? space + 1 : start + LONGEST;
		const unit = text.charCodeAt(cut);
		if (unit >= 0xdc00 && unit <= 0xdfff) cut--;
		yield { start, end: cut };
		start = cut;
	}
	yield { start, end };
}
