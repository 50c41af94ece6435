import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessKind, asKept } from '#core/attribute-table/guess.ts';
import { planTable, typeOf, type Choices } from '#core/attribute-table/plan.ts';
import { attributeTable } from '#core/attribute-table/table-of.ts';
import { guessUses, type On } from '#core/attribute-table/uses.ts';
import { importActors } from '#core/commands/import-actors.ts';
import { importValues } from '#core/commands/import-values.ts';
import { apply } from '#core/log/apply.ts';
import { alive, valueOf } from '#core/model/visible.ts';
import type { Project } from '#core/model/project.ts';
import { csvLines } from '#core/tables/to-csv.ts';
import { readNumberedRows } from '#formats/table/read-rows.ts';
import { after, project } from '../../lib/actors/a-project.ts';

let count = 0;
const newId = () => `new${count++}`;
const table = (headers: string[], ...rows: string[][]) => ({
	headers,
	rows,
	lines: rows.map((_, i) => i + 2)
});
type Table = ReturnType<typeof table>;
const plan = (given: Table, on: On = 'actor', choices: Partial<Choices> = {}, of = project) =>
	planTable(
		of,
		on,
		given,
		{ uses: guessUses(of, on, given), adds: () => true, keeps: false, ...choices },
		newId
	);
const done = (of: Project, given: Table, on: On) => {
	const { batch } = plan(given, on, {}, of)!;
	return apply(of, on === 'actor' ? importActors(of, batch) : importValues(of, batch));
};

describe('tables of actors', () => {
	const given = table(
		['Aktor', 'Tipe', 'Kota', 'Pegawai'],
		['dinkes', 'Dinas Kesehatan', 'Jambi', '12'],
		['Dinsos', '', 'Jambi', ''],
		['RSUD', 'hospital', '', '40']
	);

	it('V11: tells new actors from changed ones and from those that stay', () => {
		const told = plan(given)!;
		expect(told.added.map((row) => row.name)).toEqual(['RSUD']);
		expect(told.changed).toEqual([
			{
				name: 'Dinkes',
				changes: [
					{ column: 'Kota', was: '', value: 'Jambi' },
					{ column: 'Pegawai', was: '', value: '12' }
				]
			}
		]);
		expect(told.same).toBe(1);
		expect(told.newAttributes).toEqual(['Pegawai']);
	});

	it('V11: whom nobody knows may be left out; a left-out row makes no attribute', () => {
		const told = plan(table(['actor', 'Baru'], ['RSUD', 'x']), 'actor', { adds: () => false })!;
		expect(told.unknown).toEqual([{ line: 2, name: 'RSUD' }]);
		expect([told.added, told.batch.actors, told.batch.attributes]).toEqual([[], [], []]);
	});

	it('V12: what the project says otherwise is counted, and stays if one wants', () => {
		const other = table(['actor', 'Kota'], ['Dinsos', 'Bekasi']);
		expect(plan(other)).toMatchObject({ conflicts: 1 });
		expect(plan(other)!.changed[0]!.changes).toEqual([
			{ column: 'Kota', was: 'Jambi', value: 'Bekasi' }
		]);
		expect(plan(other, 'actor', { keeps: true })).toMatchObject({
			conflicts: 1,
			changed: [],
			same: 1
		});
	});

	it('V13: does what it promised, and nothing the second time', () => {
		const given = table(
			['actor', 'type', 'Kota'],
			['RSUD', 'own type', 'Bekasi'],
			['Dinkes', '', 'Jambi']
		);
		const now = after(project, (p) => importActors(p, plan(given, 'actor', {}, p)!.batch));
		const rsud = alive(now, 'actors').find((actor) => actor.name === 'RSUD')!;
		expect(rsud.type).toBe('own type');
		expect(valueOf(now, 'city', rsud.id)).toBe('Bekasi');
		expect(valueOf(now, 'city', 'health')).toBe('Jambi');
		const again = plan(given, 'actor', {}, now)!;
		expect([again.added, again.changed, again.same]).toEqual([[], [], 2]);
	});

	it('V11: says which lines have no name and which name stands twice, whatever case and spaces', () => {
		const told = plan(table(['nama'], ['A  b'], [''], ['a B'], ['B']))!;
		expect(told.nameless).toEqual([3]);
		expect(told.repeated).toEqual([{ line: 4, name: 'a B' }]);
		expect(told.added.map((row) => row.name)).toEqual(['A  b', 'B']);
	});

	it('V10: refuses a table without a column of names', () => {
		expect(plan(table(['kota'], ['Jambi']))).toBeNull();
	});

	it('V10: of columns with one name the first counts, whatever case and spaces; thousands take no time', () => {
		const uses = guessUses(
			project,
			'actor',
			table(['nama', 'Baru', ' baru', 'x'], ['A', '1', '2'])
		);
		expect(uses.map(({ as }) => as)).toEqual(['name', 'new', 'skip', 'new']);
		const many = Array.from({ length: 50_000 }, (_, c) => `k${c % 30_000}`);
		const fresh = guessUses(project, 'actor', table(many, [])).filter(({ as }) => as === 'new');
		expect(fresh).toHaveLength(30_000);
	});

	it('V10: knows types by id and by name in both languages, and keeps other words', () => {
		const typed = ['health-office', 'dinas kesehatan', 'Health Office', 'Koperasi', ' '].map(
			typeOf
		);
		expect(typed).toEqual(['health-office', 'health-office', 'health-office', 'Koperasi', null]);
	});
});

describe('tables of sources', () => {
	it('V11, V13: values by name; rows of no source are named and left out', () => {
		const [first] = alive(project, 'sources');
		const given = table(['Sumber', 'Gelombang'], [first!.name.toUpperCase(), '2'], ['nobody', '1']);
		const told = plan(given, 'source')!;
		expect(told.unknown).toEqual([{ line: 3, name: 'nobody' }]);
		const now = done(project, given, 'source');
		const [wave] = alive(now, 'attributes').filter(({ name }) => name === 'Gelombang');
		expect(wave).toMatchObject({ on: 'source', type: 'number' });
		expect(valueOf(now, wave!.id, first!.id)).toBe('2');
	});
});

describe('what a column holds', () => {
	it('V10: is guessed from all its cells', () => {
		expect(guessKind(['2025-01-02', '', '31/12/2024'])).toBe('date');
		expect(guessKind(['1', '-2.5', '3,5'])).toBe('number');
		expect(guessKind(['ya', 'Tidak'])).toBe('yes-no');
		for (const values of [['1', 'dua'], ['', ''], ['007'], ['2025-02-30'], ['1.000.000']])
			expect(guessKind(values)).toBe('text');
		expect([asKept('3,5', 'number'), asKept('31/12/2024', 'date')]).toEqual(['3.5', '2024-12-31']);
		expect(asKept('viel', 'number')).toBe('viel');
	});
});

describe('attributes as a table', () => {
	it('V14: read back into the same project they change nothing', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }), (values) => {
				const given = table(['actor', 'Nilai'], ...values.map((value, i) => [`A${i}`, value]));
				const now = values.length === 0 ? project : done(project, given, 'actor');
				const { head, rows } = attributeTable(now, 'actor');
				const csv = csvLines([head, ...rows.map((row) => row.map((cell) => String(cell)))]);
				const back = readNumberedRows(new TextEncoder().encode(csv)) as unknown as Table;
				const again = plan(back, 'actor', {}, now)!;
				expect([again.added, again.changed]).toEqual([[], []]);
			}),
			{ numRuns: 40 }
		);
	});
});
