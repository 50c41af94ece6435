import { describe, expect, it } from 'vitest';
import { ledgerOf } from '#core/claims/ledger.ts';
import { verdictOf } from '#core/claims/verdict.ts';
import { FILE, published } from './published.ts';

const machine = FILE.claims.filter(({ check }) => check.op !== 'manual');
const manual = FILE.claims.filter(({ check }) => check.op === 'manual');

describe.each(['id', 'en'] as const)('published sentences in %s', (lang) => {
	const project = published(lang);
	const look = (id: string) => verdictOf(project, project.claims.get(id)!);
	const of = (id: string, measure: string) =>
		look(id).measures.find((verdict) => verdict.measure === measure)!;

	it.each(machine.map((claim) => [claim.id, claim.category, claim.expected] as const))(
		'K4, K8.1: %s (%s) is %s',
		(id, _category, expected) => {
			expect(look(id)).toMatchObject({ standing: expected });
		}
	);

	it.each(manual.map(({ id }) => id))('K10: %s needs a reader and is asked about', (id) => {
		const { standing, asked, prompts } = look(id);
		expect(standing).toBe('not-checkable');
		expect(asked.reason).toEqual({ code: 'needs-reader' });
		expect(prompts).toContain('find-passages');
	});

	it('K5.3, K6: Table 1 by measure, as the file has it', () => {
		for (const id of ['S000-01', 'S000-03']) {
			expect(of(id, 'column').verdict).toBe('contradicted');
			expect(of(id, 'row').verdict).toBe('supported');
			expect(of(id, 'rate').reason).toEqual({ code: 'not-published', measure: 'rate' });
			expect(of(id, 'holder').reason).toEqual({ code: 'not-answered' });
			expect(look(id).trueUnder).toEqual([
				{ measure: 'references', reading: 'together' },
				{ measure: 'column', reading: 'together' },
				{ measure: 'row', reading: 'as-said' }
			]);
		}
		for (const id of ['S000-04', 'S000-08'])
			for (const measure of ['references', 'column', 'row'])
				expect([id, measure, of(id, measure).verdict]).toEqual([id, measure, 'supported']);
	});

	it('K6: says the numbers: 3 of 8, not 2 of 8', () => {
		expect(look('S000-01').asked.figures).toEqual([
			{ value: 25, n: 2, of: 8, rows: ['Dinkes'], column: 'T000_1', part: 'named' },
			{ value: 25, n: 2, of: 8, rows: ['Dinsos'], column: 'T000_1', part: 'named' },
			{ value: 37.5, n: 3, of: 8, rows: ['Masyarakat'], column: 'T000_1', part: 'other' }
		]);
		expect(look('S000-02').asked.lead).toBe(1);
	});

	it('K8: a zero of five allows up to 52 percent', () => {
		const zero = look('S000-06').caveats.find(({ code }) => code === 'zero-as-absence');
		expect(zero).toMatchObject({ rows: ['Masyarakat'], of: 5 });
		expect((zero as { upper: number }).upper).toBeCloseTo(52.18, 2);
	});

	it('K8: bases, marks and counter-examples come by themselves', () => {
		expect(look('S002-02').caveats).toContainEqual({
			...{ code: 'bases-compared', bases: [], units: ['bills, Rp', 'budget, Rp'] }
		});
		expect(look('S002-07').caveats).toContainEqual({
			...{ code: 'own-figure', figure: 95.5, target: 98 }
		});
		const always = look('S004-01').caveats.find(({ code }) => code === 'counter-example');
		expect(always).toMatchObject({ rows: ['2021'], word: lang === 'id' ? 'selalu' : 'always' });
		expect(look('S000-13').caveats.map(({ code }) => code)).toContain('speaker-as-holder');
	});

	it('K8.1: the ledger counts as the file does, readers apart', () => {
		const count = (expected: string) => machine.filter((c) => c.expected === expected).length;
		const { counts, contradicted } = ledgerOf(project);
		expect(counts).toEqual({
			supported: count('supported'),
			contradicted: count('contradicted'),
			caveat: count('caveat'),
			'not-checkable': count('not-checkable') + manual.length
		});
		expect(contradicted).toHaveLength(count('contradicted'));
	});
});
