/**
 * The researcher's names for labels: a slip of the keyboard is put right, and labels that get the same name are one speaker. The text
 * stays as it was written.
 */
import { labelKey } from '../text/label.ts';
import { labelsOf } from '../text/turns.ts';
import type { Draft } from './draft.ts';

/** @param names  new names by key of the label; labels without one stay as they are */
export function renameLabels(draft: Draft, names: ReadonlyMap<string, string>): Draft {
	if (!draft.labels.some(({ key }) => names.has(key))) return draft;
	const keyOf = (key: string) => labelKey(names.get(key) ?? key);
	// A label that keeps its name gives it to those that join it.
	const spelled = new Map(draft.labels.map(({ key, label }) => [key, label]));
	const turns = draft.turns.map((turn) => {
		const label = names.get(turn.key);
		if (label === undefined) return turn;
		const key = labelKey(label);
		return { ...turn, key, label: names.has(key) ? label : (spelled.get(key) ?? label) };
	});
	const persons = draft.labels.flatMap(({ key, person }) =>
		person === undefined ? [] : [[keyOf(key), person] as const]
	);
	return { ...draft, turns, labels: labelsOf(draft.text, turns, new Map(persons.toReversed())) };
}
