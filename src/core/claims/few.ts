import type { Expect } from '../model/claim-records.ts';
import { FEW_WORDS } from '../tables/warnings.ts';
import { isAboutPresence } from './caveats.ts';
import type { Judged } from './outcome.ts';
import type { Sheet } from './sheet.ts';

/** With one or two passages every order is an accident. */
const TOO_FEW = 3;

/** Whether the numbers that the claim names rest on too little to be called true or false (K7.2). */
export function isTooFew(expect: Expect, { kind, coded }: Sheet, { shown }: Judged): boolean {
	if (!coded || isAboutPresence(expect)) return false;
	const least = kind === 'rate' ? FEW_WORDS : TOO_FEW;
	return shown.some(({ of, part }) => part === 'named' && of !== null && of < least);
}
