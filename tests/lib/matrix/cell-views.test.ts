import { describe, expect, test } from 'vitest';
import { matrix } from '#core/displays/matrix.ts';
import { DEFAULTS } from '#core/displays/spec.ts';
import { setSummary } from '#core/commands/set-summary.ts';
import { apply } from '#core/log/apply.ts';
import { lineViews, nextCell } from '#lib/matrix/cell-views.ts';
import { askedMatrix, parseQuery, queryText } from '#lib/matrix/page-query.ts';
import { jambi } from '../../core/tables/jambi.ts';

const project = jambi();
const coder = [...project.coders.keys()][0]!;
const view = (all = project, spec = DEFAULTS.matrix) => lineViews(matrix(all, spec, 'en'), 'en');

describe('the matrix of the page', () => {
	test('D9.2: rows, then one line for the pattern of each column', () => {
		const lines = view();
		expect(lines.map(({ pattern }) => pattern)).toEqual([...lines.slice(1).map(() => false), true]);
		expect(lines.at(-1)!.cells.every(({ count, row }) => count === null && row.length === 0)).toBe(
			true
		);
		const keys = lines.flatMap(({ cells }) => cells.map(({ key }) => key));
		expect(new Set(keys).size).toBe(keys.length);
	});

	test('what is saved for a cell stands in that cell, also when it is the pattern', () => {
		for (const pick of [view()[0]!.cells[1]!, view().at(-1)!.cells[0]!]) {
			const { row, column, key } = pick;
			const more = apply(project, setSummary(project, { row, column, coder, text: 'Asks' }));
			const cells = view(more).flatMap((line) => line.cells);
			expect(cells.filter(({ summaries }) => summaries.length > 0).map((c) => c.key)).toEqual([
				key
			]);
		}
	});

	test('answers are named in the language of the page and not told where the side has them', () => {
		const spec = {
			...DEFAULTS.matrix,
			rows: [{ by: 'code' }],
			columns: { by: 'valence' }
		} as const;
		const lines = lineViews(matrix(project, spec, 'id'), 'id');
		expect(lines[0]!.cells.map(({ head }) => head)).toContain('Menghambat');
		expect(lines.flatMap(({ cells }) => cells.flatMap(({ answers }) => answers))).toEqual([]);
	});

	test('the next cell is the one beside, then the first of the next row, then none', () => {
		const lines = view();
		const [first, second] = lines;
		expect(nextCell(lines, first!.cells[0]!.key)).toBe(first!.cells[1]);
		expect(nextCell(lines, first!.cells.at(-1)!.key)).toBe(second!.cells[0]);
		expect(nextCell(lines, lines.at(-1)!.cells.at(-1)!.key)).toBeNull();
	});

	test('the address holds question and open cell; without a question it is the usual matrix', () => {
		const cell = view()[0]!.cells[0]!.key;
		const query = queryText('view=matrix&rows=type', cell);
		expect(parseQuery(`?${query}`).cell).toBe(cell);
		expect(askedMatrix(parseQuery(`?${query}`).question).value?.rows).toEqual([{ by: 'type' }]);
		expect(askedMatrix(parseQuery('').question).value).toEqual(DEFAULTS.matrix);
		expect(askedMatrix(parseQuery('?rows=mood').question).error?.code).toBe('table.bad-dimension');
	});
});
