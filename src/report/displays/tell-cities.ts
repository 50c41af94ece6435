/** Types of actors across places: per code the places side by side or, on a narrow drawing, below each other; one scale for all. */
import type { Cities, CityCell } from '#core/displays/cities.ts';
import { displays, ofBaseText } from '#i18n/displays.ts';
import { baseText, ofBase } from '#i18n/table-words.ts';
import { drawCities } from './draw-cities.ts';
import { opening, rowMark, table, type ToldDisplay, type Tongue } from './told.ts';

const { cities: said } = displays;

export function tellCities(value: Cities, tongue: Tongue): Omit<ToldDisplay, 'title'> {
	const { say, locale, number } = tongue;
	const { measure } = value.spec;
	const cells = value.rows.flatMap((row) => row.cells.flat());
	const heads = [
		...[say(said.type), say(displays.code), value.attribute],
		...[say(displays.passages), say(said.base), say(said.value)]
	];
	const body = value.rows.flatMap(({ label, contrast, cells: own }) =>
		value.codes.flatMap((code, c) =>
			value.cities.map((city, p) => {
				const cell = own[c]![p]!;
				const name = label || say(displays.noValue);
				return [
					...[contrast ? name : `${name} (${say(said.noContrast)})`, code.label, city.label],
					...(cell.absent && cell.count === 0
						? [say(said.absent), '', '']
						: [number(cell.count), number(cell.base), cellText(value, cell, tongue)])
				];
			})
		)
	);
	const rows = value.rows.flatMap(({ id, label, cells: own }) =>
		value.codes.flatMap((code, c) =>
			value.cities.map((city, p) =>
				rowMark(
					`${id} ${code.id} ${city.id}`,
					[label || say(displays.noValue), code.label, city.label],
					[own[c]![p]!.codings]
				)
			)
		)
	);
	return {
		sentence: say(said.sentence, say(said.measures[measure]!), value.attribute),
		notes: [
			...(value.rows.some(({ contrast }) => !contrast) ? [say(said.explain)] : []),
			...(measure !== 'rate' && cells.some(({ base }) => base < 10)
				? [say(displays.smallBase)]
				: []),
			...(measure === 'rate' && cells.some(({ value: rate }) => rate === null)
				? [say(said.fewWords)]
				: []),
			say(said.guide)
		],
		pictures: value.codes.map((code, c) => ({
			id: code.id,
			title: `${code.label} · ${value.cities.map(({ label }, p) => `${label}: ${baseText(locale, value.bases[c]![p]!, 'unit')}`).join(' · ')}`,
			draw: (width: number) =>
				drawCities(value, c, (cell) => cellText(value, cell, tongue), tongue, width)
		})),
		tables: [opening(table(say(displays.all), heads, body), rows)]
	};
}

/** "3 of 9", from a base of ten on with percent; of words "4.2 (3 in 712 words)". */
function cellText({ spec }: Cities, { count, base, value }: CityCell, tongue: Tongue): string {
	const { locale, number } = tongue;
	if (spec.measure !== 'rate') return ofBaseText(locale, count, base);
	const told = ofBase(locale, number(count), number(base), 'words');
	return value === null ? told : `${number(value, 1)} (${told})`;
}
