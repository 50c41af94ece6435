import { describe, expect, it } from 'vitest';
import { claimsQueryText, parseClaimsQuery } from '#lib/claims/claims-query.ts';

describe('the address of the claims page', () => {
	it('is bare for the whole ledger', () => {
		expect(claimsQueryText({})).toBe('');
		expect(claimsQueryText(parseClaimsQuery(''))).toBe('');
		expect(parseClaimsQuery('').part).toBe('ledger');
	});

	it('keeps the text of a table whole', () => {
		const about = 'rows=type&columns=code:a,b&percent=column&where=source%3AKota%3DJambi';
		const text = claimsQueryText({ part: 'new', about });
		expect(parseClaimsQuery(`?${text}`)).toMatchObject({ part: 'new', about });
	});

	it('names a cell of the triangulation, whatever its place is called', () => {
		const cell = { open: 'k', columns: 'actor', place: 'fgd:actor:a & b=c' } as const;
		const text = claimsQueryText({ part: 'triangulation', ...cell });
		expect(parseClaimsQuery(`?${text}`)).toMatchObject({ part: 'triangulation', ...cell });
	});

	it('drops what no ledger has', () => {
		expect(parseClaimsQuery('?part=else&standing=maybe&status=lost&columns=type')).toEqual({
			...{ part: 'ledger', open: '', standing: '', status: '', about: '' },
			...{ columns: '', place: '' }
		});
	});
});
