/** Help and hindrance as bars from the middle: hinders left, enables right; mixed and neutral are told in words. */
import type { ValenceBars, ValencePart, ValenceRow } from '#core/displays/valence.ts';
import { VALENCES, type Valence } from '#core/model/records.ts';
import { displays, ofBaseText } from '#i18n/displays.ts';
import { valences } from '#i18n/terms.ts';
import { textWidth, wrapText } from '../chart/text-width.ts';
import { line, rect, SIZE, words, NARROW, type Mark, type Scene, type Shape } from './scene.ts';
import { opening, rowMark, table, type ToldDisplay, type Tongue } from './told.ts';

const { valence: said } = displays;
/** Okabe-Ito vermillion and blue: apart for every kind of colour vision. */
const COLOURS = { hinders: '#d55e00', enables: '#0072b2' } as const;

export function tellValence(value: ValenceBars, tongue: Tongue): Omit<ToldDisplay, 'title'> {
	const { say, number } = tongue;
	const layers = value.layers ?? [];
	const title = (label: string, part: ValencePart) =>
		`${label || say(displays.noValue)} · n = ${number(part.total.n)}`;
	const small = [value, ...layers].some(({ rows }) => rows.some(({ n }) => n > 0 && n < 10));
	const scale = scaleOf([value, ...layers], tongue);
	const picture = (id: string, heading: string, part: ValencePart) => ({
		...{ id, title: heading },
		draw: (width: number) => draw(part, scale, tongue, width)
	});
	return {
		sentence: say(said.sentence, value.total.n, value.sources),
		notes: [
			...(small ? [say(displays.smallBase)] : []),
			...(value.total.unanswered > 0 ? [say(said.open, value.total.unanswered)] : [])
		],
		pictures: [
			picture('bars', title(say(displays.all), value), value),
			...layers.map((layer) => picture(`bars:${layer.id}`, title(layer.label, layer), layer))
		],
		tables: [
			tableOf(title(say(displays.all), value), '', value, tongue),
			...layers.map((layer) => tableOf(title(layer.label, layer), `${layer.id} `, layer, tongue))
		]
	};
}

function tableOf(
	caption: string,
	before: string,
	part: ValencePart,
	{ say, number, locale }: Tongue
) {
	const head = [
		say(displays.code),
		...VALENCES.map((valence) => say(valences[valence]!)),
		...[say(said.unanswered), say(displays.n)]
	];
	const line = (name: string, row: ValenceRow) => [
		name,
		...VALENCES.map((valence) => ofBaseText(locale, row.counts[valence], row.n)),
		...[number(row.unanswered), number(row.n)]
	];
	const plain = table(
		caption,
		head,
		part.rows.map((row) => line(row.label, row))
	);
	return opening(
		{ ...plain, foot: line(say(displays.all), part.total) },
		part.rows.map(({ id, label, codings }) =>
			rowMark(`${before}${id}`, [label], Object.values(codings))
		)
	);
}

/** What all parts share: the longest bar, and the room that the widest text beside one takes (D4.2). */
type Scale = { readonly most: number; readonly room: number };

function scaleOf(parts: readonly ValencePart[], { locale }: Tongue): Scale {
	const rows = parts.flatMap((part) => part.rows);
	const sides = rows.flatMap(({ counts, n }) =>
		[counts.hinders, counts.enables].map((count) => ({ count, n }))
	);
	return {
		most: Math.max(1, ...sides.map(({ count }) => count)),
		room: Math.max(
			...sides.map(({ count, n }) => textWidth(ofBaseText(locale, count, n), SIZE.label))
		)
	};
}

function draw(part: ValencePart, scale: Scale, tongue: Tongue, width: number): Scene {
	const { say } = tongue;
	const rows = part.rows.filter(({ n }) => n > 0);
	const above = width < NARROW;
	const left = above ? 0 : Math.min(width * 0.32, 240);
	const told = (valence: Valence) => say(valences[valence]!);
	const text = (row: ValenceRow, side: 'hinders' | 'enables') =>
		ofBaseText(tongue.locale, row.counts[side], row.n);
	const middle = left + (width - left) / 2;
	const half = Math.max(20, (width - left) / 2 - scale.room - 10);
	const back: Shape[] = [
		words(middle - 10, 13, `← ${told('hinders')}`, { anchor: 'end', bold: true }),
		words(middle + 10, 13, `${told('enables')} →`, { bold: true })
	];
	const marks: Mark[] = [];
	let y = 24;
	for (const row of rows) {
		const more = extra(row, tongue);
		const name = `${row.label} · n = ${tongue.number(row.n)}`;
		const lines = wrapText(name, above ? width : left - 10, SIZE.label, 2);
		const rest = more === '' ? [] : wrapText(more, above ? width : left - 10, SIZE.small, 2);
		[...lines, ...rest].forEach((part, i) =>
			back.push(
				words(0, y + 14 + i * 16, part, i < lines.length ? {} : { size: SIZE.small, fill: 'soft' })
			)
		);
		const tall = (lines.length + rest.length) * 16;
		const at = above ? y + tall + 4 : y + Math.max(0, (tall - 18) / 2);
		for (const side of ['hinders', 'enables'] as const)
			marks.push(
				barOf(row, side, { at, middle, half, scale: scale.most, text: text(row, side) }, told(side))
			);
		back.push(line([middle, at - 4], [middle, at + 22], { stroke: 'line' }));
		y = above ? at + 30 : y + Math.max(tall, 18) + 10;
	}
	return { width, height: y, back, marks, front: [] };
}

type Place = { at: number; middle: number; half: number; scale: number; text: string };

function barOf(
	row: ValenceRow,
	side: 'hinders' | 'enables',
	{ at, middle, half, scale, text }: Place,
	name: string
): Mark {
	const long = (half * row.counts[side]) / scale;
	const right = side === 'enables';
	const paint = { code: COLOURS[side] };
	return {
		...{ key: `${row.id} ${side}`, codings: row.codings[side] },
		label: `${row.label}, ${name}: ${text}`,
		shapes: [
			rect(right ? middle : middle - long, at, long, 18, {
				// Stripes on the left: the sides differ without colour too.
				...(right ? { fill: paint } : { fill: { hatch: paint }, stroke: paint })
			}),
			words(right ? middle + long + 6 : middle - long - 6, at + 13.5, text, {
				anchor: right ? 'start' : 'end'
			})
		]
	};
}

/** Mixed, neutral and open answers, where there are any. */
function extra({ counts, unanswered }: ValenceRow, { say, number }: Tongue): string {
	return [
		...(['mixed', 'neutral'] as const).flatMap((valence) =>
			counts[valence] > 0 ? [`${say(valences[valence]!)}: ${number(counts[valence])}`] : []
		),
		...(unanswered > 0 ? [`${say(said.unanswered)}: ${number(unanswered)}`] : [])
	].join(' · ');
}
