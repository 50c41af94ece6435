/** Codes that meet, as a matrix and as a network; on a narrow drawing the matrix becomes a list of pairs. */
import type { CoOccurrence, Meeting } from '#core/displays/co-occurrence.ts';
import { greatestOf } from '#core/greatest.ts';
import { displays } from '#i18n/displays.ts';
import { barList } from './bar-list.ts';
import { onCircle } from './circle-layout.ts';
import { heatGrid } from './heat-grid.ts';
import { labelPlaces, type Curve } from './label-places.ts';
import { legend } from './legend.ts';
import { circle, line, path, round, words, SIZE, type Mark, type Scene } from './scene.ts';
import { opening, rowMark, table, type ToldDisplay, type Tongue } from './told.ts';

const { meets } = displays;

export function tellCoOccurrence(value: CoOccurrence, tongue: Tongue): Omit<ToldDisplay, 'title'> {
	const { say, number } = tongue;
	const { within } = value.spec;
	const how =
		within === 'overlap'
			? say(meets.overlap)
			: within === 0
				? say(meets.turn)
				: say(meets.turns, within);
	const name = (at: number) => value.codes[at]!.label;
	const body = value.pairs.map(({ a, b, n, jaccard }) => [
		...[name(a), name(b), number(n), number(value.codes[a]!.n), number(value.codes[b]!.n)],
		number(jaccard, 3)
	]);
	const head = [meets.one, meets.other, meets.both, meets.nOne, meets.nOther, meets.jaccard];
	const drawn = value.pairs.length > 0;
	return {
		sentence: say(meets.sentence, how, value.sources),
		notes: [
			...(drawn ? [] : [say(meets.none)]),
			...(value.related > 0 ? [say(meets.related, value.related)] : []),
			...(value.alone.length > 0 ? [say(meets.alone, value.alone.length)] : [])
		],
		pictures: drawn
			? [
					{ id: 'matrix', title: say(displays.matrix), draw: (w) => drawMatrix(value, tongue, w) },
					{
						id: 'network',
						title: say(displays.network),
						draw: (w) => drawNetwork(value, tongue, w)
					}
				]
			: [],
		tables: [
			opening(
				table(
					say(displays.matrix),
					head.map((one) => say(one)),
					body
				),
				value.pairs.map((pair) =>
					rowMark(keyOf(value, pair), [`${name(pair.a)} + ${name(pair.b)}`], [pair.codings])
				)
			)
		]
	};
}

function labelOf({ codes }: CoOccurrence, pair: Meeting, { number, say }: Tongue): string {
	const [a, b] = [codes[pair.a]!, codes[pair.b]!];
	return `${a.label} (n = ${number(a.n)}) + ${b.label} (n = ${number(b.n)}): ${number(pair.n)}; ${say(meets.jaccard)} ${number(pair.jaccard, 3)}`;
}

const keyOf = ({ codes }: CoOccurrence, { a, b }: Meeting) => `${codes[a]!.id} ${codes[b]!.id}`;

function drawMatrix(value: CoOccurrence, tongue: Tongue, width: number): Scene {
	const { codes, pairs } = value;
	const most = greatestOf(pairs.map(({ n }) => n));
	const at = new Map(pairs.map((pair) => [pair.b * codes.length + pair.a, pair]));
	const grid = heatGrid(
		{
			rows: codes.map(({ label, n }, i) => ({
				label: `${i + 1} ${label}`,
				note: `· ${tongue.number(n)}`
			})),
			heads: codes.map((_, i) => String(i + 1)),
			above: false,
			cell: (row, column) => {
				const pair = at.get(row * codes.length + column);
				if (!pair) return null;
				return {
					...{ key: keyOf(value, pair), codings: pair.codings },
					label: labelOf(value, pair, tongue),
					text: tongue.number(pair.n),
					share: 0.15 + (0.85 * pair.n) / Math.max(4, most)
				};
			}
		},
		width
	);
	if (grid !== null) return grid;
	return barList(
		[...pairs]
			.sort((one, other) => other.n - one.n || other.jaccard - one.jaccard)
			.map((pair) => ({
				...{ key: keyOf(value, pair), value: pair.n, codings: pair.codings },
				label: `${codes[pair.a]!.label} (${codes[pair.a]!.n}) + ${codes[pair.b]!.label} (${codes[pair.b]!.n})`,
				text: `${tongue.number(pair.n)} · J ${tongue.number(pair.jaccard, 2)}`
			})),
		width
	);
}

function drawNetwork(value: CoOccurrence, tongue: Tongue, width: number): Scene {
	const { codes, pairs } = value;
	const { say, number } = tongue;
	const largest = Math.max(...codes.map(({ n }) => n));
	const most = greatestOf(pairs.map(({ n }) => n));
	const signs = legend(
		[
			{ sign: (x, y) => [circle(x + 11, y + 6, 6, { fill: 'soft' })], text: say(meets.disc) },
			{
				sign: (x, y) => [line([x, y + 6], [x + 22, y + 6], { stroke: 'line', strokeWidth: 3 })],
				text: say(meets.line)
			}
		],
		width
	);
	const placed = onCircle(
		codes.map(({ label, n, colour }) => ({
			label: `${label} · ${number(n)}`,
			...{ r: 9 + 7 * Math.sqrt(n / largest), fill: { code: colour }, hollow: false }
		})),
		width,
		signs.height
	);
	const [cx, cy] = middleOf(placed.at);
	const curves = pairs.map(({ a, b }): Curve => {
		const [from, to] = [placed.at[a]!, placed.at[b]!];
		return [from, [(from[0] + to[0] + cx) / 3, (from[1] + to[1] + cy) / 3], to];
	});
	const places = labelPlaces(
		curves.map((curve) => ({ curve, width: 14 })),
		placed.at,
		16
	);
	const marks = pairs.map((pair, i): Mark => {
		const [from, control, to] = curves[i]!.map(([x, y]) => `${round(x)} ${round(y)}`);
		return {
			...{ key: keyOf(value, pair), codings: pair.codings },
			label: labelOf(value, pair, tongue),
			shapes: [
				path(`M${from}Q${control} ${to}`, {
					...{ fill: 'none', stroke: 'line' },
					strokeWidth: round(1.5 + (5 * (pair.n - 1)) / Math.max(1, most - 1))
				})
			]
		};
	});
	const numbers = pairs.map(({ n }, i) =>
		words(places[i]![0], places[i]![1] + 4, number(n), {
			...{ size: SIZE.small, anchor: 'middle', halo: true }
		})
	);
	const nodes = codes.map(({ id, label, n, codings }, i): Mark => ({
		...{ key: id, label: `${label}: n = ${number(n)}`, codings },
		shapes: [placed.shapes[i]!]
	}));
	return {
		...{ width, height: placed.height, back: signs.shapes, front: [...numbers, ...placed.numbers] },
		marks: [...marks, ...nodes]
	};
}

function middleOf(points: readonly (readonly [number, number])[]): readonly [number, number] {
	const mean = (i: 0 | 1) => points.reduce((sum, point) => sum + point[i], 0) / points.length;
	return [mean(0), mean(1)];
}
