/** What is told of a database before anything comes in, and that the same one gives the same project. */
import { describe, expect, it } from 'vitest';
import { alive } from '#core/model/visible.ts';
import type { ImportPlan } from '#formats/foreign/plan-import.ts';
import { accountLines } from '#report/tell-exchange.ts';
import { leftOf, plan, projectOf } from './databases.ts';
import { interviews, ROWS } from './interviews.ts';

const DAY = '2019-01-01';

describe('E10: nothing goes in silence', () => {
	it('the whole account, in both languages', async () => {
		const made = await plan(await interviews(), 'data.qda');
		for (const locale of ['en', 'id'] as const)
			await expect(`${accountLines(made, locale).join('\n')}\n`).toMatchFileSnapshot(
				`../../golden/exchange/qualcoder-${locale}.text`
			);
	});

	it('tables and columns that are not read are told by their names', async () => {
		const more = `create table link (a text); insert into link values ('x'), ('y');
			alter table code_text add column weight integer; update code_text set weight = 3 where ctid = 1;`;
		const made = await plan(await interviews({}, more), 'data.qda');
		expect(leftOf(made)['rows-unread']).toEqual([
			...[5, 'code_text.weight', 'stored_sql', 'ris', 'link']
		]);
		expect(leftOf(made)['graph']).toEqual([1, 'Peta kode']);
		expect(leftOf(made)['important']).toEqual([1, 'puskesmas.txt']);
	});

	it('the same file twice is the same project, and a code has the same id in two coders’ copies', async () => {
		const [one, two] = [
			await plan(await interviews(), 'a.qda'),
			await plan(await interviews(), 'a.qda')
		];
		expect(one.edit).toEqual(two.edit);
		const other = await plan(
			await interviews({ code_name: [[9, 'rapat', '', null, 'budi', DAY, '']], code_text: [] }),
			'b.qda'
		);
		const idOf = (made: ImportPlan) =>
			alive(projectOf(made), 'codes').find(({ name }) => Object.values(name)[0] === 'rapat')!.id;
		expect(idOf(other)).toBe(idOf(one));
	});

	it('how much of a long one is read is told as it is read', async () => {
		const journal = Array.from({ length: 12_000 }, (_, i) => [i, `note ${i}`, 'x', DAY, 'ana']);
		const told: number[][] = [];
		const report = (rows: number, of: number) => void told.push([rows, of]);
		await plan(await interviews({ journal }), 'data.qda', { report });
		expect(told.map(([rows]) => rows)).toEqual([5000, 10_000]);
		expect(new Set(told.map(([, of]) => of)).size).toBe(1);
		expect(told[0]![1]).toBeGreaterThan(12_000);
	});

	it('the database is kept with the project', async () => {
		const bytes = await interviews();
		const made = await plan(bytes, 'data.qda');
		expect([...made.files.values()].map((file) => file.length)).toEqual([bytes.length]);
		expect(ROWS.code_text).toHaveLength(made.counts.codings);
	});
});
