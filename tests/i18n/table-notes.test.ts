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
		const source = readFileSync('src/core/tables/warnings.ts', 'utf8');
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
			'⚠ Small base. What one reference weighs: Authority: 12.5 points (n = 8); y: 20 points (n = 5).'
		]);
	});

	test('a tie is a named tie, a lead of one is named', () => {
		expect(notes('id', { code: 'tie', per: 'column', id: 'x', first: ['a', 'b'], n: 2 })).toEqual([
			'Seri di tempat pertama: Authority: Dinas Kesehatan dan Dinas Sosial (masing-masing 2).'
		]);
		expect(notes('en', { code: 'lead-of-one', per: 'column', id: 'x', first: 'a', n: 3 })).toEqual([
			'First place hangs on one reference: Authority: Dinas Kesehatan (3).'
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
