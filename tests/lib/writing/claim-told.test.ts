import { expect, test } from 'vitest';
import type { Entry } from '#core/claims/ledger.ts';
import { claimTold, needsCare, saysTheSame } from '#lib/writing/claim-told.ts';
import type { ToldClaim } from '#report/tell-claim.ts';

const entry = (status: string, standing: string) =>
	({
		claim: { status, sentence: 'A  b.', expect: { op: 'largest', rows: ['a'] } },
		verdict: { standing }
	}) as unknown as Entry;
const told = {
	measures: [
		{ measure: 'References', verdict: 'supported', text: '4.', isAsked: false },
		{ measure: 'Percent', verdict: 'contradicted', text: '25% (2 of 8).', isAsked: true }
	],
	trueUnder: '',
	caveats: ['Small base: n = 8.']
} as unknown as ToldClaim;

test('W10: the verdict comes with the numbers of the measure that was asked, and what weighs on it', () => {
	expect(claimTold(entry('accepted', 'contradicted'), told)).toEqual({
		standing: 'contradicted',
		isTurned: true,
		lines: ['Percent: 25% (2 of 8).', 'Small base: n = 8.']
	});
});

test('W11: a chapter asks for care where the numbers contradict it, or say nothing any more of what was accepted', () => {
	expect(needsCare(entry('open', 'contradicted'))).toBe(true);
	expect(needsCare(entry('rejected', 'contradicted'))).toBe(false);
	expect(needsCare(entry('accepted', 'not-checkable'))).toBe(true);
	expect(needsCare(entry('open', 'not-checkable'))).toBe(false);
	expect(needsCare(entry('accepted', 'supported'))).toBe(false);
});

test('W1: white space is no other sentence', () => {
	expect(saysTheSame(entry('open', 'supported').claim, ' A b. ')).toBe(true);
	expect(saysTheSame(entry('open', 'supported').claim, 'A c.')).toBe(false);
});
