/**
 * Numbers and headings of a printed table: the same text in the page, in every exported file and on the command line. The result
 * of `printWords` is what core/tables/print.ts asks for; facts come in as plain values, because words know nothing of the core.
 */
import { countingSentence, type CountingFacts } from './counting-sentence.ts';
import { formatNumber, formatPercent } from './format.ts';
import { msg, translate, type Locale, type Message } from './message.ts';
import { dimNoun, type DimFact } from './table-nouns.ts';
import { kinds, origins, valences } from './terms.ts';

/**
 * How a cell is printed: `37.5% (3 of 8)`, `3`, `37.5%`, `3 (37.5%)`, references with sources
 * `3 (2)`, or with the percents of column and row, `3 (37.5% / 42.9%)`.
 */
export const NUMBER_FORMS = [
	'percent-of',
	'percent',
	'count',
	'count-percent',
	'count-sources',
	'column-row'
] as const;
export type NumberForm = (typeof NUMBER_FORMS)[number];

/** The sign for "no source from this actor" (rule B8). */
export const NO_SOURCE = '–';
/** The sign for "there are sources, and their guide did not ask" (rule B8). */
export const NOT_ASKED = 'n/a';
/** The sign beside a number on a small base; the notes say it in words. */
export const SMALL = '⚠';

export const tableWords = {
	all: msg('All', 'Semua'),
	n: msg('n', 'n'),
	/** The name of the table that all layers make together. */
	together: msg('All together', 'Semua digabung'),
	noValue: msg('(no value)', '(tanpa nilai)'),
	noSource: msg('no source', 'tidak ada sumber'),
	notAsked: msg('not asked', 'tidak ditanyakan'),
	noPercent: msg('no base', 'tanpa basis'),
	bothPercents: msg(
		'In brackets: percent of the column / percent of the row.',
		'Dalam kurung: persen dari kolom / persen dari baris.'
	),
	smallBase: msg('small base', 'basis kecil')
};

/** 37.5% or, of words, a rate: 4.2. */
export const shareText = (locale: Locale, share: number, of: 'unit' | 'words'): string =>
	of === 'words' ? formatNumber(locale, share, 1) : formatPercent(locale, share);

/** "3 of 8"; of words "3 in 1,204 words". */
export function ofBase(locale: Locale, count: string, base: string, of: 'unit' | 'words'): string {
	if (of === 'unit') return locale === 'en' ? `${count} of ${base}` : `${count} dari ${base}`;
	return locale === 'en' ? `${count} in ${base} words` : `${count} dalam ${base} kata`;
}

/** "n = 8"; of words "1,204 words". */
export function baseText(locale: Locale, base: number, of: 'unit' | 'words'): string {
	const n = formatNumber(locale, base);
	if (of === 'unit') return `n = ${n}`;
	return locale === 'en' ? `${n} words` : `${n} kata`;
}

/** Keys that are words of the program and not of the data. */
const OWN_WORDS: { readonly [kind: string]: { readonly [id: string]: Message } } = {
	kind: kinds,
	valence: valences,
	origin: origins
};

/** The name of a key. */
export function keyLabel(locale: Locale, dim: DimFact, id: string, label: string): string {
	if (id === '') return translate(locale, tableWords.noValue);
	const known = OWN_WORDS[dim.kind]?.[id];
	return known ? translate(locale, known) : label || id;
}

/** "Actor × Codes", with layers "Actor × Codes × Source: City". */
export const tableTitle = (locale: Locale, facts: CountingFacts, transposed: boolean): string => {
	const sides = [facts.rows, facts.columns].map((dim) => dimNoun(locale, dim));
	if (transposed) sides.reverse();
	return [...sides, ...(facts.layers ? [dimNoun(locale, facts.layers)] : [])].join(' × ');
};

/**
 * @param facts  with filter values already named
 * @param notes  sentences below the table (table-notes.ts)
 * @param of     what percents are of
 */
export function printWords(
	locale: Locale,
	facts: CountingFacts,
	notes: readonly string[],
	of: 'unit' | 'words',
	transposed: boolean
) {
	const caption = `${tableTitle(locale, facts, transposed)}. ${countingSentence(locale, facts)}`;
	return {
		number: (n: number) => formatNumber(locale, n),
		percent: (p: number, what: 'unit' | 'words' = of) => shareText(locale, p, what),
		of: (n: string, base: string) => ofBase(locale, n, base, of),
		beside: (main: string, more: string) => `${main} (${more})`,
		noSource: NO_SOURCE,
		notAsked: NOT_ASKED,
		noPercent: translate(locale, tableWords.noPercent),
		noValue: translate(locale, tableWords.noValue),
		corner: dimNoun(locale, transposed ? facts.columns : facts.rows),
		rowTotal: translate(locale, tableWords.all),
		columnTotal: translate(locale, tableWords.n),
		caption,
		layerHead: facts.layers ? dimNoun(locale, facts.layers) : '',
		together: translate(locale, tableWords.together),
		notes
	};
}
