/** A table as a question: plain data, equal to the text in the address bar, in saved tables and on the command line. */
import type { Parents } from '../facts/code-dimensions.ts';
import type { Dim } from '../facts/dim.ts';
import type { Where } from '../facts/filter.ts';
import type { Overlap } from '../facts/overlap.ts';

export const UNITS = [
	'references',
	'sources',
	'speakers',
	'actors',
	'words',
	'characters',
	'sentences',
	'presence'
] as const;
export const PERCENTS = ['none', 'column', 'row', 'total', 'rate'] as const;
export const OVERLAPS = ['intersects', 'contained', 'majority'] as const satisfies Overlap[];
export const PARENTS = ['union', 'sum', 'own'] as const satisfies Parents[];

export type Unit = (typeof UNITS)[number];
export type Percent = (typeof PERCENTS)[number];

export type TableSpec = {
	readonly rows: Dim;
	readonly columns: Dim;
	/** A third dimension gives one table per key (B10). */
	readonly layers: Dim | null;
	readonly unit: Unit;
	/** Of what, before transposing; `rate` is per 1,000 words said (B6). */
	readonly percent: Percent;
	readonly overlap: Overlap;
	readonly parents: Parents;
	/** All of them must let a passage through. */
	readonly where: readonly Where[];
	/** Rows and columns change places; the numbers stay (B9). */
	readonly transpose: boolean;
	readonly hideZeros: boolean;
	/** Leaves out actors, speakers and others of whom no source says a word; they are named below the table (B8.2). */
	readonly heard: boolean;
};

export const DEFAULT_SPEC: TableSpec = {
	rows: { by: 'actor' },
	columns: { by: 'code' },
	layers: null,
	unit: 'references',
	percent: 'none',
	overlap: 'intersects',
	parents: 'union',
	where: [],
	transpose: false,
	hideZeros: false,
	heard: false
};
