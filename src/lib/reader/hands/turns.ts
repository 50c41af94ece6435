/** Coding a whole turn, and all turns of whoever speaks at the caret. */
import type { AddCode } from '#core/commands/add-code.ts';
import { codeTurns } from '#core/commands/code-turns.ts';
import { withNewCodes } from '#core/commands/with-new-codes.ts';
import { SimpulError } from '#core/model/error.ts';
import type { Id } from '#core/model/records.ts';
import type { Span } from '#core/text/span.ts';
import { hands } from '#i18n/coding-hands.ts';
import { attempt } from '#lib/state/say-error.ts';
import { t } from '#lib/state/t.ts';
import { notices } from '#lib/ui/notices.svelte.ts';
import { unitAt } from '../caret.ts';
import type { Desk } from '../desk.svelte.ts';
import type { Reading } from '../page/reading.ts';

/** The turns that the selected words lie in, or the one at the caret. */
export function openTurn(desk: Desk): void {
	const { shown, caret, span } = desk;
	const from = unitAt(shown, 'turn', span?.start ?? caret.focus);
	const to = unitAt(shown, 'turn', span ? span.end - 1 : caret.focus);
	if (!from || !to) return;
	desk.palette = { mode: 'apply', typed: '', span: { start: from.start, end: to.end } };
}

export function openSpeaker(desk: Desk): void {
	const here = speakerAt(desk);
	if (!here) notices.tell(t(hands.noTurn));
	else desk.palette = { mode: 'speaker', typed: '', ...here };
}

function speakerAt({ shown, caret, workspace, source }: Desk): { speaker: Id; span: Span } | null {
	const span = unitAt(shown, 'turn', caret.focus);
	const item = span && shown.items.find((one) => one.start === span.start);
	const speaker = workspace.project.sources.get(source)?.speakers[item?.speaker ?? -1];
	return span && speaker ? { speaker, span } : null;
}

/** One change; how many were coded and how many had the code already is told. */
export async function codeSpeaker(
	reading: Reading,
	speaker: Id,
	codes: readonly Id[],
	made: readonly AddCode[]
): Promise<void> {
	const { desk } = reading;
	const { workspace } = desk;
	const who = workspace.project.speakers.get(speaker)?.label ?? '';
	const unique = () => workspace.world.newId();
	let told = '';
	const done = await attempt(async () => {
		try {
			const change = await workspace.run((project) =>
				withNewCodes(project, made, (next) =>
					codeTurns(next, { speaker, codes, coder: workspace.me, unique })
				)
			);
			const { codings, skipped } = change!.args as { codings: number; skipped: number };
			told = t(hands.turnsCoded, codings, who);
			if (skipped > 0) told += ` ${t(hands.turnsSkipped, skipped)}`;
		} catch (error) {
			if (!(error instanceof SimpulError) || error.code !== 'nothing.to-change') throw error;
			told = t(hands.turnsAll, who);
		}
	});
	if (!done) return;
	for (const code of codes) desk.used(code);
	notices.tell(told);
	reading.takeFocus();
}
