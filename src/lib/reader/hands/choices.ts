/** What can be answered: the choices of a question, narrowed by what is typed, the likeliest first. */
import { rank, type Candidate } from '../fuzzy.ts';

export type Choice = { readonly id: string; readonly label: string; readonly key?: string };
/** An actor with all that it is called, its name first. */
export type Named = { readonly id: string; readonly names: readonly string[] };

/**
 * @param likely  ids in the order in which they are offered before anything is typed
 * @param taken   ids that are chosen already
 * @returns while nothing is typed the first nine with a digit of their own
 */
export function actorChoices(
	actors: readonly Named[],
	typed: string,
	likely: readonly string[],
	taken: readonly string[]
): Choice[] {
	const free = actors.filter(({ id }) => !taken.includes(id));
	const candidates: (Candidate & Named)[] = free.map((one) => ({ ...one, cues: [] }));
	const found = rank(candidates, typed, likely);
	const sorted =
		typed.trim() === '' ? [...found].sort((a, b) => place(likely, a) - place(likely, b)) : found;
	return sorted.map(({ id, names }, i) => ({
		id,
		label: names[0] ?? id,
		...(typed.trim() === '' && i < 9 ? { key: String(i + 1) } : {})
	}));
}

/** Choices that have keys of their own; typing narrows them by their names. */
export const fixedChoices = (choices: readonly Choice[], typed: string): Choice[] =>
	choices.filter(({ label }) => label.toLowerCase().includes(typed.trim().toLowerCase()));

/** Whether what is typed is a name that nobody has. */
export const isNewName = (actors: readonly Named[], typed: string): boolean =>
	typed.trim().length > 1 &&
	!actors.some(({ names }) => names[0]?.toLowerCase() === typed.trim().toLowerCase());

const place = (likely: readonly string[], { id }: Named) =>
	likely.includes(id) ? likely.indexOf(id) : likely.length;
