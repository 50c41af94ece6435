/** What a combobox offers and which of it fits what was typed: pure, so that it is tested without a page. */
export type Choice = {
	readonly value: string;
	readonly label: string;
	/** Said behind the label in a softer voice. */
	readonly hint?: string;
};

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Choices in which every typed word occurs, those that begin with the text first; all of them for an empty text. */
export function matching(choices: readonly Choice[], typed: string): readonly Choice[] {
	const wanted = fold(typed);
	if (wanted === '') return choices;
	const words = wanted.split(/\s+/);
	const fits = choices.filter(({ label, hint }) => {
		const text = fold(`${label} ${hint ?? ''}`);
		return words.every((word) => text.includes(word));
	});
	const first = (choice: Choice) => (fold(choice.label).startsWith(wanted) ? 0 : 1);
	return [...fits].sort((a, b) => first(a) - first(b));
}

/** Whether a new thing with this name would be one more, not one that is there. */
export const isNew = (choices: readonly Choice[], typed: string): boolean =>
	typed.trim() !== '' && !choices.some((choice) => fold(choice.label) === fold(typed));
