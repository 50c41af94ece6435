/** One code's profile across places. Bars of types that are heard in one place only are striped: they are no contrast. */
import type { Cities, CityCell, CityRow } from '#core/displays/cities.ts';
import { displays } from '#i18n/displays.ts';
import { textWidth, wrapText } from '../chart/text-width.ts';
import { line, rect, SIZE, words, type Mark, type Scene, type Shape } from './scene.ts';
import type { Tongue } from './told.ts';

const { cities: said } = displays;
const BAR = 16;
/** From this width on places stand side by side. */
const WIDE = 640;

type Drawing = {
	readonly value: Cities;
	readonly code: number;
	readonly text: (cell: CityCell) => string;
	readonly tongue: Tongue;
	readonly width: number;
};

export function drawCities(
	value: Cities,
	code: number,
	text: (cell: CityCell) => string,
	tongue: Tongue,
	width: number
): Scene {
	const drawing = { value, code, text, tongue, width };
	return width >= WIDE && value.cities.length <= 4 ? sideBySide(drawing) : below(drawing);
}

const nameOf = ({ label, contrast }: CityRow, { say }: Tongue) => {
	const name = label || say(displays.noValue);
	return contrast ? name : `${name} (${say(said.noContrast)})`;
};

const widestText = ({ value, code, text, tongue }: Drawing) =>
	Math.max(
		textWidth(tongue.say(said.absent), SIZE.small),
		...value.rows.flatMap(({ cells }) =>
			cells[code]!.map((cell) => textWidth(text(cell), SIZE.small))
		)
	);

function sideBySide(drawing: Drawing): Scene {
	const { value, tongue, width } = drawing;
	const left = width * 0.26;
	const column = (width - left) / value.cities.length;
	const long = column - widestText(drawing) - 20;
	const back: Shape[] = [];
	const marks: Mark[] = [];
	const front: Shape[] = [];
	let y = 24;
	value.rows.forEach((row, r) => {
		const name = wrapText(nameOf(row, tongue), left - 12, SIZE.label, 2);
		const tall = Math.max(26, name.length * 16 + 6);
		name.forEach((text, i) =>
			back.push(words(0, y + tall / 2 + 4.5 + (i - (name.length - 1) / 2) * 16, text))
		);
		value.cities.forEach((_, p) => {
			const x = left + p * column;
			drawCell(drawing, r, p, [x, y + (tall - BAR) / 2, long], marks, front);
		});
		y += tall;
	});
	value.cities.forEach(({ label }, p) => {
		const x = left + p * column;
		const [head = ''] = wrapText(label, column - 8, SIZE.label, 1);
		back.push(words(x, 14, head, { bold: true }));
		back.push(line([x, 22], [x, y], { stroke: 'line' }));
	});
	return { width, height: y, back, marks, front };
}

function below(drawing: Drawing): Scene {
	const { value, tongue, width } = drawing;
	const names = value.cities.map(({ label }) => textWidth(label, SIZE.small));
	const left = Math.min(Math.max(...names) + 10, width * 0.42);
	const long = width - left - widestText(drawing) - 12;
	const back: Shape[] = [];
	const marks: Mark[] = [];
	const front: Shape[] = [];
	let y = 0;
	value.rows.forEach((row, r) => {
		for (const text of wrapText(nameOf(row, tongue), width, SIZE.label, 2)) {
			y += 17;
			back.push(words(0, y - 3, text, { bold: true }));
		}
		y += 2;
		const top = y;
		value.cities.forEach(({ label }, p) => {
			const [head = ''] = wrapText(label, left - 8, SIZE.small, 1);
			back.push(words(left - 6, y + 12.5, head, { size: SIZE.small, anchor: 'end', fill: 'soft' }));
			drawCell(drawing, r, p, [left, y, long], marks, front);
			y += BAR + 4;
		});
		back.push(line([left, top - 1], [left, y - 3], { stroke: 'line' }));
		y += 8;
	});
	return { width, height: y, back, marks, front };
}

function drawCell(
	{ value, code, text, tongue }: Drawing,
	row: number,
	place: number,
	[x, y, long]: readonly [number, number, number],
	marks: Mark[],
	front: Shape[]
): void {
	const { id, label, contrast, cells } = value.rows[row]!;
	const cell = cells[code]![place]!;
	const small = { size: SIZE.small } as const;
	if (cell.absent && cell.count === 0) {
		front.push(words(x + 6, y + 12.5, `– ${tongue.say(said.absent)}`, { ...small, fill: 'soft' }));
		return;
	}
	const wide = value.scale === 0 ? 0 : (long * (cell.value ?? 0)) / value.scale;
	const paint = { code: value.codes[code]!.colour };
	marks.push({
		key: `${id} ${value.codes[code]!.id} ${value.cities[place]!.id}`,
		label: `${label}, ${value.cities[place]!.label}, ${value.codes[code]!.label}: ${text(cell)}`,
		codings: cell.codings,
		shapes: [
			rect(x, y, wide, BAR, contrast ? { fill: paint } : { fill: { hatch: paint }, stroke: paint }),
			words(x + wide + 6, y + 12.5, text(cell), small)
		]
	});
}
