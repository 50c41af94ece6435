/** The researcher overrules the detection: "this label is nobody", "this line does name a speaker". The text stays as it is. */
import { labelKey } from '#core/text/label.ts';
import { detectTurns, labelsOf, type DraftTurn } from '#core/text/turns.ts';
import { countDraft } from './count-draft.ts';
import type { Draft } from '#core/import/draft.ts';

export type LabelDecisions = {
	/** Labels or keys that name no speaker; what stood under them goes to the turn before. */
	readonly not?: readonly string[];
	/** Labels or keys that do name one, wherever they stand at the beginning of a line with a colon or tab. */
	readonly add?: readonly string[];
};

/**
 * All decisions so far are given each time; the draft that was read first stays the start.
 * @returns the draft with other turns, labels and number of words. In a table only `not` means something: such rows become
 *   nobody's text.
 */
export function withLabels(draft: Draft, { not = [], add = [] }: LabelDecisions): Draft {
	const refused = new Set(not.map(labelKey));
	if (draft.exact) {
		const turns = draft.turns.filter((turn) => !refused.has(turn.key));
		return rebuilt(draft, turns);
	}
	const { bold } = draft;
	const { turns, labels } = detectTurns(draft.text, {
		bold,
		not: refused,
		speakers: new Set(add.map(labelKey).filter((key) => !refused.has(key)))
	});
	return { ...draft, turns, labels, words: countDraft(draft.text, turns) };
}

function rebuilt(draft: Draft, turns: readonly DraftTurn[]): Draft {
	const persons = new Map(
		draft.labels.flatMap(({ key, person }) =>
			person === undefined ? [] : [[key, person] as const]
		)
	);
	const labels = labelsOf(draft.text, turns, persons);
	return { ...draft, turns, labels, words: countDraft(draft.text, turns) };
}
