/** Words said in a draft (rule T3), from turns that are still a list of proposals. */
import { countSaid } from '#core/text/text-index.ts';
import type { Span } from '#core/text/span.ts';

export const countDraft = (text: string, turns: readonly Span[]): number =>
	countSaid(text, { start: turns.map(({ start }) => start), end: turns.map(({ end }) => end) });
