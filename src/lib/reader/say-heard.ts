/** Selected words, and what was done to them, as they are to be heard. */
import type { Id } from '#core/model/records.ts';
import type { Span } from '#core/text/span.ts';
import { reader } from '#i18n/reader.ts';
import { list, t } from '#lib/state/t.ts';
import type { Desk } from './desk.svelte.ts';
import type { Heard, Quoted } from './heard.ts';

export const quoted = (desk: Desk, words: string, span: Span): Quoted => ({
	words,
	quote: desk.words(span),
	lang: desk.shown.lang
});

/** The selected words; `before` is heard before them, or alone where nothing is selected. */
export const saySelection = (desk: Desk, before = ''): Heard =>
	desk.span ? quoted(desk, `${before} ${t(reader.selected)}`.trim(), desk.span) : before;

/** What was done, and that an answer is still wanted: the line that asks for it never takes the focus. */
export function sayCoded(desk: Desk, codes: readonly Id[]): string {
	const done = `${t(reader.coded, list(codes.map((code) => desk.codeName(code))))}.`;
	const wanted = desk.answering.some((coding) => desk.missing(coding));
	return wanted ? `${done} ${t(reader.valenceAsk)}` : done;
}
