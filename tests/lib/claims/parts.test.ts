import { describe, expect, it } from 'vitest';
import type { Because } from '#core/claims/propose-expect.ts';
import { onSide, sideOf, without } from '#lib/claims/evidence-sides.ts';
import type { Claim } from '#core/model/claim-records.ts';
import { claimOf, isBare, READERS } from '#lib/claims/draft.ts';
import { isTurned } from '#lib/judging/is-turned.ts';
import { markedParts } from '#lib/claims/marked-parts.ts';
import { sentencesIn } from '#lib/claims/sentences-in.ts';

const SENTENCE = 'Dinkes is most dominant.';
const told = (start: number, end: number): Because => ({
	...{ part: 'rows', by: 'name', start, end },
	text: SENTENCE.slice(start, end)
});

describe('a sentence and its telling words', () => {
	it('is whole again when its pieces are put together', () => {
		for (const because of [[], [told(0, 6)], [told(10, 23), told(0, 6), told(15, 23)]])
			expect(
				markedParts(SENTENCE, because)
					.map(({ text }) => text)
					.join('')
			).toBe(SENTENCE);
	});

	it('shows the longer of two reasons that meet', () => {
		const parts = markedParts(SENTENCE, [told(15, 23), told(10, 23)]);
		expect(parts.filter(({ because }) => because).map(({ text }) => text)).toEqual([
			...['most dominant']
		]);
	});

	it('is found in a paragraph, without its line ends', () => {
		expect(sentencesIn('  Satu kalimat.\n\nDinkes 12,5%. Dua. ', 'id')).toEqual([
			...['Satu kalimat.', 'Dinkes 12,5%.', 'Dua.']
		]);
		expect(sentencesIn(' \n ', 'en')).toEqual([]);
	});
});

describe('passages beside a claim', () => {
	it('are on one side at most', () => {
		const one = onSide({ for: ['a'], against: [] }, 'a', 'against');
		expect(one).toEqual({ for: [], against: ['a'] });
		expect(sideOf(one, 'a')).toBe('against');
		expect(onSide(one, 'a', 'neither')).toEqual({ for: [], against: [] });
		expect(without({ for: ['a', 'b'], against: ['c'] }, ['b', 'c'])).toEqual({
			...{ for: ['a'], against: [] }
		});
	});
});

it('a claim turns when it was accepted and the numbers no longer say so', () => {
	const expected = { op: 'largest', rows: ['a'] };
	const claim = { status: 'accepted', expect: expected } as unknown as Parameters<
		typeof isTurned
	>[0];
	const standing = (word: string) => ({ standing: word }) as Parameters<typeof isTurned>[1];
	expect(isTurned(claim, standing('contradicted'))).toBe(true);
	expect(isTurned(claim, standing('not-checkable'))).toBe(true);
	expect(isTurned(claim, standing('caveat'))).toBe(false);
	expect(isTurned({ ...claim, expect: { op: 'manual' } }, standing('not-checkable'))).toBe(false);
	expect(isTurned({ ...claim, status: 'open' }, standing('contradicted'))).toBe(false);
});

it('a sentence of which nobody has said anything is bare: its readings come first', () => {
	const bare = claimOf({ sentence: 'A.', spec: '', expect: READERS }, undefined);
	expect(isBare(bare)).toBe(true);
	const said: readonly Partial<Claim>[] = [
		{ note: 'Read.' },
		{ status: 'accepted' },
		{ spec: 'rows=actor' },
		{ evidence: { for: ['s~1'], against: [] } },
		{ expect: { op: 'largest', rows: ['a'] } }
	];
	for (const more of said) expect(isBare({ ...bare, ...more })).toBe(false);
});
