import { describe, expect, it } from 'vitest';
import type { Query } from '#core/query/ast.ts';
import { parseQuery } from '#core/query/parse-query.ts';
import { codeOf } from '../../formats/code-of.ts';

/** A search in brackets, so that its structure can be read. */
function told(query: Query): string {
	switch (query.kind) {
		case 'words':
			return query.pattern;
		case 'regex':
			return `/${query.source}/${query.flags}`;
		case 'near':
			return `[${told(query.left)} ~${query.words} ${told(query.right)}]`;
		case 'or':
			return `[${query.any.map(told).join(' | ')}]`;
		case 'all':
			return `[${[...query.all.map(told), ...query.without.map((one) => `-${told(one)}`)].join(' & ')}]`;
	}
}

describe('what is asked', () => {
	it.each([
		['Rapat', 'rapat'],
		['“Kerja  Sama”', 'kerja sama'],
		['rapat* ra?at', '[rapat* & ra?at]'],
		['dinas NEAR bupati', '[dinas ~5 bupati]'],
		['a NEAR/2 b NEAR/3 c', '[[a ~2 b] ~3 c]'],
		['a b OR c', '[[a & b] | c]'],
		['a -b -"c d"', '[a & -b & -c d]'],
		['(a OR b) NEAR/7 (c d)', '[[a | b] ~7 [c & d]]'],
		['/ke-?[/]\\d+/i x', '[/ke-?[/]\\d+/i & x]'],
		['dan/atau, anak-anak', '[dan/atau & anak-anak]'],
		['near or', '[near & or]']
	])('Q2-Q7: %s', (typed, structure) => {
		expect(told(parseQuery(typed))).toBe(structure);
	});

	it.each([
		['', 'query.empty', {}],
		['a "b', 'query.unclosed-quote', { at: 3 }],
		['a (b', 'query.unclosed-bracket', { at: 3 }],
		['a /b', 'query.unclosed-regex', { at: 3 }],
		['a)', 'query.unexpected', { at: 2 }],
		['a OR', 'query.unexpected', { at: 5 }],
		['NEAR/2 a', 'query.unexpected', { at: 1 }],
		['a NEAR/0 b', 'query.distance', { at: 3, most: 100 }],
		['-a -b', 'query.only-without', { at: 1 }],
		['a *', 'query.no-letters', { at: 3 }],
		['a /(/', 'query.bad-regex', { at: 3 }],
		['/a/g', 'query.bad-regex', { at: 1, reason: '/g' }],
		['a'.repeat(2001), 'query.too-long', { most: 2000 }]
	])('Q12: %s names its place', async (typed, code, data) => {
		expect(await codeOf(() => parseQuery(typed))).toMatchObject({ code, data });
	});

	it('Q12: many brackets are no danger', async () => {
		const refused = await codeOf(() => parseQuery('('.repeat(2000)));
		expect(refused.code).toBe('query.unexpected');
	});
});
