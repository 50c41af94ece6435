import { describe, expect, test } from 'vitest';
import { crosstab } from '#core/tables/crosstab.ts';
import { TABLE_FILES } from '#core/tables/files.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import { tellTable } from '#report/tell-table.ts';
import { jambi } from '../core/tables/jambi.ts';

const project = jambi();
const count = (query: string) =>
	crosstab(project, parseSpec(new URLSearchParams(query)), undefined, 'en');

describe('a table in words', () => {
	test('kinds are words of the program, in the reader’s language', () => {
		const { table, title } = tellTable(project, count('rows=kind&columns=code'), 'id');
		expect(table.rows.map((row) => row.label)).toEqual(['Wawancara']);
		expect(title).toBe('Jenis sumber × Kode');
	});

	test('types of those who are spoken about are words of the program', () => {
		const { title } = tellTable(project, count('rows=holder:type&columns=code'), 'en');
		expect(title).toBe('Type of actor said to hold it × Codes');
		expect(tellTable(project, count('rows=about:type&columns=code'), 'id').sentence).toContain(
			'masing-masing dihitung untuk tipe aktor yang dibicarakan'
		);
	});

	test('B7: with layers, notes say of which table they are', () => {
		const table = count('rows=kind&columns=code&layers=actor&percent=row');
		const { notes } = tellTable(project, table, 'en');
		const base = notes.find((note) => note.includes('Small base'))!;
		expect(base).toContain('14.3 to 25 points: Actor 0 (Interview); Actor 1 (Interview)');
		expect(base).not.toContain('All together');
		const ties = tellTable(project, count('rows=type&columns=code&layers=source'), 'en').notes;
		expect(ties.join()).toContain('All together (');
	});

	test('B10: the whole stands before its layers, in every file', () => {
		const told = tellTable(project, count('rows=type&columns=code&layers=actor'), 'en');
		const printed = told.print('count');
		const names = ['All together', 'Actor 0', 'Actor 1', 'Actor 2', 'Actor 3'];
		expect(printed.map(({ layer }) => layer?.label)).toEqual(names);
		const lines = TABLE_FILES.csv(printed).trimEnd().split('\r\n');
		expect(lines[0]).toBe('Actor,Type of actor,authority,cooperation,involvement,All');
		expect([...new Set(lines.slice(1).map((line) => line.split(',')[0]))]).toEqual(names);
		expect(lines.at(-1)).toMatch(/^Actor 3,n,/);
	});

	test('a saved page says its encoding and escapes names', () => {
		const printed = { caption: '<b>', head: ['Who'], body: [['–']], foot: null, notes: [] };
		const page = TABLE_FILES.html([printed]);
		expect(page).toMatch(/^<!doctype html>\n<meta charset="utf-8">\n<title>&lt;b&gt;<\/title>/);
		expect(page).not.toContain('<b>');
	});
});
