/** Each document as a strip of numbered lines, one for each group of codes in it. */
import type { Portraits } from '#core/displays/portraits.ts';
import { displays } from '#i18n/displays.ts';
import { wrapText } from '../chart/text-width.ts';
import { keyList } from './key-list.ts';
import { NARROW, rect, SIZE, words, type Mark, type Scene, type Shape } from './scene.ts';
import { opening, rowMark, table, type ToldDisplay, type Tongue } from './told.ts';

const { portraits: said } = displays;
const LANE = 14;

export function tellPortraits(value: Portraits, tongue: Tongue): Omit<ToldDisplay, 'title'> {
	const { say, number } = tongue;
	const total = value.rows.reduce((sum, { n }) => sum + n, 0);
	const body = value.sources.flatMap(({ label, length, stripes }) =>
		stripes.map(({ row, start, end }) => [
			...[label, value.rows[row]!.label, number(start), number(end), number(length)]
		])
	);
	const head = [displays.source, displays.code, said.from, said.to, said.length];
	return {
		sentence: say(said.sentence, total, value.sources.length),
		notes: [],
		pictures: [
			{
				...{ id: 'portraits', title: say(displays.all) },
				draw: (width) => draw(value, tongue, width)
			}
		],
		tables: [
			opening(
				table(
					say(displays.all),
					head.map((one) => say(one)),
					body
				),
				value.sources.flatMap(({ id, label, stripes }) =>
					stripes.map(({ row, codings }, i) =>
						rowMark(`${id} ${i}`, [label, value.rows[row]!.label], [codings])
					)
				)
			)
		]
	};
}

function draw({ rows, sources }: Portraits, tongue: Tongue, width: number): Scene {
	const names = keyList(
		rows.map(({ label, n }) => `${label} · ${tongue.number(n)}`),
		width,
		0
	);
	const back: Shape[] = [...names.shapes];
	const marks: Mark[] = [];
	const above = width < NARROW;
	const left = above ? 20 : Math.min(200, width * 0.26) + 20;
	let y = names.height + 10;
	for (const { id, label, length, stripes } of sources) {
		const lanes = [...new Set(stripes.map(({ row }) => row))].sort((a, b) => a - b);
		const name = wrapText(label, above ? width : left - 28, SIZE.label, above ? 1 : 2);
		name.forEach((text, i) => back.push(words(0, y + 13 + i * 16, text, { bold: true })));
		if (above) y += 19;
		const tall = Math.max(lanes.length * LANE, above ? 0 : name.length * 16);
		const place = (at: number) => left + ((width - left) * at) / length;
		back.push(rect(left, y, width - left, lanes.length * LANE, { fill: 'none', stroke: 'grid' }));
		lanes.forEach((row, lane) =>
			back.push(
				words(left - 5, y + lane * LANE + 11, String(row + 1), {
					...{ size: 11, anchor: 'end', fill: 'soft' }
				})
			)
		);
		stripes.forEach(({ row, start, end, codings }, i) => {
			const at = y + lanes.indexOf(row) * LANE + 1.5;
			// A passage of a few words is still wide enough to be met by a pointer.
			const wide = Math.max(3, place(end) - place(start));
			marks.push({
				...{ key: `${id} ${i}`, codings },
				label: `${label}: ${row + 1} ${rows[row]!.label}`,
				shapes: [rect(place(start), at, wide, LANE - 3, { fill: { code: rows[row]!.colour } })]
			});
		});
		y += tall + 14;
	}
	return { width, height: y, back, marks, front: [] };
}
