/** What the rarer keys do, and the entries of the menu: growing, splitting, merging, whole turns, going on. Loaded when first used. */
import { tick } from 'svelte';
import type { AddCode } from '#core/commands/add-code.ts';
import type { Id } from '#core/model/records.ts';
import { hands } from '#i18n/coding-hands.ts';
import { reader } from '#i18n/reader.ts';
import { t } from '#lib/state/t.ts';
import { attempt } from '#lib/state/say-error.ts';
import { notices } from '#lib/ui/notices.svelte.ts';
import type { Span } from '#core/text/span.ts';
import { codePassage } from '../acts.ts';
import { move, unitAt } from '../caret.ts';
import type { Hand } from '../keys.ts';
import type { Reading } from '../page/reading.ts';
import { codeHere, mergeNext, splitHere } from './codings.ts';
import { linesOf } from '../lines.ts';
import type { Heard } from '../heard.ts';
import { sayCoded, saySelection } from '../say-heard.ts';
import { openQuestion, tellValence } from './ask.ts';
import { openSpoken } from './spoken.ts';
import { growSelection, shrinkSelection } from './selection.ts';
import { codeSpeaker, openSpeaker, openTurn } from './turns.ts';
import { withReference } from './reference.ts';

export { codeSpeaker };

/** @returns what a screen reader should say, or '' */
export async function act(reading: Reading, hand: Hand): Promise<Heard> {
	const { desk } = reading;
	switch (hand) {
		case 'grow':
			growSelection(reading);
			return saySelection(desk);
		case 'shrink':
			shrinkSelection(reading);
			return saySelection(desk);
		case 'split':
			return splitHere(reading);
		case 'merge':
			return mergeNext(reading);
		case 'recode': {
			const coding = codeHere(desk);
			if (coding) desk.palette = { mode: 'recode', typed: '', span: coding };
			return '';
		}
		case 'valence':
		case 'about':
		case 'holder':
			openQuestion(desk, hand);
			return '';
		case 'relation':
			openQuestion(desk, 'from');
			return '';
		case 'enables':
		case 'hinders':
		case 'mixed':
		case 'neutral':
			return tellValence(desk, hand);
		case 'turn':
			openTurn(desk);
			return '';
		case 'speaker':
			openSpeaker(desk);
			return '';
		case 'onward':
			return codeAndGoOn(reading);
		case 'copy':
			await copyWithReference(reading);
			return '';
		case 'list':
			desk.listed = !desk.listed;
			return t(desk.listed ? hands.listOn : hands.listOff);
		case 'print':
			desk.listed = true;
			await listed();
			print();
			return '';
		case 'spoken':
			return openSpoken(desk);
		case 'jump':
			desk.asked = { kind: 'jump', typed: '' };
			return '';
		case 'menu':
			desk.asked = { kind: 'menu' };
			return '';
	}
}

/** The last code goes to the sentence here, and the next sentence is selected: a long list is coded with one key. */
async function codeAndGoOn(reading: Reading): Promise<Heard> {
	const { desk } = reading;
	const [code] = desk.recent;
	const span = desk.span ?? unitAt(desk.shown, 'sentence', desk.caret.focus);
	if (!code || !span) {
		notices.tell(code ? t(reader.selectFirst) : t(reader.noKeyYet, 1));
		return '';
	}
	return codeOnward(reading, span, [code]);
}

/** Codes a passage, and the sentence after it is selected. */
export async function codeOnward(
	reading: Reading,
	span: Span,
	codes: readonly Id[],
	made: readonly AddCode[] = []
): Promise<Heard> {
	const { desk } = reading;
	const done = await codePassage(desk, span, codes, made);
	const told = done ? sayCoded(desk, codes) : '';
	toNextSentence(reading, span);
	return saySelection(desk, told);
}

/** Selects the sentence after a passage; behind the last one the caret stays at its end. */
function toNextSentence(reading: Reading, { end }: Span): void {
	const { shown } = reading.desk;
	const next = unitAt(shown, 'sentence', move(shown, 'sentence', Math.max(0, end - 1), 1));
	reading.takeFocus();
	if (next && next.start >= end) reading.select(next.start, next.end);
	else reading.select(end, end);
}

async function copyWithReference({ desk }: Reading): Promise<void> {
	const span = desk.span ?? desk.coding ?? unitAt(desk.shown, 'sentence', desk.caret.focus);
	const source = desk.workspace.project.sources.get(desk.source)?.name ?? '';
	if (!span) return notices.tell(t(reader.selectFirst));
	const text = withReference(desk.shown, span, source, (...lines) => t(hands.refLines, ...lines));
	if (!(await attempt(() => navigator.clipboard.writeText(text)))) return;
	const [first, last] = linesOf(desk.shown, span);
	notices.tell(t(hands.copied, `${source}, ${t(hands.refLines, first, last)}`));
}

/** The list of codes is loaded when it is first shown; what is printed must have it. */
async function listed(): Promise<void> {
	await import('./TurnCodes.svelte');
	await tick();
	await new Promise((drawn) => requestAnimationFrame(drawn));
}
