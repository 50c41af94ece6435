import { describe, expect, test } from 'vitest';
import { parseQuery, queryText } from '#lib/crosstab/page-query.ts';
import { parseSpec, specText } from '#core/tables/spec-text.ts';
import { DEFAULT_SPEC } from '#core/tables/spec.ts';

describe('the address of the page', () => {
	test('an empty address asks for the usual table', () => {
		expect(parseQuery('')).toEqual({
			table: '',
			look: { form: 'percent-of', shaded: true },
			cell: null,
			part: null
		});
	});

	test('table, look and cell survive the way through the address', () => {
		const table = specText({
			...DEFAULT_SPEC,
			rows: { by: 'actor', attribute: 'Kota & desa' },
			where: [{ dim: { by: 'kind' }, values: ['interview'] }]
		});
		const look = { form: 'count', shaded: false } as const;
		const read = parseQuery(`?${queryText(table, look, 'a%2Cb,*')}`);
		expect(specText(parseSpec(new URLSearchParams(read.table)))).toBe(table);
		expect(read.look).toEqual(look);
		expect(read.cell).toEqual({ row: 'a,b' });
	});

	test('the open part of the findings stands in it, and no other', () => {
		const look = { form: 'percent-of', shaded: true } as const;
		expect(parseQuery(`?${queryText('rows=actor', look, null, 'silence')}`).part).toBe('silence');
		expect(parseQuery('?part=weather').part).toBeNull();
	});

	test('the usual look leaves no trace', () =>
		expect(queryText('rows=actor', { form: 'percent-of', shaded: true }, null)).toBe('rows=actor'));

	test('an unknown form is the usual one', () =>
		expect(parseQuery('?form=roman').look.form).toBe('percent-of'));
});
