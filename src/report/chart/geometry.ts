/**
 * Where every bar, line and word of a bar chart stands, as plain numbers: the page and the exported file draw the same value.
 * Bars lie on their side so that names can be read, every bar prints its number, and on a narrow drawing names stand above bars.
 */
import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Bar, BarChart, BarGroup } from './bar-chart.ts';
import { textWidth, wrapText } from './text-width.ts';

export type Role = 'group' | 'label' | 'value' | 'tick' | 'note';
export type TextMark = {
	readonly x: number;
	/** Baseline. */
	readonly y: number;
	readonly text: string;
	readonly role: Role;
	readonly anchor: 'start' | 'middle' | 'end';
};
export type Box = {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
};
export type BarMark = Box & {
	readonly bar: Bar;
	readonly group: string;
	/** The row that answers to a pointer. */
	readonly row: Box;
};
export type Line = {
	readonly x: number;
	readonly from: number;
	readonly to: number;
	readonly role: 'base' | 'grid';
};
export type Geometry = {
	readonly width: number;
	readonly height: number;
	readonly texts: readonly TextMark[];
	readonly bars: readonly BarMark[];
	readonly lines: readonly Line[];
};

export const SIZES: Readonly<Record<Role, number>> = {
	group: 14,
	label: 13,
	value: 13,
	tick: 12,
	note: 12
};
/** Below this width names stand above their bars. */
const NARROW = 560;
const GAP = 8;
const LINE = 17;

type Frame = {
	readonly width: number;
	readonly left: number;
	readonly right: number;
	readonly narrow: boolean;
	readonly scale: (value: number) => number;
	readonly ticks: readonly number[];
};
type Marks = { texts: TextMark[]; bars: BarMark[]; lines: Line[] };

/** @param width  pixels of the drawing */
export function barGeometry(chart: BarChart, width: number): Geometry {
	const frame = frameOf(chart, width);
	const marks: Marks = { texts: [], bars: [], lines: [] };
	let y = 0;
	for (const group of chart.groups) y = drawGroup(group, frame, y, marks) + 14;
	for (const tick of frame.ticks)
		marks.texts.push({
			x: round(frame.scale(tick)),
			y: round(y + 4),
			text: chart.tick(tick),
			role: 'tick',
			anchor: tick === 0 ? 'start' : 'middle'
		});
	return { width, height: round(y + 12), ...marks };
}

function frameOf(chart: BarChart, width: number): Frame {
	const bars = chart.groups.flatMap((group) => group.bars);
	const widest = (texts: readonly string[], size: number) =>
		max(texts, (text) => textWidth(text, size)) ?? 0;
	const narrow = width < NARROW;
	const labels = widest(
		bars.map((b) => b.label),
		SIZES.label
	);
	const left = narrow ? 0 : Math.min(labels, width * 0.32) + GAP;
	const values = widest(
		bars.map((b) => b.text),
		SIZES.value
	);
	const right = Math.max(left + 40, width - values - GAP);
	const scale = scaleLinear()
		.domain([0, max(bars, (b) => b.value ?? 0) || 1])
		.nice(4)
		.range([left, right]);
	return { width, left, right, narrow, scale, ticks: wholeTicks(scale.ticks(4)) };
}

/** A count has no halves: ticks between whole numbers are left out when the scale is that short. */
const wholeTicks = (ticks: readonly number[]) => ticks.filter((tick) => Number.isInteger(tick));

function drawGroup(group: BarGroup, frame: Frame, top: number, marks: Marks): number {
	const heading = group.note === '' ? group.label : `${group.label} · ${group.note}`;
	let y = top;
	for (const text of wrapText(heading, frame.width, SIZES.group, 2)) {
		y += 18;
		marks.texts.push({ x: 0, y: y - 4, text, role: 'group', anchor: 'start' });
	}
	y += 4;
	const first = y;
	for (const bar of group.bars) y = drawBar(bar, group.label, frame, y, marks);
	for (const tick of frame.ticks)
		marks.lines.push({
			x: round(frame.scale(tick)),
			from: first,
			to: y,
			role: tick === 0 ? 'base' : 'grid'
		});
	return y;
}

function drawBar(bar: Bar, group: string, frame: Frame, top: number, marks: Marks): number {
	const room = frame.narrow ? frame.width : frame.left - GAP;
	const lines = wrapText(bar.label, room, SIZES.label, 2);
	const words = lines.length * LINE;
	const thick = frame.narrow ? 14 : 18;
	const height = frame.narrow ? words + thick + 10 : Math.max(words, thick) + GAP;
	const y = frame.narrow ? top + words + 2 : top + (height - thick) / 2;
	const wordsTop = frame.narrow ? top : top + (height - words) / 2;
	lines.forEach((text, i) =>
		marks.texts.push({
			x: frame.narrow ? 0 : round(frame.left - GAP),
			y: round(wordsTop + LINE * i + 13),
			text,
			role: 'label',
			anchor: frame.narrow ? 'start' : 'end'
		})
	);
	const end = frame.scale(bar.value ?? 0);
	marks.bars.push({
		bar,
		group,
		x: round(frame.left),
		y: round(y),
		width: round(end - frame.left),
		height: thick,
		row: { x: 0, y: round(top), width: frame.width, height: round(height) }
	});
	marks.texts.push({
		x: round(end + 6),
		y: round(y + thick / 2 + 4.5),
		text: bar.text,
		role: 'value',
		anchor: 'start'
	});
	return top + height;
}

const round = (x: number) => Math.round(x * 10) / 10;
