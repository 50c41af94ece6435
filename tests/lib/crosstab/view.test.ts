import { describe, expect, test } from 'vitest';
import { crosstab } from '#core/tables/crosstab.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import { passagesOf } from '#core/tables/passages.ts';
import { buildViews } from '#lib/crosstab/build-view.ts';
import { findCell } from '#lib/crosstab/find-cell.ts';
import { chartOf } from '#report/chart/chart-of.ts';
import { tellTable } from '#report/tell-table.ts';
import { jambi, JAMBI_CODES } from '../../core/tables/jambi.ts';
import { create } from '../../core/tables/small-project.ts';

const quiet = create('actors', 'quiet', { name: 'Quiet', type: null, note: '' });
const project = jambi([quiet]);
const THREE = `rows=actor&columns=code:${JAMBI_CODES.join()}&percent=column`;

function draw(query: string, form: 'percent-of' | 'count-sources' = 'percent-of') {
	const spec = parseSpec(new URLSearchParams(query));
	const told = tellTable(project, crosstab(project, spec, undefined, 'en'), 'en');
	const sources = crosstab(project, { ...spec, unit: 'sources' }, undefined, 'en');
	const printed = told.print(form, sources);
	const views = buildViews('en', told, printed, true);
	const chart = chartOf(project, 'en', told, printed);
	return { spec, told, views, view: views[0]!, chart };
}

describe('the drawn table', () => {
	test('B6: n stands beside every percent; B7: a small base is marked', () => {
		const cell = findCell(draw(THREE).views, 'a3,pg-authority')!;
		expect(cell).toMatchObject({ text: '37.5% (3 of 8)', small: true });
		expect(cell.says).toBe('Actor 3, authority: 37.5% (3 of 8), small base');
	});

	test('B8: no source is no zero, in words too, and has no shade', () => {
		const { view } = draw(THREE);
		const line = view.rows.find((row) => row.label === 'Quiet')!;
		expect(line.cells[0]).toMatchObject({ text: '–', small: false, shade: null });
		expect(line.cells[0]!.says).toBe('Quiet, authority: no source');
		expect(line.cells.every((cell) => cell.text === '–')).toBe(true);
	});

	test('a total never repeats the only column', () => {
		expect(draw(THREE).view.allLabel).toBe('All');
		const { view } = draw('rows=actor&columns=code:pg-authority&percent=column');
		expect(view.allLabel).toBeNull();
		expect(view.rows.every((row) => row.total === null)).toBe(true);
		expect(view.foot.cells.map((cell) => cell.text)).toEqual(['8']);
	});

	test('B11: every number, totals too, opens as many passages as it says', () => {
		const { spec, view } = draw(THREE.replace('&percent=column', ''));
		for (const line of [...view.rows, view.foot])
			for (const cell of [...line.cells, line.total!])
				expect(passagesOf(project, spec, cell.at)).toHaveLength(
					Number(cell.text.replace('–', '0'))
				);
	});

	test('B9: transposed, a cell keeps its text', () => {
		const straight = findCell(draw(THREE).views, 'a0,pg-cooperation')!;
		const turned = findCell(draw(`${THREE}&transpose=1`).views, 'pg-cooperation,a0')!;
		expect(turned.text).toBe(straight.text);
	});

	test('counts may stand beside the number of their sources', () =>
		expect(findCell(draw(THREE, 'count-sources').views, 'a3,pg-authority')!.text).toBe('3 (1)'));

	test('B10: layers share one scale and name their cells', () => {
		const { views } = draw('rows=type&columns=code&layers=actor');
		expect(views.map((view) => view.layer.id)).toEqual([null, 'a0', 'a1', 'a2', 'a3', 'quiet']);
		expect(views[0]!.layer.label).toBe('All together');
		const shades = views
			.slice(1)
			.flatMap((view) => view.rows.flatMap((row) => row.cells.map((c) => c.shade)));
		expect(Math.max(...shades.map((shade) => shade ?? 0))).toBe(1);
		expect(findCell(views, 'community,pg-involvement,a3')!.names).toEqual([
			'Actor 3',
			'Community and beneficiaries',
			'involvement'
		]);
	});
});

describe('the chart', () => {
	test('has the table’s numbers, grouped by what percents compare, and n on each group', () => {
		const { groups, tick } = draw(THREE).chart;
		expect(groups.map((g) => `${g.label} ${g.note}`)).toEqual([
			'authority n = 8',
			'cooperation n = 5',
			'involvement n = 8'
		]);
		expect(groups[0]!.bars.map((bar) => bar.value)).toEqual([12.5, 25, 25, 37.5]);
		expect(groups[0]!.bars.at(-1)!.text).toBe('37.5% (3 of 8) ⚠');
		expect(tick(40)).toBe('40%');
	});

	test('B10: one code in all layers, then the next', () => {
		const { groups } = draw('rows=kind&columns=code&layers=actor').chart;
		expect(groups.slice(0, 2).map((g) => g.label)).toEqual([
			'authority · Actor 0',
			'authority · Actor 1'
		]);
	});

	test('percents of rows are grouped by row', () => {
		const { groups } = draw(THREE.replace('percent=column', 'percent=row')).chart;
		expect(groups.map((g) => g.label)).toEqual(['Actor 0', 'Actor 1', 'Actor 2', 'Actor 3']);
		expect(groups[0]!.bars.map((bar) => bar.label)).toEqual([
			'authority',
			'cooperation',
			'involvement'
		]);
	});
});
