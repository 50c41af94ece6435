import { describe, expect, it } from 'vitest';
import { importActors } from '#core/commands/import-actors.ts';
import { alive, valueOf } from '#core/model/visible.ts';
import { guessType, planActors, typeOf } from '#lib/actors/read-actor-table.ts';
import { after, project } from './a-project.ts';

let count = 0;
const newId = () => `new${count++}`;
const table = (headers: string[], ...rows: string[][]) => ({
	headers,
	rows,
	lines: rows.map((_, i) => i + 2)
});

describe('planActors', () => {
	it('tells new actors from changed ones and from those that stay', () => {
		const plan = planActors(
			project,
			table(
				['Aktor', 'Tipe', 'Kota', 'Pegawai'],
				['dinkes', 'Dinas Kesehatan', 'Jambi', '12'],
				['Dinsos', '', 'Jambi', ''],
				['RSUD', 'hospital', '', '40']
			),
			newId
		)!;
		expect(plan.added.map((row) => row.name)).toEqual(['RSUD']);
		expect(plan.changed).toEqual([
			{
				name: 'Dinkes',
				changes: [
					{ column: 'Kota', was: '', value: 'Jambi' },
					{ column: 'Pegawai', was: '', value: '12' }
				]
			}
		]);
		expect(plan.same).toBe(1);
		expect(plan.newAttributes).toEqual(['Pegawai']);
	});

	it('does what it promised when it is taken over, and nothing the second time', () => {
		const given = table(
			['actor', 'type', 'Kota'],
			['RSUD', 'own type', 'Bekasi'],
			['Dinkes', '', 'Jambi']
		);
		const done = after(project, (p) => importActors(p, planActors(p, given, newId)!.batch));
		const rsud = alive(done, 'actors').find((actor) => actor.name === 'RSUD')!;
		expect(rsud.type).toBe('own type');
		expect(valueOf(done, 'city', rsud.id)).toBe('Bekasi');
		expect(valueOf(done, 'city', 'health')).toBe('Jambi');
		const again = planActors(done, given, newId)!;
		expect([again.added, again.changed, again.same]).toEqual([[], [], 2]);
	});

	it('says which lines have no name and which name stands twice', () => {
		const plan = planActors(project, table(['nama'], ['A'], [''], ['a'], ['B']), newId)!;
		expect(plan.nameless).toEqual([3]);
		expect(plan.repeated).toEqual([{ line: 4, name: 'a' }]);
		expect(plan.added.map((row) => row.name)).toEqual(['A', 'B']);
	});

	it('refuses a table without a column of names', () => {
		expect(planActors(project, table(['kota'], ['Jambi']), newId)).toBeNull();
	});
});

describe('typeOf and guessType', () => {
	it('knows types by id and by name in both languages, and keeps other words', () => {
		expect([typeOf('health-office'), typeOf('dinas kesehatan'), typeOf('Health Office')]).toEqual([
			'health-office',
			'health-office',
			'health-office'
		]);
		expect([typeOf('Koperasi'), typeOf(' ')]).toEqual(['Koperasi', null]);
	});

	it('reads a column as dates or numbers only if all of it is', () => {
		expect(guessType(['2025-01-02', ''])).toBe('date');
		expect(guessType(['1', '-2.5'])).toBe('number');
		expect(guessType(['1', 'dua'])).toBe('category');
		expect(guessType(['', ''])).toBe('category');
	});
});
