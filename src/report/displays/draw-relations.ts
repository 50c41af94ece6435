/**
 * Arrows between actors on a circle. Width = passages, shade = median level, dashes = conflict, and beside each number a sign for who
 * tells of it: nothing rests on colour alone. An arrow and the one back bow to opposite sides.
 */
import type { Network, Relations } from '#core/displays/relations.ts';
import type { Tie } from '#core/displays/ties.ts';
import { displays } from '#i18n/displays.ts';
import { onCircle, type Point } from './circle-layout.ts';
import { labelPlaces, type Curve } from './label-places.ts';
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
	type Paint,
	type Scene,
	type Shape
} from './scene.ts';
import { textWidth } from '../chart/text-width.ts';
import { levelText, toldText } from './tie-words.ts';
import type { Tongue } from './told.ts';

const { relations: said } = displays;
const DISC = 13;
/** How far an arrow leaves the straight line, as a share of its length. */
const BOW = 0.16;

export function drawRelations(
	{ nodes }: Relations,
	{ ties }: Network,
	names: readonly string[],
	tongue: Tongue,
	width: number
): Scene {
	const signs = legend(signsOf(tongue), width);
	const placed = onCircle(
		nodes.map(({ heard }, i) => ({
			...{ label: names[i]!, r: DISC, fill: 'soft', hollow: !heard }
		})),
		width,
		signs.height
	);
	const most = Math.max(...ties.map(({ n }) => n));
	const texts = ties.map((tie) => `${tongue.number(tie.n)} · ${levelText(tie, tongue)}`);
	const curves = ties.map((tie) => bowed(placed.at[tie.from]!, placed.at[tie.to]!));
	const places = labelPlaces(
		curves.map((curve, i) => ({ curve, width: textWidth(texts[i]!, SIZE.small) + 14 })),
		placed.at,
		DISC
	);
	const marks = ties.map((tie, i): Mark => {
		const wide = 1.5 + (5.5 * (tie.n - 1)) / Math.max(1, most - 1);
		return {
			key: `${nodes[tie.from]!.id} ${nodes[tie.to]!.id}`,
			label: `${names[tie.from]!} → ${names[tie.to]!}: ${tongue.number(tie.n)}; ${tongue.say(said.median)}: ${levelText(tie, tongue)}; ${tongue.say(said.withConflict)}: ${tie.conflict}; ${toldText(tie, names, tongue)}`,
			codings: tie.codings,
			shapes: arrow(tie, curves[i]!, wide)
		};
	});
	const numbers = ties.flatMap((tie, i) => numberAt(tie, texts[i]!, places[i]!));
	const discs = nodes.map(({ id }, i): Mark => {
		const own = ties.filter(({ from, to }) => from === i || to === i);
		const codings = [...new Set(own.flatMap((tie) => tie.codings))];
		return { key: id, label: names[i]!, codings, shapes: [placed.shapes[i]!] };
	});
	return {
		...{ width, height: placed.height, marks: [...marks, ...discs] },
		back: signs.shapes,
		front: [...numbers, ...placed.numbers]
	};
}

/** Level 0 stays readable on paper: the ramp begins well above its palest end. */
const shade = ({ median }: Pick<Tie, 'median'>): Paint =>
	median === null ? 'line' : { ramp: 0.4 + (0.6 * median) / 4 };

function bowed(from: Point, to: Point): Curve {
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	return [from, [(from[0] + to[0]) / 2 - dy * BOW, (from[1] + to[1]) / 2 + dx * BOW], to];
}

function arrow(tie: Tie, [from, q, to]: Curve, wide: number): Shape[] {
	const head = 7 + wide;
	const start = toward(from, q, DISC + 1);
	const tip = toward(to, q, DISC + 2);
	const end = toward(to, q, DISC + 1 + head);
	const paint = shade(tie);
	const [ax, ay] = [(tip[0] - end[0]) / head, (tip[1] - end[1]) / head];
	const wing = (side: number): Point => [
		end[0] - ay * side * head * 0.55,
		end[1] + ax * side * head * 0.55
	];
	return [
		path(`M${point(start)}Q${point(q)} ${point(end)}`, {
			...{ fill: 'none', stroke: paint, strokeWidth: round(wide) },
			...(tie.conflict > 0 ? { dash: '7 4' } : {})
		}),
		path(`M${point(tip)}L${point(wing(1))}L${point(wing(-1))}Z`, { fill: paint })
	];
}

function numberAt({ told }: Tie, text: string, [x, y]: Point): Shape[] {
	const room = textWidth(text, SIZE.small);
	return [
		words(x + 6, y + 4, text, { size: SIZE.small, anchor: 'middle', halo: true }),
		...tellerSign(told, x - room / 2 - 2, y)
	];
}

/** Full = both tell, half = one side, empty = others only. */
function tellerSign(told: Tie['told'], x: number, y: number): Shape[] {
	const ring = (fill: Paint) => circle(x, y, 4, { fill, stroke: 'ink', strokeWidth: 1.2 });
	if (told === 'both') return [ring('ink')];
	if (told === 'others') return [ring('paper')];
	return [ring('paper'), rect(x - 4, y - 0.5, 8, 4, { fill: 'ink' })];
}

const point = ([x, y]: Point) => `${round(x)} ${round(y)}`;

function toward(from: Point, to: Point, by: number): Point {
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	const long = Math.hypot(dx, dy) || 1;
	return [from[0] + (dx / long) * by, from[1] + (dy / long) * by];
}

const signsOf = ({ say }: Tongue) => [
	{
		sign: (x: number, y: number) => [words(x, y + 10, '2 · 1', { size: SIZE.small })],
		text: `  ${say(said.label)}`
	},
	{
		sign: (x: number, y: number) => [
			line([x, y + 3], [x + 22, y + 3], { stroke: 'line', strokeWidth: 1.5 }),
			line([x, y + 9], [x + 22, y + 9], { stroke: 'line', strokeWidth: 5 })
		],
		text: say(said.width)
	},
	{
		sign: (x: number, y: number) =>
			[0, 1, 2, 3, 4].map((level) =>
				rect(x + level * 4.6, y + 1, 4.6, 10, { fill: shade({ median: level }) })
			),
		text: say(said.level)
	},
	{
		sign: (x: number, y: number) => [
			line([x, y + 6], [x + 22, y + 6], { stroke: 'line', strokeWidth: 2.5, dash: '7 4' })
		],
		text: say(said.conflict)
	},
	...(['both', 'from', 'others'] as const).map((told) => ({
		sign: (x: number, y: number) => tellerSign(told, x + 12, y + 6),
		text: say(told === 'both' ? said.both : told === 'from' ? said.one : said.others)
	})),
	{
		sign: (x: number, y: number) => [
			circle(x + 12, y + 6, 6, { fill: 'paper', stroke: 'soft', strokeWidth: 2, dash: '3 2' })
		],
		text: say(said.unheard)
	}
];
