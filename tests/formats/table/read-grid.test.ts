import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { SimpulError } from '#core/model/error.ts';
import { readGrid, readGridText } from '#formats/table/read-grid.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('cells of a table that another program saved', () => {
	it('Y1: a workbook keeps its numbers', async () => {
		const file = new Uint8Array(readFileSync('tests/fixtures/nvivo/tabulasi-silang.xlsx'));
		const grid = await readGrid('tabulasi-silang.xlsx', file);
		expect(grid[1]?.slice(-1)).toEqual(['Total']);
		expect(grid[2]?.slice(1)).toEqual([1, 2, 2, 3, 8]);
	});

	it('Y1: text is separated by tabs, else semicolons, bars or commas', async () => {
		const wanted = [
			['', 'A', 'B'],
			['x', '1,5', '2']
		];
		for (const mark of ['\t', ';', '|'])
			expect(readGridText(wanted.map((row) => row.join(mark)).join('\n'))).toEqual(wanted);
		expect(readGridText('"",A,B\nx,"1,5",2')).toEqual(wanted);
		// A separator inside quotation marks is part of a name.
		expect(readGridText('"",A,B\n"x; y|z ""\t""","1,5",2')[1]).toEqual(['x; y|z "\t"', '1,5', '2']);
		expect(await readGrid('a.tsv', bytes(wanted.map((row) => row.join('\t')).join('\n')))).toEqual(
			wanted
		);
	});

	it('Y1: what is no workbook, or has tricks in it, is refused by name', async () => {
		const tricky = zipSync({ 'xl/workbook.xml': bytes('<!DOCTYPE a []><a/>') });
		for (const file of [tricky, zipSync({ 'a.txt': bytes('a') })])
			await expect(readGrid('b.xlsx', file)).rejects.toThrow(
				new SimpulError('compare.workbook', { file: 'b.xlsx' })
			);
		expect(() => readGridText('a\tb\n"c\t1')).toThrow(SimpulError);
		const named = readGrid('x.csv', new TextEncoder().encode('a\tb\n"c\t1'));
		await expect(named).rejects.toMatchObject({ data: { file: 'x.csv', row: 2 } });
	});
});
