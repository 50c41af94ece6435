/** Codes through the interview, as a grid of parts. */
import type { Distribution } from '#core/displays/distribution.ts';
import { greatestOf } from '#core/greatest.ts';
import { displays } from '#i18n/displays.ts';
import { barList } from './bar-list.ts';
import { heatGrid } from './heat-grid.ts';
import type { Scene } from './scene.ts';
import { opening, rowMark, table, type ToldDisplay, type Tongue } from './told.ts';

const { distribution: said } = displays;

export function tellDistribution(value: Distribution, tongue: Tongue): Omit<ToldDisplay, 'title'> {
	const { say, number } = tongue;
	const { parts, unit } = value.spec;
	const total = value.rows.reduce((sum, { n }) => sum + n, 0);
	const heads = Array.from({ length: parts }, (_, i) => String(i + 1));
	return {
		sentence: say(said.sentence, total, value.sources, parts, say(said.units[unit]!)),
		notes: [],
		pictures: [
			{ id: 'parts', title: say(displays.all), draw: (width) => draw(value, heads, tongue, width) }
		],
		tables: [
			opening(
				table(
					say(displays.all),
					[say(displays.code), ...heads, say(displays.n)],
					value.rows.map(({ label, counts, n }) => [
						label,
						...counts.map((c) => number(c)),
						number(n)
					])
				),
				value.rows.map(({ id, label, codings }) => rowMark(id, [label], codings))
			)
		]
	};
}

function draw(value: Distribution, heads: readonly string[], tongue: Tongue, width: number): Scene {
	const { rows, spec } = value;
	const { say, number } = tongue;
	const most = greatestOf(rows.flatMap(({ counts }) => counts));
	const name = (r: number, part: number) =>
		`${rows[r]!.label}, ${say(said.part, part + 1, spec.parts)}`;
	const grid = heatGrid(
		{
			rows: rows.map(({ label, n }) => ({ label, note: `· ${number(n)}` })),
			heads,
			above: true,
			cell: (r, part) => {
				const n = rows[r]!.counts[part]!;
				return {
					...{ key: `${rows[r]!.id} ${part}`, codings: rows[r]!.codings[part]! },
					label: `${name(r, part)}: ${number(n)}`,
					text: n === 0 ? '' : number(n),
					share: n === 0 ? 0 : 0.15 + (0.85 * n) / most
				};
			}
		},
		width
	);
	if (grid) return grid;
	const bars = rows.flatMap(({ id, counts, codings }, r) =>
		counts.flatMap((n, part) =>
			n === 0
				? []
				: [
						{
							...{ key: `${id} ${part}`, label: name(r, part) },
							...{ value: n, text: number(n), codings: codings[part]! }
						}
					]
		)
	);
	return barList(bars, width);
}
