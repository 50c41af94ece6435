import { describe, expect, test } from 'vitest';
import { barGeometry, SIZES, type Geometry } from '#report/chart/geometry.ts';
import { textWidth } from '#report/chart/text-width.ts';
import { TABLES_1_3 } from './tables-1-3.ts';

const left = (t: Geometry['texts'][number]) => {
	const width = textWidth(t.text, SIZES[t.role]);
	return t.anchor === 'end' ? t.x - width : t.anchor === 'middle' ? t.x - width / 2 : t.x;
};

describe('bar geometry', () => {
	test('all groups share one scale: equal percents are equally long', () => {
		const { bars } = barGeometry(TABLES_1_3, 700);
		const at = (percent: number) => bars.filter((b) => b.bar.value === percent);
		expect(new Set(at(25).map((b) => b.width)).size).toBe(1);
		expect(at(50)[0]!.width).toBeCloseTo(2 * at(25)[0]!.width, 0);
		expect(at(0)[0]!.width).toBe(0);
	});

	test.each([340, 390, 700, 960, 1200])('at %i px nothing stands outside the drawing', (width) => {
		const chart = barGeometry(TABLES_1_3, width);
		for (const bar of chart.bars) {
			expect(bar.x + bar.width).toBeLessThanOrEqual(width);
			expect(bar.y + bar.height).toBeLessThanOrEqual(chart.height);
		}
		for (const text of chart.texts.filter((t) => t.role !== 'tick')) {
			expect(left(text)).toBeGreaterThanOrEqual(-1);
			expect(left(text) + textWidth(text.text, SIZES[text.role])).toBeLessThanOrEqual(width + 1);
		}
	});

	test('where there is room the groups of a band stand side by side, with their names once', () => {
		const wide = barGeometry(TABLES_1_3, 1200);
		const single = barGeometry(TABLES_1_3, 700);
		expect(wide.height).toBeLessThan(single.height / 2);
		const labels = ({ texts }: Geometry) => texts.filter((t) => t.role === 'label').length;
		expect(labels(single)).toBe(3 * labels(wide));
		const at = (percent: number) => wide.bars.find((b) => b.bar.value === percent)!.width;
		expect(at(50)).toBeCloseTo(2 * at(25), 0);
		const ticks = wide.texts.filter((t) => t.role === 'tick').toSorted((a, b) => a.x - b.x);
		ticks.slice(1).forEach((tick, i) => {
			const before = ticks[i]!;
			expect(left(tick)).toBeGreaterThan(left(before) + textWidth(before.text, SIZES.tick));
		});
		const groups = TABLES_1_3.groups.map((group, i) => ({ ...group, band: String(i) }));
		expect(labels(barGeometry({ ...TABLES_1_3, groups }, 1200))).toBe(labels(single));
	});

	test('every bar prints its number and every group its n', () => {
		const { texts } = barGeometry(TABLES_1_3, 390);
		expect(texts.filter((t) => t.role === 'value').map((t) => t.text)).toContain(
			'37.5% (3 of 8) ⚠'
		);
		expect(texts.filter((t) => t.role === 'group').map((t) => t.text)).toEqual([
			'Centres of authority · n = 8',
			'Actor cooperation · n = 5',
			'Actor involvement · n = 8'
		]);
	});

	test('a row that answers to a pointer is at least 24 px high', () => {
		for (const { row } of barGeometry(TABLES_1_3, 700).bars)
			expect(row.height).toBeGreaterThanOrEqual(24);
	});

	test('a chart without any number still has a scale', () => {
		const bar = { key: 'a', label: 'A', value: null, text: '–', colour: '#777777', small: false };
		const { bars } = barGeometry(
			{ groups: [{ label: '', note: '', band: '', bars: [bar] }], tick: String },
			300
		);
		expect(bars[0]!.width).toBe(0);
	});
});
