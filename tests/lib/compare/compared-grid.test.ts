import { describe, expect, it } from 'vitest';
import type { Compared, ComparedCell } from '#core/compare/compare-tables.ts';
import { foreignTable } from '#core/compare/foreign-table.ts';
import { settingsOf } from '#core/compare/settings.ts';
import { EMPTY } from '#core/model/project.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import { comparedGrid, isSameCell } from '#lib/compare/compared-grid.ts';
import { askedSpec, NOTHING_TOLD, withTold } from '#lib/compare/told.ts';

const line = (id: string, label: string) => ({ id, label, names: [], synonyms: [] });
const cell = (
	row: string | null,
	column: string | null,
	theirs: number,
	ours: number
): ComparedCell => ({ row, column, theirs, ours, agrees: theirs === ours });

describe('the other table as it is drawn', () => {
	it('Y7: its lines in our names, totals last, both numbers where they differ', () => {
		const compared: Compared = {
			settings: settingsOf(parseSpec([]), true),
			...{ changes: [], agree: 1, of: 2, totals: { agree: 1, of: 1 } },
			cells: [cell('x', 'a', 1, 1), cell('y', 'a', 2, 3)],
			totalCells: [cell(null, 'a', 4, 4)]
		};
		const telling = {
			project: EMPTY,
			table: foreignTable([
				['', 'A'],
				['X', 1]
			]),
			lines: { rows: [line('a', 'Code A')], columns: [line('x', 'Xenia'), line('y', 'Yusuf')] },
			...{ turned: true, locale: 'en' as const }
		};
		const grid = comparedGrid(telling, compared);
		expect(grid.columns).toEqual(['Code A']);
		expect(grid.rows.map(({ name }) => name)).toEqual(['Xenia', 'Yusuf', 'Total']);
		expect(grid.rows[1]!.cells[0]).toMatchObject({
			...{ names: ['Yusuf', 'Code A'], theirs: '2', ours: '3' }
		});
		expect(isSameCell(compared.cells[0]!, cell('x', 'a', 9, 9))).toBe(true);
		expect(isSameCell(null, compared.cells[0]!)).toBe(false);
	});

	it('Y4: what was said of names is kept side by side', () => {
		const told = withTold(withTold(NOTHING_TOLD, 'rows', 'X', 'x'), 'columns', 'A', null);
		expect([[...told.rows], [...told.columns]]).toEqual([[['X', 'x']], [['A', null]]]);
		expect(askedSpec('rows=nonsense').error?.code).toBe('table.bad-dimension');
		expect(askedSpec('').value).toMatchObject({ rows: { by: 'actor' } });
	});
});
