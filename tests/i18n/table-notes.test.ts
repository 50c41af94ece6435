import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tableNotes, type WarningFacts } from '#i18n/table-notes.ts';

const NAMES: Record<string, string> = {
	a: 'Dinas Kesehatan',
	b: 'Dinas Sosial',
	x: 'Authority',
	c: 'Ani',
	d: 'Budi'
};
const notes = (locale: 'en' | 'id', ...warnings: WarningFacts[]) =>
	tableNotes(locale, { unit: 'references', warnings, nameOf: (_, id) => NAMES[id] ?? id });

describe('notes below a table', () => {
	test('every warning code of the tables has a sentence in both languages', () => {
		const source = readFileSync('src/core/tables/warning.ts', 'utf8');
		const codes = [...source.matchAll(/readonly code: '([a-z-]+)'/g)].map((match) => match[1]!);
		expect(codes.length).toBeGreaterThan(9);
		for (const code of codes)
			for (const locale of ['en', 'id'] as const)
				expect(notes(locale, { code, n: 2 })).not.toEqual([code]);
	});

	test('a small base says what one reference weighs; places of one kind share a sentence', () => {
		expect(
			notes(
				'en',
				{ code: 'small-base', per: 'column', id: 'x', n: 8 },
				{ code: 'small-base', per: 'column', id: 'y', n: 5 }
			)
		).toEqual([
			'⚠ Small base: one reference weighs 12.5 points for Authority (n = 8); 20 points for y (n = 5).'
		]);
	});

	test('a tie is a named tie, a lead of one is named', () => {
		expect(notes('id', { code: 'tie', per: 'column', id: 'x', first: ['a', 'b'], n: 2 })).toEqual([
			'Seri di peringkat pertama: Dinas Kesehatan dan Dinas Sosial pada Authority (masing-masing 2).'
		]);
		expect(notes('en', { code: 'lead-of-one', per: 'column', id: 'x', first: 'a', n: 3 })).toEqual([
			'First place depends on one reference: Dinas Kesehatan in Authority (3).'
		]);
	});

	test('no sentence has two colons before its first place', () => {
		for (const code of ['small-base', 'few-words', 'tie', 'lead-of-one', 'percent-over-base'])
			for (const locale of ['en', 'id'] as const) {
				const facts = { code, per: 'column' as const, id: 'x', ids: ['x'], first: 'a', n: 3 };
				expect(notes(locale, facts)[0]!.split(':')).toHaveLength(2);
			}
	});

	test('percents of the whole table that add up to more than 100 name no line, with layers the layer', () => {
		const over = { code: 'percent-over-base', per: 'total' as const };
		expect(notes('en', over)).toEqual([
			'Percents add up to more than 100, because some are counted in several cells.'
		]);
		expect(notes('id', { ...over, layer: 'Jambi' })).toEqual([
			'Jumlah persen melebihi 100 karena yang sama dihitung dalam beberapa sel: Jambi.'
		]);
	});

	test('a tie of rates says that they are rates', () =>
		expect(
			notes('en', {
				...{ code: 'tie', per: 'column', id: 'x', first: ['a', 'b'], n: 4.25, rate: true }
			})
		).toEqual([
			'Tie for first place: Dinas Kesehatan and Dinas Sosial in Authority (4.3 per 1,000 words each).'
		]));

	test('with layers there is one sentence for each kind, with the layers and their columns', () => {
		const at = (code: string, layer: string, id: string, n: number) => ({
			...{ code, layer, id, n, per: 'column' as const, first: 'a' }
		});
		expect(
			notes(
				'en',
				at('small-base', 'Bekasi', 'x', 5),
				at('small-base', 'Bekasi', 'y', 8),
				at('small-base', 'Jambi', 'x', 9),
				at('lead-of-one', 'Jambi', 'x', 2),
				{ code: 'small-base', layer: 'Kotawaringin Timur', per: 'total', n: 4 }
			)
		).toEqual([
			'⚠ Small base, one reference weighs 11.1 to 25 points: Bekasi (Authority, y); Jambi (Authority); Kotawaringin Timur.',
			'First place depends on one reference: Jambi (Authority).'
		]);
		const many = ['a', 'b', 'c', 'd'].map((id) => at('lead-of-one', 'Jambi', id, 2));
		expect(notes('id', ...many)).toEqual([
			'Peringkat pertama bergantung pada satu rujukan: Jambi (4 kolom).'
		]);
	});

	test('all coders together are said to be added up', () =>
		expect(notes('en', { code: 'coders-added', coders: ['c', 'd'] })[0]).toMatch(
			/^The codings of Ani and Budi are added up/
		));

	test('one and many', () => {
		expect(notes('en', { code: 'straddling', n: 1 })[0]).toMatch(/^1 reference runs/);
		expect(notes('en', { code: 'straddling', n: 2 })[0]).toMatch(/^2 references run/);
	});

	test('twenty places make one sentence and not twenty names', () => {
		const many = Array.from({ length: 20 }, (_, i) => ({
			...{ code: 'lead-of-one', per: 'column' as const, id: `k${i}`, first: 'a', n: 2 }
		}));
		const [note, ...rest] = notes('en', ...many);
		expect(rest).toEqual([]);
		expect(note).toContain('and 14 more');
	});
});
