import { describe, expect, test } from 'vitest';
import { crosstab } from '#core/tables/crosstab.ts';
import { TABLE_FILES } from '#core/tables/files.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import { printTable } from '#report/print-table.ts';
import { tellTable } from '#report/tell-table.ts';
import { jambi, JAMBI_CODES } from '../core/tables/jambi.ts';

const project = jambi();
const count = (query: string) =>
	crosstab(project, parseSpec(new URLSearchParams(query)), undefined, 'en');

describe('a table in words', () => {
	test.each(['en', 'id'] as const)(
		'B12: page and command line print the same bytes (%s)',
		(locale) => {
			const table = count(`rows=kind&columns=code:${JAMBI_CODES.join()}&percent=column`);
			const page = tellTable(project, table, locale).print('percent-of');
			const line = printTable(project, table, locale, 'percent-of');
			for (const write of Object.values(TABLE_FILES)) expect(write(page)).toBe(write(line));
		}
	);

	test('kinds are words of the program, in the reader’s language', () => {
		const { table, title } = tellTable(project, count('rows=kind&columns=code'), 'id');
		expect(table.rows.map((row) => row.label)).toEqual(['Wawancara']);
		expect(title).toBe('Jenis sumber × Kode');
	});

	test('B7: with layers, notes are about the tables that are shown', () => {
		const table = count('rows=kind&columns=code&layers=actor&percent=row');
		const { notes } = tellTable(project, table, 'en');
		const base = notes.find((note) => note.includes('Small base'))!;
		expect(base).toContain('Actor 0, Interview: 16.7 points (n = 6)');
		expect(base).not.toContain('n = 21');
	});

	test('a saved page says its encoding and escapes names', () => {
		const printed = { caption: '<b>', head: ['Who'], body: [['–']], foot: null, notes: [] };
		const page = TABLE_FILES.html([printed]);
		expect(page).toMatch(/^<!doctype html>\n<meta charset="utf-8">\n<title>&lt;b&gt;<\/title>/);
		expect(page).not.toContain('<b>');
	});
});
