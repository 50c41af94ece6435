/** What is heard, cut into sentences or turns (rule U2). */
import type { Lang } from '../model/records.ts';
import { lines } from '../text/paragraphs.ts';
import { addSentences } from '../text/sentences.ts';
import { trimSpan, type Span, type Spans } from '../text/span.ts';
import { SpanList } from '../text/span-list.ts';
import type { Heard, Unit } from './heard.ts';

/** In text order and disjoint, without white space around them; none is empty. */
export function unitsIn(text: string, heard: Heard, lang: Lang, unit: Unit): Spans {
	const found = new SpanList();
	for (const span of heard.spans)
		if (unit === 'sentence') addSentences(found, text, lang, span.start, span.end);
		else for (const part of partsOf(text, span, heard)) push(found, trimSpan(text, part));
	return found.spans();
}

const partsOf = (text: string, span: Span, { unlabelled }: Heard): Iterable<Span> =>
	unlabelled ? lines(text, span.start, span.end) : [span];

function push(found: SpanList, { start, end }: Span): void {
	if (start < end) found.push(start, end);
}
