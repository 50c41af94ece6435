/** What the keys of the text do. */
import type { AddCode } from '#core/commands/add-code.ts';
import type { Span } from '#core/text/span.ts';
import { reader } from '#i18n/reader.ts';
import { t } from '#lib/state/t.ts';
import { notices } from '#lib/ui/notices.svelte.ts';
import { answer, codePassage, removeChosen } from './acts.ts';
import { adjust, type Adjustment } from './adjust.ts';
import { expand, extend, move, unitAt } from './caret.ts';
import type { Id } from '#core/model/records.ts';
import type { Action } from './keys.ts';
import { neighbour } from './overlaps.ts';
import type { Reading } from './page/reading.ts';

/** @returns what a screen reader should say, or '' */
export function perform(reading: Reading, action: Action): string {
	const { desk } = reading;
	const { shown } = desk;
	switch (action.do) {
		case 'move': {
			const at = move(shown, action.unit, desk.caret.focus, action.direction);
			reading.select(at, at);
			const unit = unitAt(shown, action.unit, at);
			return unit ? desk.words(unit) : '';
		}
		case 'extend': {
			const { anchor, focus } = desk.caret;
			reading.select(anchor, extend(shown, action.unit, focus, action.direction));
			return saySelection(reading);
		}
		case 'expand': {
			const at = desk.caret.focus;
			const span = expand(shown, desk.span ?? { start: at, end: at });
			reading.select(span.start, span.end, false);
			return saySelection(reading);
		}
		case 'adjust':
			adjustEnds(reading, action.how);
			return saySelection(reading);
		case 'slot':
			return codeWith(reading, desk.slots[action.key - 1]?.code, t(reader.noKeyYet, action.key));
		case 'repeat':
			return codeWith(reading, desk.recent[0], t(reader.noKeyYet, 1));
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
		case 'valence':
			desk.askValence++;
			return '';
		case 'clear':
			if (desk.span) reading.select(desk.caret.focus, desk.caret.focus);
			else desk.chosen = null;
			desk.justCoded = null;
			return '';
	}
}

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
	const done = await codePassage(reading.desk, span, codes, made);
	reading.takeFocus(done ? span : undefined);
}

/** The ends of the chosen coding or, if other words are selected, of the selection. */
export function adjustEnds(reading: Reading, how: Adjustment): void {
	const { desk } = reading;
	const { coding, span, shown } = desk;
	if (coding && (!span || same(span, coding))) {
		const moved = adjust(shown, coding, how);
		if (!same(moved, coding)) void answer(desk, { id: coding.id, ...moved });
		desk.justCoded = null;
	} else if (span) {
		const moved = adjust(shown, span, how);
		reading.select(moved.start, moved.end, false);
	}
}

function toNeighbour(reading: Reading, direction: 1 | -1): string {
	const { desk } = reading;
	const found = neighbour(desk.codings, desk.chosen, desk.caret.focus, direction);
	if (!found) return t(reader.noMore);
	desk.chosen = found.id;
	reading.select(found.start, found.start, false);
	reading.show(found);
	return `${desk.codeName(found.code)}: ${desk.words(found)}`;
}

function codeWith(reading: Reading, code: Id | undefined, none: string): string {
	const span = reading.desk.target();
	if (!code) notices.tell(none);
	else if (!span) notices.tell(t(reader.selectFirst));
	else {
		void codeAndReturn(reading, span, [code]);
		return t(reader.coded, reading.desk.codeName(code));
	}
	return '';
}

const same = (a: Span, b: Span) => a.start === b.start && a.end === b.end;
const saySelection = ({ desk }: Reading) =>
	desk.span ? t(reader.selected, desk.words(desk.span)) : '';
