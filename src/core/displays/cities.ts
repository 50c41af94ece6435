/**
 * Types of actors across cities, on one scale (rules D8). Counted by the crosstab itself; a type that is heard in one city only is
 * marked: there is nothing to compare it with.
 */
import { cityAttribute } from '../facts/city-attribute.ts';
import { findAttribute } from '../facts/find-attribute.ts';
import type { Dim } from '../facts/dim.ts';
import { SimpulError } from '../model/error.ts';
import { greatestOf } from '../greatest.ts';
import type { Project } from '../model/project.ts';
import type { Id, Lang } from '../model/records.ts';
import { crosstab } from '../tables/crosstab.ts';
import type { Texts } from '../tables/counters.ts';
import { DEFAULT_SPEC } from '../tables/spec.ts';
import { colourOf } from './code-line.ts';
import { codingsOf, readCells, type Reference } from './references.ts';
import type { CitiesSpec } from './spec.ts';

/** Below these a share is a count and a rate is not told (B7). */
const LEAST_BASE = 10;
export const LEAST_WORDS = 300;

export type CityCell = {
	readonly count: number;
	/** What is drawn: the count, percent of the city's passages under the code, or passages per 1,000 words; null = base too small. */
	readonly value: number | null;
	/** What the value is of: the city's passages under this code, or words said by the type there. */
	readonly base: number;
	/** Nobody of this type is heard there. */
	readonly absent: boolean;
	readonly codings: readonly Id[];
};
export type CityRow = {
	readonly id: string;
	readonly label: string;
	/** Heard in two cities or more. */
	readonly contrast: boolean;
	/** By code, then by city. */
	readonly cells: readonly (readonly CityCell[])[];
};
export type Cities = {
	readonly view: 'cities';
	readonly spec: CitiesSpec;
	/** The attribute's name. */
	readonly attribute: string;
	readonly cities: readonly { readonly id: string; readonly label: string }[];
	readonly codes: readonly { readonly id: Id; readonly label: string; readonly colour: string }[];
	/** By code, then by city: passages under the code, counted afresh. */
	readonly bases: readonly (readonly number[])[];
	/** Types heard anywhere. */
	readonly rows: readonly CityRow[];
	/** The greatest value of any cell. */
	readonly scale: number;
	readonly coders: number;
};

/**
 * @param texts  text by hash, for rates
 * @throws SimpulError display.no-city, display.one-city { cities }; table.unknown-attribute and what `crosstab` throws
 */
export function cities(project: Project, spec: CitiesSpec, texts: Texts, lang: Lang): Cities {
	const attribute =
		spec.city === null
			? cityAttribute(project, 'source')
			: findAttribute(project, 'source', spec.city);
	if (!attribute) throw new SimpulError('display.no-city', {});
	const layers: Dim = { by: 'source', attribute: attribute.id };
	const { rows: side, codes: columns, where } = spec;
	const percent = spec.measure === 'rate' ? 'rate' : 'none';
	const asked = { ...DEFAULT_SPEC, rows: side, columns, layers, where, percent } as const;
	const table = crosstab(project, asked, texts, lang);
	const places = (table.layers ?? []).filter(
		({ id, signs }) => id !== '' && signs.some((line) => line.includes('number'))
	);
	if (places.length < 2)
		throw new SimpulError('display.one-city', { cities: places.map(({ label }) => label) });
	const parts = places.map(({ id }) =>
		readCells(
			project,
			{
				...{ rows: side, columns, parents: 'union' },
				where: [...where, { dim: layers, values: [id] }]
			},
			lang
		)
	);
	const cell = (row: number, column: number, place: number): CityCell => {
		const layer = places[place]!;
		const count = layer.counts[row]![column]!;
		const base =
			spec.measure === 'rate' ? (layer.bases.values[row] ?? 0) : layer.columnTotals[column]!;
		const references = parts[place]!.at(row, column);
		return {
			...{ count, base, value: valueOf(spec.measure, count, base) },
			absent: layer.signs[row]!.every((sign) => sign === 'no-source'),
			codings: codingsOf(references)
		};
	};
	const rows = table.rows.flatMap(({ id, label }, row): CityRow[] => {
		const cells = table.columns.map((_, column) =>
			places.map((_, place) => cell(row, column, place))
		);
		const heard = (cells[0] ?? []).filter(({ absent }) => !absent).length;
		return heard === 0 ? [] : [{ id, label, contrast: heard > 1, cells }];
	});
	return {
		...{ view: 'cities', spec, attribute: attribute.name, rows },
		cities: places.map(({ id, label }) => ({ id, label })),
		codes: table.columns.map(({ id, label }) => ({ id, label, colour: colourOf(project, id) })),
		bases: table.columns.map((_, column) => places.map((layer) => layer.columnTotals[column]!)),
		scale: greatestOf([
			0,
			...rows.flatMap(({ cells }) => cells.flat().map(({ value }) => value ?? 0))
		]),
		coders: codersOf(parts.flatMap(({ all }) => all))
	};
}

function valueOf(measure: CitiesSpec['measure'], count: number, base: number): number | null {
	if (measure === 'count') return count;
	if (measure === 'share') return base < LEAST_BASE ? null : (100 * count) / base;
	return base < LEAST_WORDS ? null : (1000 * count) / base;
}

const codersOf = (references: readonly Reference[]): number =>
	new Set(references.map(({ coder }) => coder)).size;
