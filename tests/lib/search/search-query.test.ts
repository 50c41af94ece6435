import { describe, expect, it } from 'vitest';
import { countOf, isChosen, NONE, numbersOf, withChosen } from '#lib/search/choice.ts';
import { parseSearchQuery, searchQueryText, type SearchQuery } from '#lib/search/search-query.ts';

describe('the address of a search', () => {
	it('is read back as it was written', () => {
		const query: SearchQuery = {
			...{
				part: 'words' as const,
				typed: '"a & b" /c+/i',
				stem: true,
				roles: ['participant', 'nobody']
			},
			where: [{ dim: { by: 'actor' }, values: ['x|y', 'z'] }]
		};
		expect(parseSearchQuery(`?${searchQueryText(query)}`)).toEqual(query);
	});

	it('leaves out what it cannot read', () => {
		expect(parseSearchQuery('?q=a&role=boss&where=nonsense&part=x')).toEqual({
			...{ part: 'hits', typed: 'a', stem: false, where: [], roles: [] }
		});
	});
});

describe('chosen hits', () => {
	it('are some or all; taking one out of all leaves the others', () => {
		const two = withChosen(withChosen(NONE, 3, true, 4), 1, true, 4);
		expect(numbersOf(two)).toEqual([1, 3]);
		expect(withChosen(withChosen(two, 0, true, 4), 2, true, 4)).toBe('all');
		const without = withChosen('all', 2, false, 4);
		expect([countOf(without, 4), isChosen(without, 2), isChosen(without, 0)]).toEqual([
			3,
			false,
			true
		]);
		expect(numbersOf('all')).toBeNull();
	});
});
