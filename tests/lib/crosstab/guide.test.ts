import { describe, expect, test } from 'vitest';
import { setAsked } from '#core/commands/set-asked.ts';
import { apply } from '#core/log/apply.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import { codesOfTable, guided, recordedFor } from '#lib/crosstab/findings/guide.ts';
import { ready } from '../../samples/sample.ts';

const { project } = await ready('jambi');
const codes = ['pg-authority', 'pg-cooperation'];

describe('what the guide asked', () => {
	test('interviews and focus groups have a guide', () =>
		expect(guided(project).map(({ kind }) => kind)).toEqual(Array(5).fill('interview')));

	test('the codes of the table, on whatever side, in codebook order', () => {
		const spec = (query: string) => parseSpec(new URLSearchParams(query));
		const columns = `rows=type&columns=code:${codes.toReversed().join()}`;
		expect(codesOfTable(project, spec(columns))).toEqual(codes);
		expect(codesOfTable(project, spec(`rows=code:${codes.join()}&columns=type`))).toEqual(codes);
		expect(codesOfTable(project, spec('rows=type&columns=coder'))).toEqual([]);
	});

	test('several sources: what all records name; none where nothing is recorded', () => {
		expect(recordedFor(guided(project))).toBeNull();
		const [a, b] = guided(project).map(({ id }) => id) as [string, string];
		const one = apply(project, setAsked(project, { sources: [a], codes }));
		const two = apply(one, setAsked(one, { sources: [b], codes: codes.slice(1) }));
		expect(recordedFor(guided(one))).toEqual(codes);
		expect(recordedFor(guided(two))).toEqual(['pg-cooperation']);
	});
});
