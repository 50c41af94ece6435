import { describe, expect, test } from 'vitest';
import { countingSentence, type CountingFacts } from '#i18n/counting-sentence.ts';

const usual: CountingFacts = {
	unit: 'references',
	percent: 'column',
	overlap: 'intersects',
	parents: 'union',
	rows: { kind: 'actor' },
	columns: { kind: 'code' },
	layers: null,
	kinds: [{ kind: 'interview', sources: 5 }],
	filters: []
};
const en = (part: Partial<CountingFacts>) => countingSentence('en', { ...usual, ...part });
const id = (part: Partial<CountingFacts>) => countingSentence('id', { ...usual, ...part });

describe('the sentence over a table', () => {
	test('says what is counted, for whom and of what', () => {
		expect(en({})).toBe(
			'Coding references in 5 interviews, each counted for the actor who speaks; percent of all references to that code. A code includes the codes below it; each passage counts once.'
		);
		expect(id({})).toBe(
			'Rujukan pengodean dalam 5 wawancara, masing-masing dihitung untuk aktor yang berbicara; persen dari semua rujukan pada kode itu. Kode mencakup kode di bawahnya; setiap petikan dihitung sekali.'
		);
	});

	test('tells who speaks, whom it is about and who holds apart', () => {
		expect(en({ rows: { kind: 'holder' } })).toContain('the actor who is said to hold it');
		expect(id({ rows: { kind: 'about' } })).toContain('aktor yang dibicarakan');
	});

	test('names the base of every percent', () => {
		expect(en({ percent: 'row' })).toContain('percent of all references of that actor');
		expect(en({ percent: 'total' })).toContain('percent of all references in the table');
		expect(en({ percent: 'rate' })).toContain('per 1,000 words said by that actor');
		expect(id({ percent: 'rate' })).toContain('per 1.000 kata yang diucapkan aktor itu');
		expect(en({ percent: 'none' })).not.toContain('percent');
		expect(en({ rows: { kind: 'actor', name: 'City' }, percent: 'row' })).toContain(
			'with that City'
		);
	});

	test('says which rules are not the usual ones', () => {
		expect(en({ overlap: 'majority' })).toContain('whoever says most of it');
		expect(en({ parents: 'sum' })).toContain('as NVivo does');
		expect(id({ parents: 'own' })).toContain('tidak ikut dihitung');
	});

	test('names filters and kinds of sources', () => {
		const filters = [{ dim: { kind: 'kind' }, values: ['Interview', 'Document'] }];
		expect(en({ filters })).toContain('Only Kind of source: Interview or Document.');
		const kinds = [
			{ kind: 'interview', sources: 1 },
			{ kind: 'fgd', sources: 2 }
		];
		expect(en({ kinds })).toContain('in 1 interview and 2 focus groups');
		expect(en({ kinds: [] })).toContain('in 0 sources');
	});
});
