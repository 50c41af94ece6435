/** Giving words of the text to an actor by hand (rules H9, H10 of docs/spec/coding.md). */
import { addAttribution } from '#core/commands/add-attribution.ts';
import { editAttribution } from '#core/commands/edit-attribution.ts';
import { removeAttribution } from '#core/commands/remove-attribution.ts';
import type { GivenRange } from '#core/facts/given-ranges.ts';
import type { Id } from '#core/model/records.ts';
import { find } from '#core/model/visible.ts';
import { overlaps, type Span } from '#core/text/span.ts';
import { reader } from '#i18n/reader.ts';
import { attempt } from '#lib/state/say-error.ts';
import { t } from '#lib/state/t.ts';
import { notices } from '#lib/ui/notices.svelte.ts';
import { unitAt } from '../caret.ts';
import type { Desk } from '../desk.svelte.ts';
import { rangesHere } from '../given/ranges-here.ts';
import type { Made } from './new-actor.ts';

export type Giving = { readonly span: Span; readonly id: Id | null };

/** The selected words, the range at the caret, the chosen coding's passage or the sentence; words that are a range open that range. */
export function toGive(
	ranges: readonly GivenRange[],
	place: { readonly span: Span | null; readonly coding: Span | undefined; readonly caret: number },
	sentence: Span | null
): Giving | null {
	const { span, coding, caret } = place;
	const at = (one: Span) => one.start <= caret && caret < one.end;
	const here = span
		? ranges.find(({ start, end }) => start === span.start && end === span.end)
		: ranges.find(({ counted }) => counted.some(at));
	const words = span ?? here ?? coding ?? sentence;
	return words && { span: { start: words.start, end: words.end }, id: here?.id ?? null };
}

/** @returns what a screen reader should say beside the question: nothing */
export function openSpoken(desk: Desk): string {
	const { focus } = desk.caret;
	const place = { span: desk.span, coding: desk.coding, caret: focus };
	const giving = toGive(rangesHere(desk), place, unitAt(desk.shown, 'sentence', focus));
	if (giving) desk.asked = { kind: 'spoken', typed: '', ...giving };
	else notices.tell(t(reader.selectFirst));
	return '';
}

/** Whose words a passage is by the turns or, in a text without speakers, as a whole: names, each once. */
export function saidSoFar({ workspace, source, shown }: Desk, span: Span): readonly string[] {
	const { project } = workspace;
	const row = find(project, 'sources', source);
	if (!row) return [];
	const owner = find(project, 'actors', row.actor);
	if (row.speakers.length === 0) return owner ? [owner.name] : [];
	const speakers = shown.items
		.filter((item) => item.speaker >= 0 && overlaps(item, span))
		.flatMap((item) => find(project, 'speakers', row.speakers[item.speaker]) ?? []);
	const names = speakers.map(({ actor, label }) => find(project, 'actors', actor)?.name ?? label);
	return [...new Set(names)];
}

/** One change, with the actor where it is new. @returns whether it is saved */
export function give(
	{ workspace, source }: Desk,
	{ span, id }: Giving,
	actor: Id,
	actors: readonly Made[]
): Promise<boolean> {
	const { start, end } = span;
	return attempt(() =>
		workspace.run((project) =>
			id === null
				? addAttribution(project, {
						...{ id: workspace.world.newId(), source, start, end, actor, actors }
					})
				: editAttribution(project, { id, start, end, actor, actors })
		)
	);
}

export const takeBack = ({ workspace }: Desk, id: Id): Promise<boolean> =>
	attempt(() => workspace.run((project) => removeAttribution(project, { id })));
