import { describe, expect, it } from 'vitest';
import type { ReferenceTable } from '#core/model/claim-records.ts';
import { numberIn, readPasted } from '#lib/claims/read-pasted.ts';
import { linesFrom, pastedText } from '#lib/claims/reference-lines.ts';

const TABLE: ReferenceTable = {
	...{
		id: 't',
		alive: true,
		name: 'Table 1',
		origin: '',
		unit: '',
		measure: 'column',
		by: 'speaker'
	},
	rows: [
		{ id: 'r1', label: 'Dinkes' },
		{ id: 'r2', label: 'Masyarakat' }
	],
	columns: [
		{ id: 'c1', label: 'Pusat kewenangan' },
		{ id: 'c2', label: 'Kerja sama' }
	],
	values: [
		[12.5, 20],
		[37.5, null]
	],
	bases: [8, 5]
};

describe('a published table that is pasted', () => {
	it.each(['\t', ';', '|'])('is read in both notations, cells apart by %j', (mark) => {
		const text = [
			['Aktor', 'Pusat kewenangan', 'Kerja sama'],
			['Dinkes', '12,5', '20%'],
			['Masyarakat', '37.5 %', '–'],
			['n', '8', '5']
		];
		expect(readPasted(text.map((line) => line.join(mark)).join('\r\n'), 'id')).toEqual({
			rows: ['Dinkes', 'Masyarakat'],
			columns: ['Pusat kewenangan', 'Kerja sama'],
			values: [
				[12.5, 20],
				[37.5, null]
			],
			bases: [8, 5],
			unread: [],
			uneven: []
		});
	});

	it('may be separated by commas, with cells in quotes', () => {
		const read = readPasted('"Actor, kind",Share\n"Office ""A""","12,5"\nB,3', 'en');
		expect(read.rows).toEqual(['Office "A"', 'B']);
		expect(read.values).toEqual([[12.5], [3]]);
	});

	it('says which cells are no numbers and where commas were taken for cells', () => {
		const read = readPasted('Actor,Share\nA,12,5\nB,many', 'id');
		expect(read.uneven).toEqual(['A']);
		expect(read.unread).toEqual(['many']);
		expect(read.values[1]).toEqual([null]);
	});

	it('knows signs, groups and gaps', () => {
		expect(numberIn('-1.370.173', 'en')).toBe(-1_370_173);
		expect(numberIn('−0,4', 'en')).toBe(-0.4);
		expect(numberIn('n/a', 'en')).toBeNull();
		expect(numberIn('circa', 'en')).toBeUndefined();
	});

	it('comes back as it was from the text that is edited, in either language', () => {
		for (const locale of ['en', 'id'] as const) {
			const { values, bases, rows } = readPasted(pastedText(TABLE, locale), locale);
			expect({ values, bases }).toEqual({ values: TABLE.values, bases: TABLE.bases });
			expect(linesFrom(rows, TABLE.rows)).toEqual(TABLE.rows);
		}
	});

	it('keeps the ids of its lines: by name, by place when one is renamed, new ones apart', () => {
		expect(linesFrom(['Masyarakat', 'Dinkes'], TABLE.rows).map(({ id }) => id)).toEqual([
			...['r2', 'r1']
		]);
		expect(linesFrom(['Dinas Kesehatan', 'Masyarakat'], TABLE.rows).map(({ id }) => id)).toEqual([
			...['r1', 'r2']
		]);
		const more = linesFrom(['Dinkes', 'BPJS', 'Masyarakat', 'BPJS 2'], TABLE.rows);
		expect(new Set(more.map(({ id }) => id)).size).toBe(4);
		expect(more[0]!.id).toBe('r1');
	});
});
