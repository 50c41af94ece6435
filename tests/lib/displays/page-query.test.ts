import { describe, expect, test } from 'vitest';
import { askedChart, parseQuery, queryText } from '#lib/displays/page-query.ts';

describe('the address of the charts', () => {
	test('holds question and open mark apart, whatever is in their names', () => {
		const question = 'view=relations&layers=source%3AKota';
		const mark = { picture: 'network:Kota & "x"', key: 'a b/c&d=e' };
		expect(parseQuery(`?${queryText(question, mark)}`)).toEqual({ question, mark });
		expect(parseQuery(`?${queryText(question, null)}`)).toEqual({ question, mark: null });
		expect(queryText('', null)).toBe('');
	});

	test('no question is not an error; a bad one and that of a matrix are', () => {
		expect(askedChart('')).toBeNull();
		expect(askedChart('view=matrix')).toBeNull();
		expect(askedChart('view=cities')?.value?.view).toBe('cities');
		expect(askedChart('view=clouds')?.error?.code).toBe('display.unknown-view');
		expect(askedChart('view=relations&by=mood')?.error?.code).toBe('display.bad-spec');
	});
});
