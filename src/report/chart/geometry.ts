/**
 * Where every bar, line and word of a bar chart stands, as plain numbers: the page and the exported file draw the same value.
 * Bars lie on their side so that names can be read, every bar prints its number. On a narrow drawing names stand above bars; on a
 * wide one the groups of a band stand side by side behind one column of names.
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
/** From this width on groups may stand side by side; one below the other they need no more than `SINGLE`. */
const WIDE = 900;
const SINGLE = 760;
/** Pixels for the longest bar of a group that shares the width with others. */
const SHORT = 110;
/** Pixels between two ticks at the least. */
const TICK = 45;
const GAP = 8;
const LINE = 17;

type Frame = {
	/** Of the whole drawing, and of one group with its numbers. */
	readonly width: number;
	readonly room: number;
	readonly left: number;
	readonly narrow: boolean;
	/** Groups side by side. */
	readonly across: number;
	/** Pixels from where the bars begin. */
	readonly scale: (value: number) => number;
	readonly ticks: readonly number[];
};
type Marks = { texts: TextMark[]; bars: BarMark[]; lines: Line[] };

/** @param width  pixels that there are; the drawing may need fewer */
export function barGeometry(chart: BarChart, width: number): Geometry {
	const frame = frameOf(chart, width);
	const marks: Marks = { texts: [], bars: [], lines: [] };
	let y = 0;
	for (const row of rowsOf(chart.groups, frame.across)) y = drawRow(row, frame, y, marks) + 14;
	for (let c = 0; c < frame.across; c++)
		for (const tick of frame.ticks)
			marks.texts.push({
				x: round(frame.left + c * frame.room + frame.scale(tick)),
				y: round(y + 4),
				text: chart.tick(tick),
				role: 'tick',
				anchor: tick === 0 ? 'start' : 'middle'
			});
	return { width: frame.width, height: round(y + 12), ...marks };
}

/** Side by side stands what is in one band; bands follow each other. */
function rowsOf(groups: readonly BarGroup[], across: number): BarGroup[][] {
	if (across === 1) return groups.map((group) => [group]);
	const bands = [...new Set(groups.map(({ band }) => band))];
	return bands.flatMap((band) => {
		const own = groups.filter((group) => group.band === band);
		const count = Math.ceil(own.length / across);
		return Array.from({ length: count }, (_, i) => own.slice(i * across, (i + 1) * across));
	});
}

function frameOf(chart: BarChart, available: number): Frame {
	const bars = chart.groups.flatMap((group) => group.bars);
	const widest = (texts: readonly string[], size: number) =>
		max(texts, (text) => textWidth(text, size)) ?? 0;
	const narrow = available < NARROW;
	const labels = widest(
		bars.map((b) => b.label),
		SIZES.label
	);
	const values = widest(
		bars.map((b) => b.text),
		SIZES.value
	);
	const most = max([...bandSizes(chart.groups)]) ?? 1;
	const names = (share: number) => (narrow ? 0 : Math.min(labels, share) + GAP);
	const fitting = Math.floor((available - names(SINGLE * 0.32)) / (SHORT + values + 3 * GAP));
	const across = available < WIDE ? 1 : Math.max(1, Math.min(fitting, most));
	const width = across === 1 ? Math.min(available, SINGLE) : available;
	const left = names(across === 1 ? width * 0.32 : SINGLE * 0.32);
	const room = (width - left) / across;
	const longest = Math.max(40, room - values - (across === 1 ? GAP : 3 * GAP));
	const scale = scaleLinear()
		.domain([0, max(bars, (b) => b.value ?? 0) || 1])
		.nice(4)
		.range([0, longest]);
	const ticks = wholeTicks(scale.ticks(Math.max(1, Math.min(4, Math.floor(longest / TICK)))));
	return { width, room, left, narrow, across, scale, ticks };
}

/** How many groups each band has. */
function bandSizes(groups: readonly BarGroup[]): Iterable<number> {
	const sizes = new Map<string, number>();
	for (const { band } of groups) sizes.set(band, (sizes.get(band) ?? 0) + 1);
	return sizes.values();
}

/** A count has no halves: ticks between whole numbers are left out when the scale is that short. */
const wholeTicks = (ticks: readonly number[]) => ticks.filter((tick) => Number.isInteger(tick));

function drawRow(groups: readonly BarGroup[], frame: Frame, top: number, marks: Marks): number {
	const single = frame.across === 1;
	const headings = groups.map(({ label, note }) =>
		wrapText(
			note === '' ? label : `${label} · ${single ? note : note.replaceAll(' ', '\u00a0')}`,
			single ? frame.width : frame.room - GAP,
			SIZES.group,
			2
		)
	);
	const first = top + 18 * (max(headings, (lines) => lines.length) ?? 1) + 4;
	let foot = first;
	groups.forEach((group, c) => {
		const x = frame.left + c * frame.room;
		headings[c]!.forEach((text, i) =>
			marks.texts.push({
				x: single ? 0 : round(x),
				y: round(top + 14 + 18 * i),
				text,
				role: 'group',
				anchor: 'start'
			})
		);
		let y = first;
		for (const bar of group.bars) y = drawBar(bar, group.label, frame, { x, y, c }, marks);
		for (const tick of frame.ticks)
			marks.lines.push({
				x: round(x + frame.scale(tick)),
				from: round(first),
				to: round(y),
				role: tick === 0 ? 'base' : 'grid'
			});
		foot = Math.max(foot, y);
	});
	return foot;
}

/** @param at  where the bars of its group begin, and which group of the row it is: the first one has the names */
function drawBar(
	bar: Bar,
	group: string,
	frame: Frame,
	at: { readonly x: number; readonly y: number; readonly c: number },
	marks: Marks
): number {
	const lines = wrapText(bar.label, frame.narrow ? frame.width : frame.left - GAP, SIZES.label, 2);
	const words = lines.length * LINE;
	const thick = frame.narrow ? 14 : 18;
	const height = frame.narrow ? words + thick + 10 : Math.max(words, thick) + GAP;
	const y = frame.narrow ? at.y + words + 2 : at.y + (height - thick) / 2;
	const wordsTop = frame.narrow ? at.y : at.y + (height - words) / 2;
	if (at.c === 0)
		lines.forEach((text, i) =>
			marks.texts.push({
				x: frame.narrow ? 0 : round(frame.left - GAP),
				y: round(wordsTop + LINE * i + 13),
				text,
				role: 'label',
				anchor: frame.narrow ? 'start' : 'end'
			})
		);
	const length = frame.scale(bar.value ?? 0);
	const begin = at.c === 0 ? 0 : at.x;
	marks.bars.push({
		bar,
		group,
		x: round(at.x),
		y: round(y),
		width: round(length),
		height: thick,
		row: {
			x: round(begin),
			y: round(at.y),
			width: round(at.x + frame.room - begin - (frame.across === 1 ? 0 : GAP)),
			height: round(height)
		}
	});
	marks.texts.push({
		x: round(at.x + length + 6),
		y: round(y + thick / 2 + 4.5),
		text: bar.text,
		role: 'value',
		anchor: 'start'
	});
	return at.y + height;
}

const round = (x: number) => Math.round(x * 10) / 10;
