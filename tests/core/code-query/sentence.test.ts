import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeQueryText, parseCodeQuery } from '#core/code-query/query-text.ts';
import { isQueryText } from '#core/code-query/saved.ts';
import { parseSentence, sentenceText } from '#core/code-query/sentence.ts';
import { RELATIONS, resultsOf, type CodeQuery } from '#core/code-query/spec.ts';
import { parseWhere } from '#core/tables/spec-text.ts';

const name = fc.oneof(
	fc.constantFrom('law', 'pg-rule', 'not', 'near', '2', 'Final say', 'a"b\\', 'x!', 'a|b', 'é'),
	fc.string({ minLength: 1, maxLength: 8 })
);
const side = fc.array(fc.record({ code: name, below: fc.boolean() }), {
	minLength: 1,
	maxLength: 3
});
const filters = fc.subarray(['actor=x', 'source:Kota=Jambi|', 'kind=fgd'].map(parseWhere));
const query: fc.Arbitrary<CodeQuery> = fc
	.record({
		left: side,
		not: fc.boolean(),
		relation: fc.constantFrom(...RELATIONS),
		distance: fc.nat(1000),
		right: side,
		pick: fc.nat(2),
		where: filters,
		whereB: filters
	})
	.map(({ distance, pick, ...more }) => {
		const results = resultsOf(more);
		const turns = more.relation === 'near' ? distance : 0;
		return { ...more, turns, result: results[pick % results.length]! };
	});

describe('questions about codes as text', () => {
	it('M1: the text gives back the question', () => {
		fc.assert(
			fc.property(query, (asked) => {
				const text = codeQueryText(asked);
				expect(parseCodeQuery(new URLSearchParams(text))).toEqual(asked);
				expect(isQueryText(text)).toBe(true);
			})
		);
	});

	it('M1: is read as it is typed, and written in one way', () => {
		for (const [typed, text] of [
			['law  near 2 "conflict"', 'law near 2 conflict'],
			['law not overlaps rule', 'law not rule'],
			['"Final say"!|law within rule', '"Final say"! | law within rule'],
			['not not "not"', '"not" not "not"'],
			['law not near 0 rule', 'law not near 0 rule']
		] as const)
			expect(sentenceText(parseSentence(typed))).toBe(text);
	});

	it('M1: what cannot be understood names its place', () => {
		for (const [typed, code, at] of [
			['', 'codes.empty', undefined],
			['law', 'codes.relation', 4],
			['law rule', 'codes.relation', 5],
			['law near rule', 'codes.turns', 10],
			['law near 1001 rule', 'codes.turns', 10],
			['law near 2', 'codes.missing', 11],
			['| near 2 a', 'codes.missing', 1],
			['law overlaps rule too', 'codes.extra', 19],
			['law ! rule', 'codes.extra', 5],
			['"law near 2 rule', 'codes.unclosed-quote', 1],
			['law "near" 2 rule', 'codes.relation', 5]
		] as const)
			expect([typed, problem(() => parseSentence(typed))]).toEqual([
				typed,
				expect.objectContaining({ code, ...(at === undefined ? {} : { at }) })
			]);
	});

	it('M4: a result that the relation does not have is refused', () => {
		const asked = (text: string) => problem(() => parseCodeQuery(new URLSearchParams(text)));
		expect(asked('ask=a near 2 b&result=both')).toMatchObject({
			...{ code: 'codes.result', results: ['left', 'hull'] }
		});
		expect(asked('ask=a not b&result=hull')).toMatchObject({ code: 'codes.result' });
		expect(asked('ask=a not b&result=all')).toMatchObject({ code: 'table.bad-spec' });
	});
});

function problem(work: () => unknown): object {
	try {
		work();
	} catch (error) {
		const { code, data } = error as { code: string; data: object };
		return { code, ...data };
	}
	return {};
}
