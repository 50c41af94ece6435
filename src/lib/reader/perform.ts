/** What the keys of the text do. */
import type { AddCode } from '#core/commands/add-code.ts';
import type { Span } from '#core/text/span.ts';
import { reader } from '#i18n/reader.ts';
import { t } from '#lib/state/t.ts';
import { notices } from '#lib/ui/notices.svelte.ts';
import { answer, codePassage, removeChosen } from './acts.ts';
import { adjust, type Adjustment } from './adjust.ts';
import { extend, move, unitAt } from './caret.ts';
import type { Id } from '#core/model/records.ts';
import type { Action, Hand } from './keys.ts';
import type { Heard } from './heard.ts';
import { neighbour } from './overlaps.ts';
import { quoted, sayCoded, saySelection } from './say-heard.ts';
import type { Reading } from './page/reading.ts';

/** @returns what a screen reader should say, or ''; a promise for what is loaded first */
export function perform(reading: Reading, action: Action): Heard | Promise<Heard> {
	const { desk } = reading;
	const { shown } = desk;
	switch (action.do) {
		case 'move': {
			const at = move(shown, action.unit, desk.caret.focus, action.direction);
			reading.select(at, at);
			const unit = unitAt(shown, action.unit, at);
			return unit ? quoted(desk, '', unit) : '';
		}
		case 'extend': {
			const { anchor, focus } = desk.caret;
			reading.select(anchor, extend(shown, action.unit, focus, action.direction));
			return saySelection(desk);
		}
		case 'adjust':
			return adjustEnds(reading, action.how);
		case 'slot':
			return codeWith(reading, desk.slots[action.key - 1]?.code, t(reader.noKeyYet, action.key));
		case 'repeat':
			return codeWith(reading, desk.recent[0], t(reader.noKeyYet, 1));
		case 'hand':
			return useHand(reading, action.hand);
		case 'palette':
			openPalette(reading, action.typed);
			return '';
		case 'next':
			return toNeighbour(reading, 1);
		case 'previous':
			return toNeighbour(reading, -1);
		case 'remove':
			void removeChosen(desk);
			return '';
		case 'clear':
			if (desk.span) reading.select(desk.caret.focus, desk.caret.focus);
			else desk.chosen = null;
			desk.justCoded = null;
			return '';
	}
}

/** The rarer actions are no part of what a page of reading loads. */
export const useHand = async (reading: Reading, hand: Hand): Promise<Heard> =>
	(await import('./hands/act.ts')).act(reading, hand);

export function openPalette({ desk }: Reading, typed: string): void {
	const span = desk.target();
	if (span) desk.palette = { mode: 'apply', typed, span };
	else notices.tell(t(reader.selectFirst));
}

/** Codes the target and gives the focus back to the text. */
export async function codeAndReturn(
	reading: Reading,
	span: Span,
	codes: readonly Id[],
	made: readonly AddCode[] = []
) {
	const { desk } = reading;
	const done = await codePassage(desk, span, codes, made);
	reading.takeFocus(done ? span : undefined);
	if (done) desk.say(sayCoded(desk, codes));
}

/** What was chosen in the palette or in the codebook beside the text goes where it was asked for. */
export async function applyChosen(
	reading: Reading,
	codes: readonly Id[],
	{ made = [], goOn = false }: { made?: readonly AddCode[]; goOn?: boolean } = {}
): Promise<void> {
	const { desk } = reading;
	const { palette } = desk;
	const span = palette?.span ?? desk.target();
	desk.palette = null;
	if (!span) return;
	// What is typed while the codes are saved is meant for the text.
	reading.takeFocus();
	if (palette?.mode === 'recode') {
		const { coding } = desk;
		const [code] = codes;
		const done = coding && code && (await answer(desk, { id: coding.id, code }, made));
		reading.takeFocus();
		if (done) desk.say(sayCoded(desk, [code]));
	} else if (palette?.speaker) {
		const { codeSpeaker } = await import('./hands/act.ts');
		await codeSpeaker(reading, palette.speaker, codes, made);
	} else if (goOn) {
		const { codeOnward } = await import('./hands/act.ts');
		desk.say(await codeOnward(reading, span, codes, made));
	} else {
		await codeAndReturn(reading, span, codes, made);
	}
}

/** The ends of the chosen coding or, if other words are selected, of the selection. @returns what they hold now */
export function adjustEnds(reading: Reading, how: Adjustment): Heard {
	const { desk } = reading;
	const { coding, span, shown } = desk;
	if (coding && (!span || same(span, coding))) {
		const moved = adjust(shown, coding, how);
		if (!same(moved, coding)) void answer(desk, { id: coding.id, ...moved });
		desk.justCoded = null;
		return quoted(desk, `${desk.codeName(coding.code)}:`, moved);
	}
	if (span) {
		const moved = adjust(shown, span, how);
		reading.select(moved.start, moved.end, false);
	}
	return saySelection(desk);
}

function toNeighbour(reading: Reading, direction: 1 | -1): Heard {
	const { desk } = reading;
	const found = neighbour(desk.codings, desk.chosen, desk.caret.focus, direction);
	if (!found) return t(reader.noMore);
	desk.chosen = found.id;
	reading.select(found.start, found.start, false);
	reading.show(found);
	return quoted(desk, `${desk.codeName(found.code)}:`, found);
}

/** What was done is heard when it is done. */
function codeWith(reading: Reading, code: Id | undefined, none: string): '' {
	const span = reading.desk.target();
	if (!code) notices.tell(none);
	else if (!span) notices.tell(t(reader.selectFirst));
	else reading.desk.holdKeys(codeAndReturn(reading, span, [code]));
	return '';
}

const same = (a: Span, b: Span) => a.start === b.start && a.end === b.end;
