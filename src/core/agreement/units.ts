/**
 * The units of a source (F2, F3): what participants say, cut into turns, sentences or paragraphs. Whose words count is asked of the same spans that
 * the tables count in; what interviewers and moderators say, titles and labels are no units.
 */
import type { Source } from '../model/records.ts';
import type { SourceSpans } from '../facts/source-spans.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { addSentences } from '../text/sentences.ts';
import { trimSpan, type Spans } from '../text/span.ts';
import { SpanList } from '../text/span-list.ts';
import type { AgreementUnit } from './spec.ts';

export type WrittenUnit = Exclude<AgreementUnit, 'character'>;

const kept = {
	turn: new WeakMap<SourceSpans, Spans>(),
	sentence: new WeakMap<SourceSpans, Spans>(),
	paragraph: new WeakMap<SourceSpans, Spans>()
};

/**
 * In text order and disjoint.
 * @param text  gives the source's text; not called for turns, nor a second time
 */
export function unitsOf(
	source: Source,
	spans: SourceSpans,
	unit: WrittenUnit,
	text: () => string
): Spans {
	const known = kept[unit].get(spans);
	if (known) return known;
	const units = new SpanList();
	if (unit !== 'turn' || hasTurns(source)) cut(source, spans, unit, text, units);
	const found = units.spans();
	kept[unit].set(spans, found);
	return found;
}

export const hasTurns = ({ speakers }: Source): boolean => speakers.length > 0;

function cut(
	{ lang }: Source,
	{ start, end, silent }: SourceSpans,
	unit: WrittenUnit,
	text: () => string,
	units: SpanList
): void {
	for (let k = 0; k < start.length; k++) {
		if (silent[k] === 1) continue;
		const [from, to] = [start[k]!, end[k]!];
		if (unit === 'turn') units.push(from, to);
		else if (unit === 'sentence') addSentences(units, text(), lang, from, to);
		else
			for (const line of paragraphs(text(), from, to)) {
				const whole = trimSpan(text(), line);
				units.push(whole.start, whole.end);
			}
	}
}
