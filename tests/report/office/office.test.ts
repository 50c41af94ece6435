import { describe, expect, it } from 'vitest';
import { crosstab } from '#core/tables/crosstab.ts';
import { FORMS } from '#core/tables/print.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import { display } from '#core/displays/display.ts';
import { VIEWS } from '#core/displays/spec.ts';
import { parseDisplay } from '#core/displays/spec-text.ts';
import { documentDocx } from '#formats/document/docx.ts';
import { formatNumber, formatPercent } from '#i18n/format.ts';
import { LOCALES } from '#i18n/message.ts';
import { crosstabCounted } from '#report/office/crosstab.ts';
import { displayCounted } from '#report/office/display.ts';
import { readCell } from '#report/office/read-cell.ts';
import { toBook } from '#report/office/to-book.ts';
import { toDocument } from '#report/office/to-document.ts';
import { tellTable } from '#report/tell-table.ts';
import { ready } from '../../samples/sample.ts';
import { unzipSync } from 'fflate';

const jambi = await ready('jambi');
const cities = await ready('three-cities');
const { project } = jambi;
const THREE = 'rows=actor&columns=code:pg-authority,pg-cooperation,pg-involvement&percent=column';
const made = { project: 'Jambi', date: '2026-01-31' };
const counted = (query: string, form: (typeof FORMS)[number], locale: 'en' | 'id' = 'en') => {
	const spec = parseSpec(new URLSearchParams(query));
	const told = tellTable(project, crosstab(project, spec, undefined, locale), locale);
	const sources = crosstab(project, { ...spec, unit: 'sources', percent: 'none' });
	return { told, value: crosstabCounted(told, form, locale, sources) };
};

describe('a crosstab as a workbook', () => {
	it('V5, V6: counts and percents in columns of their own, and a sheet that says how they were counted', async () => {
		const { value } = counted(THREE, 'percent-of');
		const book = toBook(value, made, 'en');
		await expect(JSON.stringify(book, null, '\t')).toMatchFileSnapshot(
			'../../golden/office/crosstab.json'
		);
		const [table, about] = book.sheets;
		expect(table!.rows.every((row) => row.length === table!.head.length)).toBe(true);
		const said = Object.fromEntries(about!.rows) as Record<string, string>;
		expect(said).toMatchObject({ Project: 'Jambi', Date: '2026-01-31', n: '21 references' });
	});

	it('V5: every number is the one that the table counted, in every form', () => {
		for (const form of FORMS)
			for (const query of [THREE, `${THREE}&layers=kind`, 'rows=type&columns=code&percent=row']) {
				const { told, value } = counted(query, form);
				const sheet = toBook(value, made, 'en').sheets[0]!;
				for (const row of sheet.rows) expect(row).toHaveLength(sheet.head.length);
				if (form !== 'count') continue;
				const { layers, counts, signs } = told.table;
				const skipped = layers ? 2 : 1;
				counts.forEach((line, r) =>
					line.forEach((n, c) => {
						if (signs[r]![c] === 'number') expect(sheet.rows[r]![skipped + c]).toBe(n);
					})
				);
			}
	});
});

describe('numbers of printed cells', () => {
	it('V5: are as precise as printed, in both languages', () => {
		for (const locale of LOCALES)
			for (const n of [0, 7, 12.5, 999, 1234, 1234567.8]) {
				const [text, percent] = [formatNumber(locale, n, 1), formatPercent(locale, n)];
				expect(readCell(text, locale)).toEqual([n]);
				expect(readCell(`${percent} (${text})`, locale)).toEqual([{ percent: n }, n]);
			}
		expect(readCell('37.5% (3 of 8)', 'en')).toEqual([{ percent: 37.5 }, 3, 8]);
		expect(readCell('3 (37,5\u00a0% / 42,9\u00a0%)', 'id')).toEqual([
			3,
			{ percent: 37.5 },
			{ percent: 42.9 }
		]);
		for (const text of ['007', '1.2.3', '12a', '', '–', '=1', '+5', '1,23', '2025-03-11'])
			expect(readCell(text, 'en'), text).toBeNull();
	});
});

describe('displays as workbooks', () => {
	it('V5, V6: every view has a sheet for each of its tables, and the rule', () => {
		for (const view of VIEWS) {
			const { project } = view === 'cities' ? cities : jambi;
			const value = display(project, parseDisplay([['view', view]]), () => 'word', 'en');
			const { sheets } = toBook(displayCounted(value, 'en', project), made, 'en');
			expect(sheets.length, view).toBeGreaterThan(1);
			for (const { head, rows } of sheets)
				for (const row of rows) expect(row, view).toHaveLength(head.length);
			expect(sheets.at(-1)!.rows.map(([what]) => what)).toContain('How it was counted');
		}
	});
});

describe('a table for a word processor', () => {
	it('V8: the printed table, and below it how it was counted; the same bytes each time', async () => {
		const document = toDocument(counted(THREE, 'count-percent', 'id').value, made, 'id');
		const never = () => Promise.reject(new Error('there is no picture'));
		const [bytes, again] = await Promise.all([
			documentDocx(document, never),
			documentDocx(document, never)
		]);
		expect(bytes).toEqual(again);
		const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
		for (const words of ['<w:tblHeader/>', 'Cara menghitung', 'rows=actor', '2026-01-31'])
			expect(xml).toContain(words);
	});
});
