/** Splitting, merging and recoding: on the chosen coding or, if none is chosen, the innermost one at the caret. */
import { mergeCodings, undecided, type Decisions } from '#core/commands/merge-codings.ts';
import { splitCoding } from '#core/commands/split-coding.ts';
import type { Coding, Id } from '#core/model/records.ts';
import { codingId } from '#core/model/codings.ts';
import { hands } from '#i18n/coding-hands.ts';
import { attempt } from '#lib/state/say-error.ts';
import { t } from '#lib/state/t.ts';
import { notices } from '#lib/ui/notices.svelte.ts';
import type { Desk } from '../desk.svelte.ts';
import { codingsAt } from '../overlaps.ts';
import type { Reading } from '../page/reading.ts';
import { cutAt, nextAlike, wordsBetween } from './cut.ts';

/** The coding that a key is meant for; says so if there is none. It is the chosen one afterwards. */
export function codeHere(desk: Desk): Coding | undefined {
	const coding = desk.coding ?? codingsAt(desk.codings, desk.caret.focus)[0];
	if (coding) desk.chosen = coding.id;
	else notices.tell(t(hands.noCoding));
	return coding;
}

export async function splitHere(reading: Reading): Promise<string> {
	const { desk } = reading;
	const caret = desk.caret.focus;
	const here = [...(desk.coding ? [desk.coding] : []), ...codingsAt(desk.codings, caret)];
	if (here.length === 0) notices.tell(t(hands.noCoding));
	const coding = here.find((one) => cutAt(desk.shown, one, caret) !== null);
	const at = coding && cutAt(desk.shown, coding, caret);
	if (!coding || at == null) {
		if (here.length > 0) notices.tell(t(hands.splitWhere));
		return '';
	}
	const unique = desk.workspace.world.newId();
	const done = await attempt(() =>
		desk.workspace.run((project) => splitCoding(project, { id: coding.id, at, unique }))
	);
	if (!done) return '';
	desk.chosen = codingId(desk.source, unique);
	reading.takeFocus();
	reading.select(at, at);
	return t(hands.splitDone, desk.codeName(coding.code));
}

/** At once, unless words lie between them or they answer a question differently: then it is asked. */
export async function mergeNext(reading: Reading): Promise<string> {
	const { desk } = reading;
	const coding = codeHere(desk);
	if (!coding) return '';
	const next = nextAlike(desk.codings, coding);
	if (!next) {
		notices.tell(t(hands.noNext, desk.codeName(coding.code)));
		return '';
	}
	const ids = [coding.id, next.id] as const;
	if (undecided([coding, next]).length === 0 && !wordsBetween(desk.shown, coding, next))
		return merge(reading, ids);
	desk.asked = { kind: 'merge', ids };
	return '';
}

/** @returns what is said when it is done */
async function merge(
	reading: Reading,
	ids: readonly [Id, Id],
	decisions: Decisions = {}
): Promise<string> {
	const { desk } = reading;
	const done = await attempt(() =>
		desk.workspace.run((project) => mergeCodings(project, { ids, decisions }))
	);
	if (!done) return '';
	desk.chosen = desk.codings.find(({ id }) => ids.includes(id))?.id ?? null;
	reading.takeFocus();
	return desk.coding ? t(hands.merged, desk.codeName(desk.coding.code)) : '';
}

/** The same when the question that was asked has left the page and given the focus back. */
export function mergeAfter(
	reading: Reading,
	ids: readonly [Id, Id],
	decisions: Decisions,
	onsay: (words: string) => void
): void {
	setTimeout(async () => onsay(await merge(reading, ids, decisions)));
}
