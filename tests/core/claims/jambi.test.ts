import { describe, expect, it } from 'vitest';
import { ready } from '../../samples/sample.ts';
import { codesOf, under, verdict } from './a-claim.ts';

const { project, pack } = await ready('jambi');
const texts = (hash: string) => pack.texts.get(hash);
const THREE = 'columns=code:pg-authority,pg-cooperation,pg-involvement';
const SPEC = `rows=type&${THREE}&percent=column`;
const offices = { rows: ['health-office', 'social-office'], columns: ['pg-authority'] };
const sentence = 'Tema pusat kewenangan paling dominan pada Dinkes dan Dinsos.';
const ask = (spec: string, op: 'largest' | 'together' = 'largest', more = {}) =>
	verdict(project, { op, ...offices }, spec, { sentence, ...more }, texts);

describe('Dinkes and Dinsos are most dominant for authority', () => {
	it('K5, K6: contradicted by the column percent, with the numbers', () => {
		const { asked, standing } = ask(SPEC);
		expect(standing).toBe('contradicted');
		expect(asked).toMatchObject({ measure: 'column', verdict: 'contradicted', lead: 1 });
		expect(asked.figures.map(({ rows, value, n, of }) => [rows[0], value, n, of])).toEqual([
			['health-office', 25, 2, 8],
			['social-office', 25, 2, 8],
			['community', 37.5, 3, 8]
		]);
	});

	it('K6: the same look says that the pair is first, and that they are under row percent and holder', () => {
		expect(ask(SPEC).trueUnder).toEqual([
			{ measure: 'references', reading: 'together' },
			{ measure: 'column', reading: 'together' },
			{ measure: 'row', reading: 'as-said' },
			{ measure: 'rate', reading: 'together' },
			{ measure: 'holder', reading: 'as-said' }
		]);
		const words = Object.fromEntries(ask(SPEC).measures.map((one) => [one.measure, one.verdict]));
		expect(words).toEqual({
			...{ references: 'contradicted', column: 'contradicted', row: 'supported' },
			...{ rate: 'contradicted', sources: 'contradicted', speakers: 'contradicted' },
			holder: 'supported'
		});
	});

	it('K4: said of the pair it is supported, 4 of 8 against 3 of 8', () => {
		const { asked, standing } = ask(SPEC, 'together');
		expect(standing).toBe('supported');
		expect(asked.figures.map(({ value, n, of }) => [value, n, of])).toEqual([
			[50, 4, 8],
			[37.5, 3, 8]
		]);
	});

	it('K8: small base, lead of one, speaker read as holder', () => {
		expect(codesOf(ask(SPEC))).toEqual(['small-base', 'lead-of-one', 'speaker-as-holder']);
		const counted = { sentence: 'Referensi kewenangan terbanyak ada pada Dinkes dan Dinsos.' };
		expect(codesOf(ask(SPEC, 'largest', counted))).not.toContain('speaker-as-holder');
	});

	it('K5: asked of holders it is supported; words of holders are not counted', () => {
		const held = ask('rows=holder:type&columns=code:pg-authority');
		expect(held.standing).toBe('supported');
		expect(under(held, 'rate').reason).toEqual({ code: 'no-words' });
		expect(codesOf(held)).toEqual(['small-base']);
	});

	it('K5.2: with one code alone, the row percent is of the codes beside it', () => {
		const one = under(ask('rows=type&columns=code:pg-authority'), 'row');
		expect(one.figures.map(({ n, of }) => [n, of])).toEqual([
			[2, 4],
			[2, 4],
			[3, 7]
		]);
	});

	it('K5.1: a transposed table says the same, as it is displayed', () => {
		const turned = `rows=code:pg-authority,pg-cooperation,pg-involvement&columns=type&percent=row&transpose=1`;
		expect(ask(turned)).toEqual(ask(SPEC));
	});
});

describe('other sentences on the sample', () => {
	it('K4: numbers, ranks, shares, comparisons', () => {
		const on = (columns: string) => ({ columns: [columns] });
		const is = (expect_: Parameters<typeof verdict>[1]) =>
			verdict(project, expect_, SPEC, {}, texts).asked.verdict;
		const BPJS = { rows: ['national-insurer-branch'] };
		expect(is({ op: 'value', ...BPJS, ...on('pg-cooperation'), value: 60 })).toBe('supported');
		expect(is({ op: 'value', ...offices, value: 12.5 })).toBe('contradicted');
		expect(is({ op: 'share', ...offices, value: 50 })).toBe('supported');
		expect(is({ op: 'at-least', ...BPJS, ...on('pg-cooperation'), value: 60 })).toBe('supported');
		expect(is({ op: 'at-most', ...BPJS, ...on('pg-cooperation'), value: 59 })).toBe('contradicted');
		expect(is({ op: 'equal', ...offices })).toBe('supported');
		expect(is({ op: 'rank', ...BPJS, ...on('pg-involvement'), place: 2 })).toBe('supported');
		expect(is({ op: 'rank', rows: ['health-office'], ...on('pg-authority'), place: 2 })).toBe(
			'tie'
		);
		expect(is({ op: 'smallest', ...offices, ...on('pg-involvement') })).toBe('supported');
		expect(is({ op: 'largest', rows: ['health-office'], ...on('pg-cooperation') })).toBe(
			'contradicted'
		);
		const than = { than: ['community'] };
		expect(is({ op: 'larger', ...BPJS, ...on('pg-cooperation'), ...than })).toBe('supported');
		expect(is({ op: 'larger', ...BPJS, ...on('pg-authority'), ...than })).toBe('contradicted');
	});

	it('K4: who is there is who was heard', () => {
		const there = (row: string, op: 'present' | 'absent' = 'present') =>
			verdict(project, { op, rows: [row] }, SPEC).asked;
		expect(there('community').verdict).toBe('supported');
		expect(there('village').verdict).toBe('contradicted');
		expect(there('village', 'absent').verdict).toBe('supported');
		expect(there('no-such-type').verdict).toBe('contradicted');
	});

	it('K8: 60% of five and 37.5% of eight are both three', () => {
		const look = verdict(
			project,
			{
				op: 'difference',
				a: { row: 'national-insurer-branch', column: 'pg-cooperation' },
				b: { row: 'community', column: 'pg-authority' },
				value: 22.5
			},
			SPEC
		);
		expect(look.asked.verdict).toBe('supported');
		expect(look.caveats).toContainEqual({ code: 'bases-compared', bases: [5, 8], units: [] });
		expect(look.standing).toBe('caveat');
	});
});
