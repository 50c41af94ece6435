import { describe, expect, it } from 'vitest';
import type { CodeQuery } from '#core/code-query/spec.ts';
import {
	addressText,
	EMPTY_DRAFT,
	isWhole,
	kindOf,
	parseAddress,
	withRelation
} from '#lib/code-query/draft.ts';
import { kindOf as kindOfSaved, savedAddress } from '#lib/saved/saved-kind.ts';

const asked: CodeQuery = {
	...EMPTY_DRAFT,
	left: [{ code: 'law', below: true }],
	right: [{ code: 'rule', below: false }]
};

describe('a question while it is chosen', () => {
	it('is one when both sides have codes', () => {
		expect([isWhole(EMPTY_DRAFT), isWhole({ ...asked, right: [] }), isWhole(asked)]).toEqual([
			...[false, false, true]
		]);
	});

	it('M1: stands in the address with the table it is shown as', () => {
		const text = addressText(asked, 'actor:City');
		expect(text).toBe('ask=law%20overlaps%20rule!&by=actor%3ACity');
		expect(parseAddress(`?${text}`)).toEqual({
			...{ query: { value: asked, error: null }, by: 'actor:City' }
		});
		expect(parseAddress('')).toEqual({ query: null, by: '' });
		expect(parseAddress('?ask=law').query?.error?.code).toBe('codes.relation');
		expect(kindOfSaved(text)).toBe('query');
		expect(savedAddress('/p/x', text)).toBe(`/p/x/search/codes?${text}`);
	});

	it('M2.2: the same turn is a choice of its own, and near begins with the next answer', () => {
		const together = withRelation(asked, 'together', false);
		expect([together.relation, together.turns, kindOf(together)]).toEqual(['near', 0, 'together']);
		const near = withRelation(together, 'near', false);
		expect([near.turns, kindOf(near)]).toEqual([2, 'near']);
		expect(withRelation({ ...near, turns: 5 }, 'near', true).turns).toBe(5);
	});

	it('M4: a result that the new relation does not have goes back to the passages of A', () => {
		const both: CodeQuery = { ...asked, result: 'both' };
		expect(withRelation(both, 'within', false).result).toBe('both');
		expect(withRelation(both, 'near', false).result).toBe('left');
		expect(withRelation({ ...both, result: 'hull' }, 'near', false).result).toBe('hull');
		expect(withRelation({ ...both, result: 'hull' }, 'overlaps', true).result).toBe('left');
	});
});
