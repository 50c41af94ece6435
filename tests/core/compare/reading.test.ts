import { describe, expect, it } from 'vitest';
import { foreignTable, type Grid } from '#core/compare/foreign-table.ts';
import { cellNumber, decimalMark } from '#core/compare/grid-numbers.ts';
import { readings } from '#core/compare/line-label.ts';
import { matchLines } from '#core/compare/match-lines.ts';
import { pairLines } from '#core/compare/pair-lines.ts';
import { SimpulError } from '#core/model/error.ts';

const read = (cells: readonly (string | number)[]) => {
	const mark = decimalMark(cells);
	return cells.map((cell) => cellNumber(cell, mark).value);
};
const line = (id: string, label: string, synonyms: readonly string[] = []) => ({
	...{ id, label, names: [id], synonyms }
});
const thrown = (grid: Grid) => {
	try {
		foreignTable(grid);
	} catch (error) {
		return error as SimpulError;
	}
	return undefined;
};

describe('numbers', () => {
	it('Y2: in both notations, decided for the whole table', () => {
		expect(read(['37,5 %', '1.234'])).toEqual([37.5, 1234]);
		expect(read(['37.5%', '1,234'])).toEqual([37.5, 1234]);
		expect(read(['1.234', '12'])).toEqual([1234, 12]);
		expect(read(['1.234', '0.5'])).toEqual([1.234, 0.5]);
		expect(read(['12.345%'])).toEqual([12.345]);
		expect(read(['1 234', '1\u00a0234', '1.234.567,5'])).toEqual([1234, 1234, 1234567.5]);
		expect(read(['1.234.567', '1.234'])).toEqual([1234567, 1234]);
		expect(read(['3 (37.5%)', '–', '', 'n/a', 4, '-2'])).toEqual([3, null, null, null, 4, -2]);
	});

	it('Y2: cells that prove both signs, or are no number, are refused with what they are', () => {
		expect(
			thrown([
				['', 'A'],
				['x', '1,5'],
				['y', '2.5']
			])?.data
		).toEqual({
			one: '2.5',
			other: '1,5'
		});
		expect(
			thrown([
				['', 'A', 'B'],
				['x', '1', 'two']
			])?.data
		).toEqual({
			...{ row: 2, column: 3, cell: 'two', name: 'x' }
		});
		for (const grid of [
			[],
			[['a']],
			[['', 'A']],
			[
				['', 'A'],
				['x', '']
			]
		])
			expect(thrown(grid)?.code).toBe('compare.empty');
		expect(
			thrown([
				['', 'Total'],
				['x', '1']
			])?.code
		).toBe('compare.no-lines');
	});

	it('Y2.1: counts, percents, and percents as a spreadsheet keeps them', () => {
		const kindOf = (...cells: (string | number)[]) => {
			const {
				kind,
				cells: found,
				decimals
			} = foreignTable([
				['', 'A', 'B'],
				['x', ...cells]
			]);
			return [kind, found[0], decimals];
		};
		expect(kindOf('1', 2)).toEqual(['count', [1, 2], 0]);
		expect(kindOf('10%', '20%')).toEqual(['percent', [10, 20], 0]);
		expect(kindOf('10,25', '20')).toEqual(['percent', [10.25, 20], 2]);
		expect(kindOf(0.375, 1)).toEqual(['percent', [37.5, 100], 1]);
	});
});

describe('lines', () => {
	it('Y3: counters, titles, notes and totals', () => {
		const table = foreignTable([
			['Crosstab Query', ''],
			[],
			['', 'A : Dinas Kesehatan', '', 'B : Warga', 'Jumlah'],
			['1 : pg-authority', '2', '', '-', '2'],
			['Polycentric'],
			['2 : 3T', '1', '', '1', '2'],
			['Total', '3', '', '1', '4'],
			['exported by NVivo']
		]);
		expect(table).toEqual({
			rows: ['pg-authority', '3T'],
			columns: ['Dinas Kesehatan', 'Warga'],
			cells: [
				[2, null],
				[1, 1]
			],
			...{ rowTotals: [2, 2], columnTotals: [3, 1], total: 4, kind: 'count', decimals: 0 },
			skipped: ['Crosstab Query', 'Polycentric', 'exported by NVivo']
		});
	});

	it('Y3.1: percents beside their numbers, as our workbooks have them, are left out and named', () => {
		const table = foreignTable([
			['Aktor', 'Kewenangan', 'Kewenangan · %', 'Share · %', 'Semua'],
			['Warga', 3, '37.5%', 1, 4],
			['Dinas', 5, '62.5%', 2, 7]
		]);
		expect([table.columns, table.kind]).toEqual([['Kewenangan', 'Share · %'], 'count']);
		expect(table.cells).toEqual([
			[3, 1],
			[5, 2]
		]);
		expect(table.skipped).toEqual(['Kewenangan · %']);
	});

	it('Y4: what a name may stand for', () => {
		expect(readings('1 : Codes\\\\Theory\\\\Authority (3)')).toContain('Authority');
		expect(readings('A : Person:Type = Health office (3)')).toContain('Health office');
		expect(readings('12 : 3T')).toEqual(['3T']);
	});

	const ours = [
		line('hea', 'Dinas Kesehatan Kota', ['Dinkes']),
		line('soc', 'Dinas Sosial', ['Dinsos', 'dinas']),
		line('com', 'Communauté')
	];
	const ids = (labels: readonly string[], told?: ReadonlyMap<string, string | null>) =>
		matchLines(labels, ours, told).map(({ id, by }) => [id, by]);

	it('Y4: exactly, folded, by synonym, one inside the other; each line once', () => {
		expect(ids(['Dinas Sosial', 'soc', 'COMMUNAUTE', 'DINKES'])).toEqual([
			['soc', 'exact'],
			[null, null],
			['com', 'folded'],
			['hea', 'synonym']
		]);
		expect(ids(['Dinas Kesehatan'])).toEqual([['hea', 'contained']]);
	});

	it('Y4: a name that fits several is left to the researcher, whose word goes first', () => {
		const [one] = matchLines(['Kota Dinas'], [line('a', 'Dinas'), line('b', 'Kota')]);
		expect(one).toEqual({ label: 'Kota Dinas', id: null, by: null, candidates: ['a', 'b'] });
		expect(
			ids(
				['Dinas Sosial', 'Dinkes'],
				new Map([
					['Dinkes', 'soc'],
					['Dinas Sosial', null]
				])
			)
		).toEqual([
			[null, 'researcher'],
			['soc', 'researcher']
		]);
	});

	it('Y4: both ways round are tried', () => {
		const table = foreignTable([
			['', 'Dinkes', 'Dinsos'],
			['Authority', 1, 2]
		]);
		const codes = [line('pg', 'Authority')];
		expect(pairLines(table, ours, codes).turned).toBe(true);
		expect(pairLines(table, codes, ours).turned).toBe(false);
	});
});
