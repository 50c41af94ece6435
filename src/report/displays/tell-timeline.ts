/** Passages by date: one line per code, one column per period, discs whose area is the number in them. */
import type { Timeline } from '#core/displays/timeline.ts';
import { greatestOf } from '#core/greatest.ts';
import { displays } from '#i18n/displays.ts';
import { formatList, formatPeriod } from '#i18n/format.ts';
import { textWidth, wrapText } from '../chart/text-width.ts';
import { circle, line, NARROW, SIZE, words, type Mark, type Scene, type Shape } from './scene.ts';
import { opening, rowMark, table, type ToldDisplay, type Tongue } from './told.ts';

const { timeline: said } = displays;

export function tellTimeline(value: Timeline, tongue: Tongue): Omit<ToldDisplay, 'title'> {
	const { say, number, locale } = tongue;
	const names = value.periods.map(({ id }) => formatPeriod(locale, id));
	const total = value.rows.reduce((sum, { n }) => sum + n, 0);
	const undated = value.undated.map(({ label }) => label);
	return {
		sentence: say(said.sentence, total, say(said.periods[value.period]!)),
		notes: undated.length > 0 ? [say(said.undated, formatList(locale, undated))] : [],
		pictures: [
			{
				...{ id: 'timeline', title: say(displays.all) },
				draw: (width) => draw(value, names, tongue, width)
			}
		],
		tables: [
			opening(
				table(
					say(displays.all),
					[say(displays.code), ...names, say(displays.n)],
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

function draw(value: Timeline, names: readonly string[], tongue: Tongue, width: number): Scene {
	const rows = value.rows.filter(({ n }) => n > 0);
	const above = width < NARROW;
	const labels = rows.map(({ label, n }) => `${label} · ${tongue.number(n)}`);
	const widest = Math.max(...labels.map((label) => textWidth(label, SIZE.label)));
	const left = above ? 0 : Math.min(widest + 12, width * 0.36);
	const column = (width - left) / names.length;
	const most = greatestOf(rows.flatMap(({ counts }) => counts));
	const digits = textWidth(tongue.number(most), SIZE.small) + 3;
	const largest = Math.max(3, Math.min(13, (column - digits) / 2));
	const x = (period: number) => left + (period + 0.5) * column;
	const back: Shape[] = [];
	const marks: Mark[] = [];
	let y = 0;
	rows.forEach((row, r) => {
		const lines = wrapText(labels[r]!, above ? width : left - 12, SIZE.label, 2);
		const tall = above ? 28 : Math.max(28, lines.length * 16 + 6);
		lines.forEach((text, i) =>
			back.push(
				words(
					0,
					above ? y + 14 + i * 16 : y + tall / 2 + 4.5 + (i - (lines.length - 1) / 2) * 16,
					text
				)
			)
		);
		if (above) y += lines.length * 16 + 2;
		const middle = y + tall / 2;
		back.push(line([left, middle], [width, middle], { stroke: 'grid' }));
		row.counts.forEach((n, p) => {
			if (n === 0) return;
			const radius = Math.max(3, largest * Math.sqrt(n / most));
			const text = tongue.number(n);
			// Disc and number together stand in the middle of the column.
			const at = x(p) - (textWidth(text, SIZE.small) + 3) / 2;
			marks.push({
				...{ key: `${row.id} ${value.periods[p]!.id}`, codings: row.codings[p]! },
				label: `${row.label}, ${names[p]!}: ${text}`,
				shapes: [
					circle(at, middle, radius, { fill: { code: row.colour }, stroke: 'paper' }),
					words(at + radius + 3, middle + 4.2, text, { size: SIZE.small, halo: true })
				]
			});
		});
		y += tall;
	});
	const room = Math.max(...names.map((name) => textWidth(name, SIZE.small))) + 8;
	const every = Math.ceil(room / column);
	names.forEach((name, p) => {
		if (p % every !== 0) return;
		back.push(line([x(p), y + 2], [x(p), y + 7], { stroke: 'line' }));
		const edge = x(p) - room / 2 < 0 ? 'start' : x(p) + room / 2 > width ? 'end' : 'middle';
		const at = edge === 'start' ? 0 : edge === 'end' ? width : x(p);
		back.push(words(at, y + 22, name, { size: SIZE.small, anchor: edge, fill: 'soft' }));
	});
	return { width, height: y + 28, back, marks, front: [] };
}
