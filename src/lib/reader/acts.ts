/** What a reader can do to codings. Each is one command; errors are told on the page, success is seen in the text. */
import type { AddCode } from '#core/commands/add-code.ts';
import { applyCode } from '#core/commands/apply-code.ts';
import { editCoding, type EditCoding } from '#core/commands/edit-coding.ts';
import { removeCodings } from '#core/commands/remove-codings.ts';
import { withNewCodes } from '#core/commands/with-new-codes.ts';
import { codingId } from '#core/model/codings.ts';
import type { Id, Localised } from '#core/model/records.ts';
import type { Span } from '#core/text/span.ts';
import { reader } from '#i18n/reader.ts';
import { attempt } from '#lib/state/say-error.ts';
import { list, t } from '#lib/state/t.ts';
import { notices } from '#lib/ui/notices.svelte.ts';
import { afterText } from './after-text.ts';
import type { Desk } from './desk.svelte.ts';
import { nextColour } from './new-code.ts';
import { neighbour, twin } from './overlaps.ts';

/**
 * Codes a passage; what the coder has said of exactly these words already is left out.
 * @param made  codes among `codes` that are made with it, as one change
 * @returns whether it is coded now
 */
export async function codePassage(
	desk: Desk,
	span: Span,
	codes: readonly Id[],
	made: readonly AddCode[] = []
): Promise<boolean> {
	const { workspace, source } = desk;
	const known = codes.flatMap((code) => twin(desk.codings, span, code, workspace.me) ?? []);
	const fresh = codes.filter((code) => !known.some((c) => c.code === code));
	if (fresh.length === 0) {
		if (known[0]) desk.chosen = known[0].id;
		notices.tell(t(reader.alreadyCoded, list(codes.map((c) => desk.codeName(c)))));
		return false;
	}
	const ids = fresh.map(() => workspace.world.newId());
	const drawn = afterText();
	const done = await attempt(() =>
		workspace.atOnce((project) =>
			withNewCodes(project, made, (next) =>
				applyCode(next, { ids, source, ...span, codes: fresh, coder: workspace.me })
			)
		)
	);
	if (!done) return false;
	await drawn; // what is known of the coding is shown beside its words, not before them
	for (const code of fresh) desk.used(code);
	const required = fresh.findIndex((code) => desk.code(code)?.valence === 'required');
	desk.span = null;
	desk.justCoded = span;
	desk.together = ids.map((id) => codingId(source, id));
	desk.chosen = desk.together[Math.max(0, required)]!;
	return true;
}

/** A code at the top of the codebook, to be made together with what it is applied to. */
export function newCode({ workspace }: Desk, name: Localised): AddCode {
	const colour = nextColour(workspace.project.codes.values());
	return { id: workspace.world.newId(), name, parent: null, colour };
}

export const answer = (
	desk: Desk,
	edit: EditCoding,
	made: readonly AddCode[] = []
): Promise<boolean> =>
	attempt(() =>
		desk.workspace.atOnce((project) =>
			withNewCodes(project, made, (next) => editCoding(next, edit))
		)
	);

export async function removeChosen(desk: Desk): Promise<void> {
	const coding = desk.coding;
	if (!coding) return;
	const next = neighbour(desk.codings, coding.id, coding.start, 1);
	const done = await attempt(() =>
		desk.workspace.atOnce((project) => removeCodings(project, { ids: [coding.id] }))
	);
	if (!done) return;
	desk.chosen = next && next.start < coding.end ? next.id : null;
	notices.tell(t(reader.removed, desk.codeName(coding.code)));
}
