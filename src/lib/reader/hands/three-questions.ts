/**
 * The questions that part the three top codes of polycentric governance, in their order: the first "yes" decides. They are the decision
 * rules of those codes, asked one at a time.
 */
import type { Id } from '#core/model/records.ts';

export type Step = 'authority' | 'cooperation';
export const FIRST: Step = 'authority';

const CODES = {
	authority: 'pg-authority',
	cooperation: 'pg-cooperation',
	involvement: 'pg-involvement'
} as const;

/** The next question, or the code that it comes to. */
export function answered(step: Step, yes: boolean): { ask: Step } | { code: Id } {
	if (yes) return { code: CODES[step] };
	return step === 'authority' ? { ask: 'cooperation' } : { code: CODES.involvement };
}

/** Whether the project has all three codes: without one of them the questions lead nowhere. */
export const canAsk = (has: (code: Id) => boolean): boolean => Object.values(CODES).every(has);
