/** Codes found so far, source by source: points and line of one order, band and mean of the random ones. */
import { scaleLinear } from 'd3-scale';
import type { Saturation, SaturationStep } from '#core/displays/saturation.ts';
import { displays } from '#i18n/displays.ts';
import { textWidth } from '../chart/text-width.ts';
import { keyList } from './key-list.ts';
import { legend } from './legend.ts';
import {
	circle,
	line,
	path,
	rect,
	round,
	SIZE,
	words,
	type Mark,
	type Scene,
	type Shape
} from './scene.ts';
import type { Tongue } from './told.ts';

const { saturation: said } = displays;

export function drawSaturation(value: Saturation, tongue: Tongue, width: number): Scene {
	const { steps, random } = value;
	const { number } = tongue;
	const signs = legend(signsOf(tongue), width);
	const total = steps.at(-1)!.cumulative;
	const tall = Math.min(320, Math.max(200, width * 0.5));
	const [top, bottom] = [signs.height + 16, signs.height + 16 + tall];
	const y = scaleLinear().domain([0, total]).nice(5).range([bottom, top]);
	const ticks = y.ticks(5).filter(Number.isInteger);
	const left = Math.max(...ticks.map((tick) => textWidth(number(tick), SIZE.small))) + 10;
	const step = (width - left - 14) / Math.max(1, steps.length - 1);
	const x = (i: number) => left + i * step;
	const points = (all: readonly number[]) => all.map((n, i) => `${round(x(i))} ${round(y(n))}`);
	const back: Shape[] = [...signs.shapes];
	for (const tick of ticks) {
		back.push(line([left, y(tick)], [width, y(tick)], { stroke: tick === 0 ? 'line' : 'grid' }));
		back.push(
			words(left - 6, y(tick) + 4, number(tick), {
				...{ size: SIZE.small, anchor: 'end', fill: 'soft' }
			})
		);
	}
	const band = [...points(random.high), ...points(random.low).reverse()];
	back.push(
		path(`M${band.join('L')}Z`, { fill: { ramp: 0.25 }, opacity: 0.8 }),
		path(`M${points(random.mean).join('L')}`, {
			...{ fill: 'none', stroke: 'accent', strokeWidth: 1.5, dash: '5 4' }
		}),
		path(`M${points(steps.map(({ cumulative }) => cumulative)).join('L')}`, {
			...{ fill: 'none', stroke: 'ink', strokeWidth: 2 }
		})
	);
	const marks = steps.map((one, i) => pointMark(one, i, [x(i), y(one.cumulative)], step, tongue));
	back.push(...placeNumbers(steps.length, x, step, bottom));
	const names = keyList(
		steps.map(({ label, fresh }) => `${label}  +${number(fresh.length)}`),
		width,
		bottom + 30
	);
	return {
		...{ width, height: bottom + 30 + names.height, marks, front: [] },
		back: [...back, ...names.shapes]
	};
}

/** Every source's number that has room. */
function placeNumbers(n: number, x: (i: number) => number, step: number, bottom: number): Shape[] {
	const every = Math.ceil(22 / Math.max(step, 1));
	return Array.from({ length: n }, (_, i) => i)
		.filter((i) => i % every === 0)
		.map((i) =>
			words(x(i), bottom + 18, String(i + 1), {
				...{ size: SIZE.small, anchor: 'middle', fill: 'soft' }
			})
		);
}

function pointMark(
	{ source, label, fresh, cumulative }: SaturationStep,
	i: number,
	[x, y]: readonly [number, number],
	step: number,
	{ number }: Tongue
): Mark {
	const gain = `+${number(fresh.length)}`;
	// Where sources are close together the gains stand in the list below only.
	const told = step >= textWidth(gain, SIZE.small) + 4;
	const gained = words(x, y - 10, gain, { size: SIZE.small, anchor: 'middle', halo: true });
	return {
		key: source,
		label: `${i + 1} ${label}: ${gain} → ${number(cumulative)}`,
		codings: fresh.flatMap(({ codings }) => codings),
		shapes: [circle(x, y, 4.5, { fill: 'ink' }), ...(told ? [gained] : [])]
	};
}

const signsOf = ({ say }: Tongue) => [
	{
		sign: (x: number, y: number) => [
			line([x, y + 6], [x + 22, y + 6], { stroke: 'ink', strokeWidth: 2 }),
			circle(x + 11, y + 6, 4, { fill: 'ink' })
		],
		text: say(said.listed)
	},
	{
		sign: (x: number, y: number) => [
			line([x, y + 6], [x + 22, y + 6], { stroke: 'accent', strokeWidth: 1.5, dash: '5 4' })
		],
		text: say(said.mean)
	},
	{
		sign: (x: number, y: number) => [rect(x, y, 22, 12, { fill: { ramp: 0.25 }, opacity: 0.8 })],
		text: say(said.band)
	}
];
