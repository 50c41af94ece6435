import fc from 'fast-check';
import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import type { BookSheet } from '#core/tables/book.ts';
import { bookXlsx } from '#formats/table/write-xlsx.ts';

const readBack = async (sheets: readonly BookSheet[]) => {
	const bytes = await bookXlsx({ sheets });
	return { bytes, sheets: await readXlsxFile(bytes.buffer, { trim: false }) };
};
const xmlOf = (bytes: Uint8Array, path: string) => new TextDecoder().decode(unzipSync(bytes)[path]);

describe('workbooks', () => {
	it('V5: numbers are numbers, percents have a percent format, heads stay in sight', async () => {
		const rows = [['Dinas', 8, { percent: 12.5 }] as const, ['n', 1234, null] as const];
		const sheet = { name: 'T', head: ['Actor', 'n', '%'], rows, foot: 1 };
		const { bytes, sheets } = await readBack([sheet]);
		expect(sheets[0]).toEqual({
			sheet: 'T',
			data: [
				['Actor', 'n', '%'],
				['Dinas', 8, 0.125],
				['n', 1234, null]
			]
		});
		expect(xmlOf(bytes, 'xl/styles.xml')).toContain('formatCode="0.0%"');
		expect(xmlOf(bytes, 'xl/worksheets/sheet1.xml')).toMatch(/<pane [^>]*ySplit="1"[^>]*frozen/);
	});

	it('V5: the same book gives the same bytes', async () => {
		const sheet = { name: 'T', head: ['A'], rows: [['x']], foot: 0 };
		const [a, b] = await Promise.all([
			bookXlsx({ sheets: [sheet] }),
			bookXlsx({ sheets: [sheet] })
		]);
		expect(a).toEqual(b);
	});

	it('V7: any text stays text, whatever it begins with', async () => {
		const begin = fc.constantFrom(
			'=',
			'+',
			'-',
			'@',
			'\t',
			'\r',
			'=1+1',
			'@SUM(A1)',
			'',
			'<&>"',
			']]>'
		);
		const text = fc.tuple(begin, fc.string({ unit: 'grapheme' })).map(([a, b]) => a + b);
		await fc.assert(
			fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (texts) => {
				const sheet = { name: 'T', head: ['A'], rows: texts.map((one) => [one]), foot: 0 };
				const { bytes } = await readBack([sheet]);
				const xml = xmlOf(bytes, 'xl/worksheets/sheet1.xml');
				expect(xml).not.toContain('<f>');
				expect(xml).not.toMatch(/<c [^>]*t="(?:n|str)"/);
			}),
			{ numRuns: 30 }
		);
		const formulas = ['=1+1', '+62 811', '-5', '@SUM(A1)', ' =1'];
		const { sheets } = await readBack([
			{ name: 'T', head: ['A'], rows: formulas.map((one) => [one]), foot: 0 }
		]);
		expect(sheets[0]!.data.slice(1).flat()).toEqual(formulas);
	});

	it('V5: names of sheets are short, allowed and each its own', async () => {
		const named = (name: string): BookSheet => ({ name, head: ['A'], rows: [], foot: 0 });
		const long = 'x'.repeat(40);
		const { sheets } = await readBack(['a/b:c', long, long, '', "'"].map(named));
		const names = sheets.map(({ sheet }) => sheet);
		expect(names).toEqual(['a b c', 'x'.repeat(31), `${'x'.repeat(27)} 3`, '4', '5']);
	});
});
