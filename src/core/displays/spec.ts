/**
 * A display as a question: plain data, equal to the text in the address bar, in saved views and on the command line. Sides and
 * filters are those of the tables (core/facts/dim.ts), so that a display and a table of the same question look at the same passages.
 */
import type { Dim } from '../facts/dim.ts';
import type { Where } from '../facts/filter.ts';

export const VIEWS = [
	'co-occurrence',
	'relations',
	'valence',
	'saturation',
	'timeline',
	'portraits',
	'distribution',
	'cities',
	'matrix'
] as const;
export type View = (typeof VIEWS)[number];

/** All of them must let a passage through. */
type Filtered = { readonly where: readonly Where[] };

export type CoOccurrenceSpec = Filtered & {
	readonly view: 'co-occurrence';
	/** Null: every code by itself, as it was applied. */
	readonly codes: Dim | null;
	/** Passages that share words, or that are at most so many turns apart (0 = the same turn). */
	readonly within: 'overlap' | number;
	/** Pairs with fewer are left out. */
	readonly least: number;
};

export type RelationsSpec = Filtered & {
	readonly view: 'relations';
	readonly by: 'actor' | 'type';
	/** One more network for each key, for instance for each city or code. */
	readonly layers: Dim | null;
};

export type ValenceSpec = Filtered & {
	readonly view: 'valence';
	/** Null: the codes that require an answer. */
	readonly codes: Dim | null;
	readonly layers: Dim | null;
};

export const ORDERS = ['made', 'name', 'date'] as const;
export type SaturationSpec = Filtered & {
	readonly view: 'saturation';
	readonly codes: Dim | null;
	/** As imported, by name, or by date (undated last). */
	readonly order: (typeof ORDERS)[number];
	/** Random orders, and where their chain of chance begins. */
	readonly runs: number;
	readonly seed: number;
	/** Base size and run length after Guest, Namey and Chen (2020), in sources. */
	readonly base: number;
	readonly run: number;
};

export const PERIODS = ['auto', 'day', 'month', 'year'] as const;
export type TimelineSpec = Filtered & {
	readonly view: 'timeline';
	readonly codes: Dim;
	readonly period: (typeof PERIODS)[number];
};

export type PortraitsSpec = Filtered & { readonly view: 'portraits'; readonly codes: Dim };

export const EXTENTS = ['words', 'characters'] as const;
export type DistributionSpec = Filtered & {
	readonly view: 'distribution';
	readonly codes: Dim;
	/** What makes the parts equal. */
	readonly unit: (typeof EXTENTS)[number];
	readonly parts: number;
};

export const MEASURES = ['count', 'share', 'rate'] as const;
export type CitiesSpec = Filtered & {
	readonly view: 'cities';
	readonly rows: Dim;
	readonly codes: Dim;
	/** Attribute of sources; null: the one that says where they are. */
	readonly city: string | null;
	readonly measure: (typeof MEASURES)[number];
};

export type MatrixSpec = Filtered & {
	readonly view: 'matrix';
	/** One side, or two of which each combination is a row (city by type). */
	readonly rows: readonly Dim[];
	readonly columns: Dim;
};

export type DisplaySpec =
	| CoOccurrenceSpec
	| RelationsSpec
	| ValenceSpec
	| SaturationSpec
	| TimelineSpec
	| PortraitsSpec
	| DistributionSpec
	| CitiesSpec
	| MatrixSpec;

const CODES: Dim = { by: 'code' };

/** What a view asks when nothing else is said. */
export const DEFAULTS: { readonly [V in View]: Extract<DisplaySpec, { view: V }> } = {
	'co-occurrence': { view: 'co-occurrence', codes: null, within: 'overlap', least: 1, where: [] },
	relations: { view: 'relations', by: 'type', layers: null, where: [] },
	valence: { view: 'valence', codes: null, layers: null, where: [] },
	saturation: {
		...{ view: 'saturation', codes: null, order: 'made', runs: 200, seed: 1, base: 4, run: 2 },
		where: []
	},
	timeline: { view: 'timeline', codes: CODES, period: 'auto', where: [] },
	portraits: { view: 'portraits', codes: CODES, where: [] },
	distribution: { view: 'distribution', codes: CODES, unit: 'words', parts: 10, where: [] },
	cities: {
		...{ view: 'cities', rows: { by: 'type' }, codes: CODES, city: null, measure: 'count' },
		where: []
	},
	matrix: { view: 'matrix', rows: [{ by: 'source' }], columns: CODES, where: [] }
};
