import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dim } from '#core/facts/dim.ts';
import type { Where } from '#core/facts/filter.ts';
import { crosstab, crosstabs, type Crosstab } from '#core/tables/crosstab.ts';
import { passagesOf } from '#core/tables/passages.ts';
import { OVERLAPS, PARENTS, UNITS, type TableSpec } from '#core/tables/spec.ts';
import { Oracle } from './oracle.ts';
import { smallProject, type Small } from './small-project.ts';

const DIMS: readonly Dim[] = [
	{ by: 'actor' },
	{ by: 'actor', attribute: 'City' },
	{ by: 'type' },
	{ by: 'about' },
	{ by: 'holder', attribute: 'type' },
	{ by: 'speaker' },
	{ by: 'source' },
	{ by: 'source', attribute: 'wave' },
	{ by: 'kind' },
	{ by: 'date', period: 'year' },
	{ by: 'date', period: 'quarter' },
	{ by: 'date', period: 'month' },
	{ by: 'date', period: 'day' },
	{ by: 'coder' },
	{ by: 'valence' },
	{ by: 'origin' },
	{ by: 'code' },
	{ by: 'code', ids: ['p', 'p1', 'p11', 'q'] },
	{ by: 'code', ids: ['p11', 'p2', 'q1'] },
	{ by: 'code', below: 'p' },
	{ by: 'code', depth: 1 },
	{ by: 'framework' },
	{ by: 'framework', id: 'polycentric' }
];
const WHERE: readonly Where[] = [
	{ dim: { by: 'coder' }, values: ['ana'] },
	{ dim: { by: 'code' }, values: ['p1', 'q'] },
	{ dim: { by: 'actor' }, values: ['dinkes', 'warga'] },
	{ dim: { by: 'type' }, values: ['health-office'] },
	{ dim: { by: 'source', attribute: 'wave' }, values: [''] },
	{ dim: { by: 'about' }, values: ['dinsos', 'dinkes'] },
	{ dim: { by: 'valence' }, values: ['hinders'] },
	{ dim: { by: 'origin' }, values: ['hand'] }
];

const dim = fc.constantFrom(...DIMS);
const spec: fc.Arbitrary<TableSpec> = fc.record({
	rows: fc.oneof(fc.constantFrom<Dim>({ by: 'actor' }, { by: 'type' }), dim),
	columns: fc.oneof(fc.constantFrom(...DIMS.filter(({ by }) => by === 'code')), dim),
	layers: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: dim }),
	unit: fc.constantFrom(...UNITS),
	percent: fc.constant('none' as const),
	overlap: fc.constantFrom(...OVERLAPS),
	parents: fc.constantFrom(...PARENTS),
	where: fc.oneof(
		{ weight: 3, arbitrary: fc.constant([]) },
		{ weight: 2, arbitrary: fc.uniqueArray(fc.constantFrom(...WHERE), { maxLength: 2 }) }
	),
	transpose: fc.boolean(),
	hideZeros: fc.boolean(),
	heard: fc.boolean()
});

const count = ({ project, texts }: Small, spec: TableSpec) =>
	crosstab(project, spec, (hash) => texts.get(hash));

/** Every cell and total by the oracle, in the places where the table has them. */
function expected(small: Small, spec: TableSpec, table: Crosstab, layer?: string) {
	const oracle = new Oracle(small, spec);
	const at = (row?: string, column?: string) => {
		const turned = spec.transpose ? { row: column, column: row } : { row, column };
		return oracle.cell({ ...turned, layer } as object);
	};
	return {
		counts: table.rows.map((row) => table.columns.map((column) => at(row.id, column.id))),
		rowTotals: table.rows.map((row) => at(row.id)),
		columnTotals: table.columns.map((column) => at(undefined, column.id)),
		total: at()
	};
}

describe('the table', () => {
	it('B1-B6: equals a count made character by character, for every unit, rule and dimension', () => {
		fc.assert(
			fc.property(smallProject, spec, (small, spec) => {
				const table = count(small, spec);
				const { counts, rowTotals, columnTotals, total } = table;
				expect({ counts, rowTotals, columnTotals, total }).toEqual(expected(small, spec, table));
				for (const layer of table.layers ?? []) {
					const { counts, rowTotals, columnTotals, total } = layer;
					expect({ counts, rowTotals, columnTotals, total }).toEqual(
						expected(small, spec, table, layer.id)
					);
				}
			}),
			{ numRuns: 500 }
		);
	});

	it('B5: several units in one go are the tables one by one', () => {
		fc.assert(
			fc.property(smallProject, spec, fc.subarray([...UNITS]), (small, spec, units) => {
				const together = crosstabs(small.project, spec, units, (hash) => small.texts.get(hash));
				expect(together).toEqual(units.map((unit) => count(small, { ...spec, unit })));
			}),
			{ numRuns: 100 }
		);
	});

	it('B10: all layers together are the table without layers, where its sides have codes', () => {
		const shown = ({
			counts,
			rowTotals,
			columnTotals,
			total,
			unassigned,
			straddling
		}: Crosstab) => ({
			counts,
			rowTotals,
			columnTotals,
			total,
			unassigned,
			straddling
		});
		const codes = fc.constantFrom(...DIMS.filter(({ by }) => by === 'code'));
		fc.assert(
			fc.property(
				smallProject,
				spec,
				codes,
				fc.oneof(codes, dim),
				(small, drawn, columns, layers) => {
					const fixed = { overlap: 'intersects', parents: 'union', hideZeros: false } as const;
					const asked = { ...drawn, ...fixed, columns };
					expect(shown(count(small, { ...asked, layers }))).toEqual(
						shown(count(small, { ...asked, layers: null }))
					);
				}
			),
			{ numRuns: 100 }
		);
	});

	it('B2.1, B3.4: says how many references straddle and how many nobody is assigned to', () => {
		fc.assert(
			fc.property(smallProject, spec, (small, spec) => {
				const oracle = new Oracle(small, spec);
				const { unassigned, straddling } = count(small, spec);
				expect({ unassigned, straddling }).toEqual({
					unassigned: oracle.unassigned(),
					straddling: oracle.straddling()
				});
			}),
			{ numRuns: 100 }
		);
	});

	it('B11: every cell opens as many passages as it has references', () => {
		fc.assert(
			fc.property(smallProject, spec, (small, drawn) => {
				const spec = { ...drawn, unit: 'references' as const };
				const table = count(small, spec);
				table.rows.forEach((row, r) =>
					table.columns.forEach((column, c) => {
						const cell = { row: row.id, column: column.id };
						const passages = passagesOf(small.project, spec, cell);
						expect(passages).toHaveLength(table.counts[r]![c]!);
						table.layers?.forEach((layer) =>
							expect(passagesOf(small.project, spec, { ...cell, layer: layer.id })).toHaveLength(
								layer.counts[r]![c]!
							)
						);
					})
				);
				expect(passagesOf(small.project, spec, {})).toHaveLength(table.total);
			}),
			{ numRuns: 80 }
		);
	});

	it('B9: transposing keeps every number', () => {
		fc.assert(
			fc.property(smallProject, spec, (small, drawn) => {
				const plain = count(small, { ...drawn, percent: 'column', transpose: false });
				const turned = count(small, { ...drawn, percent: 'column', transpose: true });
				plain.rows.forEach((_, r) =>
					plain.columns.forEach((_, c) => {
						expect(turned.counts[c]![r]).toBe(plain.counts[r]![c]);
						expect(turned.percent![c]![r]).toBe(plain.percent![r]![c]);
						expect(turned.signs[c]![r]).toBe(plain.signs[r]![c]);
					})
				);
				expect([turned.rowTotals, turned.columnTotals, turned.bases.values]).toEqual([
					plain.columnTotals,
					plain.rowTotals,
					plain.bases.values
				]);
			}),
			{ numRuns: 100 }
		);
	});
});
