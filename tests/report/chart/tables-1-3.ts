/** The numbers of three published tables as a chart: four informant groups under three codes. */
import type { BarChart } from '#report/chart/bar-chart.ts';

const ACTORS = ['BPJS Kesehatan Cabang Jambi', 'Dinas Kesehatan', 'Dinas Sosial', 'Masyarakat'];
const CODES: readonly [name: string, colour: string, counts: readonly number[]][] = [
	['Centres of authority', '#0072b2', [1, 2, 2, 3]],
	['Actor cooperation', '#009e73', [3, 1, 1, 0]],
	['Actor involvement', '#e69f00', [2, 1, 1, 4]]
];

export const TABLES_1_3: BarChart = {
	groups: CODES.map(([label, colour, counts]) => {
		const n = counts.reduce((sum, count) => sum + count, 0);
		return {
			label,
			note: `n = ${n}`,
			band: '',
			bars: counts.map((count, i) => ({
				key: `${i},${label}`,
				label: ACTORS[i]!,
				value: (100 * count) / n,
				text: `${(100 * count) / n}% (${count} of ${n}) ⚠`,
				colour,
				small: true
			}))
		};
	}),
	tick: (value) => `${value}%`
};
