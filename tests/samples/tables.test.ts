import { describe, expect, it } from 'vitest';
import { passagesOf } from '#core/tables/passages.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import { cells, expected, filled, plan, ready } from './sample.ts';

const jambi = await ready('jambi');
const cities = await ready('three-cities');
const english = await ready('english');

const THREE = 'code:pg-authority,pg-cooperation,pg-involvement';
const { replication } = expected;
const rounded = (numbers: readonly (readonly (number | null)[])[], digits: number) =>
	numbers.map((row) => row.map((n) => Number(n!.toFixed(digits))));
/** Rows in the order of the plan, whatever other actors are only spoken about. */
const inOrder = <T>(
	ids: readonly string[],
	rows: readonly { id: string }[],
	values: readonly T[]
) => ids.map((id) => values[rows.findIndex((row) => row.id === id)]);

describe('Tables 1-3 from the ready project', () => {
	it('B6, B6.1: counts, totals and percents of the column', () => {
		const table = jambi.ask(`rows=type&columns=${THREE}&percent=column`);
		const of = <T>(values: readonly T[]) => inOrder(replication.rows, table.rows, values);
		expect(table.columns.map(({ id }) => id)).toEqual(replication.columns);
		expect(of(table.counts)).toEqual(replication.counts);
		expect(of(table.percent!)).toEqual(replication.column_percent);
		expect(of(table.rowTotals)).toEqual(replication.row_totals);
		expect(table.columnTotals).toEqual(replication.column_totals);
		expect([table.total, table.unassigned, table.straddling]).toEqual([replication.n, 0, 0]);
		expect(table.bases).toMatchObject({ per: 'column', values: [8, 5, 8] });
	});

	it('B6: percents of the row', () => {
		const table = jambi.ask(`rows=type&columns=${THREE}&percent=row`);
		const found = inOrder(replication.rows, table.rows, table.percent!);
		expect(rounded(found as number[][], 2)).toEqual(replication.row_percent);
	});

	it('by actor, and with leaf codes instead of the parents, the numbers are the same', () => {
		const byActor = jambi.ask(`rows=actor&columns=${THREE}`);
		const counts = byActor.counts.filter((row) => row.some((n) => n > 0));
		expect(counts).toEqual(replication.counts);
		const sum = jambi.ask(`rows=type&columns=${THREE}&parents=sum`);
		expect(inOrder(replication.rows, sum.rows, sum.counts)).toEqual(replication.counts);
		const own = jambi.ask(`rows=type&columns=${THREE}&parents=own`);
		expect(own.total).toBe(0);
	});

	it('per transcript', () => {
		const table = jambi.ask(`rows=source&columns=${THREE}`);
		const found = Object.fromEntries(table.rows.map(({ label }, r) => [label, table.counts[r]]));
		expect(found).toEqual(replication.per_transcript);
	});

	it('who is said to hold authority is another table than who speaks of it', () => {
		const table = jambi.ask('rows=holder:type&columns=code:pg-authority');
		const found = filled(cells(table));
		expect(found).toEqual(
			Object.fromEntries(
				Object.entries(replication.holder_table).map(([id, n]) => [id, { 'pg-authority': n }])
			)
		);
		expect(found['community']).toBeUndefined();
	});

	it('B11: every cell opens as many passages as it counts', () => {
		const spec = parseSpec(new URLSearchParams(`rows=type&columns=${THREE}`));
		const table = jambi.ask(`rows=type&columns=${THREE}`);
		for (const [r, row] of table.rows.entries())
			for (const [c, column] of table.columns.entries())
				expect(passagesOf(jambi.project, spec, { row: row.id, column: column.id })).toHaveLength(
					table.counts[r]![c]!
				);
	});
});

describe('density', () => {
	const table = jambi.ask(`rows=type&columns=${THREE}&percent=rate`);
	const rate = cells(table, table.percent as number[][]);
	const words = Object.fromEntries(table.rows.map(({ id }, r) => [id, table.bases.values[r]!]));

	it('B6.2: rates are per 1,000 words that the actor says, and those lie within the plan', () => {
		const limits = Object.entries(plan.constraints.words_informant_by_actor);
		const counts = cells(table);
		for (const [actor, [least, most]] of limits) {
			expect(words[actor]).toBeGreaterThanOrEqual(least);
			expect(words[actor]).toBeLessThanOrEqual(most);
			for (const code of replication.columns) {
				expect(rate[actor]![code]).toBeCloseTo((1000 * counts[actor]![code]!) / words[actor]!, 9);
				const middle = replication.density_per_1000_at_midpoint_words[actor]![code]!;
				expect(Math.abs(rate[actor]![code]! - middle)).toBeLessThanOrEqual(0.16 * middle);
			}
		}
	});

	it('the ranking of authority turns round, and involvement is nearly a tie', () => {
		const authority = (actor: string) => rate[actor]!['pg-authority']!;
		const [health, social] = [authority('health-office'), authority('social-office')];
		const [residents, insurer] = [authority('community'), authority('national-insurer-branch')];
		const within = (n: number, least: number, most: number) => n >= least && n <= most;
		expect(within(health, 4.76, 6.25)).toBe(true);
		expect(within(social, 4.65, 6.1)).toBe(true);
		expect(within(residents, 2.14, 2.73)).toBe(true);
		expect(within(insurer, 1.42, 1.79)).toBe(true);
		expect(Math.min(health, social)).toBeGreaterThan(residents);
		const raw = cells(table);
		expect(raw['community']!['pg-authority']).toBeGreaterThan(
			raw['health-office']!['pg-authority']!
		);
		const involved = (actor: string) => rate[actor]!['pg-involvement']!;
		expect(Math.abs(involved('community') - involved('national-insurer-branch'))).toBeLessThan(0.5);
	});
});

describe('with the village interview', () => {
	const table = cities.ask(
		`rows=type&columns=${THREE}&percent=column&where=source:Kota=Jambi&where=kind=interview|fgd`
	);

	it('the counts and bases of the extension', () => {
		expect(filled(cells(table))).toEqual(expected.jambi_with_extension);
		expect(table.columnTotals).toEqual([9, 7, 11]);
	});

	it('one interview more moves the leading shares', () => {
		const share = cells(table, rounded(table.percent!, 1));
		expect(share['national-insurer-branch']!['pg-cooperation']).toBe(42.9);
		expect(share['village']!['pg-cooperation']).toBe(28.6);
		expect(share['community']!['pg-authority']).toBe(33.3);
		expect(share['community']!['pg-involvement']).toBe(36.4);
	});

	it('B8: an actor who was not asked is no zero', () => {
		const [signs] = inOrder(['head-of-region'], table.rows, table.signs);
		expect(signs).toEqual(['no-source', 'no-source', 'no-source']);
	});
});

describe('three cities', () => {
	const NAMES = { jambi: 'Jambi', bekasi: 'Bekasi', kotim: 'Kotawaringin Timur' };
	const SPOKEN = 'where=kind=interview|fgd';

	it.each(Object.entries(NAMES))('by speaker in %s', (city, name) => {
		const table = cities.ask(`rows=type&columns=${THREE}&where=source:Kota=${name}&${SPOKEN}`);
		expect(filled(cells(table))).toEqual(expected.by_city_speaker[city]);
		expect(table.unassigned).toBe(0);
	});

	it('B10: the same as layers of one table', () => {
		const table = cities.ask(`rows=type&columns=${THREE}&layers=source:Kota&${SPOKEN}`);
		const layers = Object.fromEntries(
			table.layers!.map(({ label, counts }) => [label, filled(cells(table, counts))])
		);
		for (const [city, name] of Object.entries(NAMES))
			expect(layers[name]).toEqual(expected.by_city_speaker[city]);
	});

	it('B3.2: who issued a document counts only when documents are looked at', () => {
		const issuer = (kinds: string) => {
			const query = `rows=type&columns=${THREE}&where=source:Kota=Bekasi&where=kind=${kinds}`;
			return cells(cities.ask(query))['head-of-region'];
		};
		const spoken = { 'pg-authority': 0, 'pg-cooperation': 0, 'pg-involvement': 0 };
		expect(issuer('interview|fgd')).toEqual(spoken);
		expect(issuer('interview|fgd|document')).toEqual({
			...spoken,
			'pg-authority': 1,
			'pg-cooperation': 1
		});
	});

	it('B2.1: in the group interview each office counts for itself', () => {
		const table = cities.ask(`rows=speaker&columns=${THREE}&where=kind=fgd&hideZeros=1`);
		expect(table.straddling).toBe(0);
		const labels = table.rows.map(({ label }) => label);
		expect(labels.some((label) => label.includes('MOD'))).toBe(false);
		expect(labels).toHaveLength(5);
	});
});

describe("Peters' factors in the Jambi interviews", () => {
	const FACTORS = Object.keys(expected.peters_replication);

	it('by code, actor and valence', () => {
		const table = jambi.ask(`rows=code:${FACTORS.join()}&columns=type&layers=valence`);
		const found: Record<string, Record<string, Record<string, number>>> = {};
		for (const { id: valence, counts } of table.layers!)
			for (const [code, row] of Object.entries(cells(table, counts)))
				for (const [actor, n] of Object.entries(row))
					if (n > 0) ((found[code] ??= {})[actor] ??= {})[valence] = n;
		expect(found).toEqual(expected.peters_replication);
	});

	it('hindering outweighs enabling', () => {
		const table = jambi.ask(`rows=code:${FACTORS.join()}&columns=valence`);
		const totals = Object.fromEntries(
			table.columns.map(({ id }, c) => [id, table.columnTotals[c]!])
		);
		expect(totals).toMatchObject(expected.peters_valence_replication);
		expect(table.warnings.filter(({ code }) => code === 'valence-missing')).toEqual([]);
	});
});

describe('the English sample', () => {
	it('is labelled in English and asks the same three codes', () => {
		const table = english.ask(`rows=type&columns=${THREE}`);
		expect(table.columns.map(({ label }) => label)).toEqual([
			'Centres of authority',
			'Actor cooperation',
			'Actor involvement'
		]);
		expect(Object.keys(filled(cells(table))).sort()).toEqual(['community', 'health-office']);
	});
});
