/** What to ask of a sentence that no table can answer: questions for a reader, chosen by the words of the sentence (K10). */
import type { Lang } from '../model/records.ts';
import { numbersIn } from './numbers.ts';
import { triggersIn, type TriggerKind } from './triggers.ts';

export const PROMPTS = [
	'find-passages',
	'counter-example',
	'how-many',
	'same-thing',
	'what-comparison',
	'which-table',
	'who-holds'
] as const;
export type Prompt = (typeof PROMPTS)[number];

const BY_TRIGGER: { readonly [kind in TriggerKind]?: Prompt } = {
	universal: 'counter-example',
	vague: 'how-many',
	cause: 'what-comparison',
	dominance: 'which-table',
	lowest: 'which-table',
	comparison: 'which-table',
	rising: 'which-table',
	falling: 'which-table',
	average: 'which-table',
	authority: 'who-holds'
};

/** In fixed order; the passages for and against are always asked for. */
export function promptsFor(sentence: string, lang: Lang): Prompt[] {
	const asked = new Set<Prompt>(['find-passages']);
	for (const { kind } of triggersIn(sentence)) {
		const prompt = BY_TRIGGER[kind];
		if (prompt) asked.add(prompt);
	}
	const numbers = numbersIn(sentence, lang).filter(({ year }) => !year);
	if (numbers.length > 1 || sentence.includes(';')) asked.add('same-thing');
	return PROMPTS.filter((prompt) => asked.has(prompt));
}
