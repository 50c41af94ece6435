/** Numbers and headings of a table in words: the same text in the page, in every exported file and on the command line. */
import { formatNumber, formatPercent } from './format.ts';
import { msg, translate, type Locale, type Message } from './message.ts';

/** How a cell is printed: percent with its count, one of them alone, or the count with the number of sources. */
export type NumberForm = 'full' | 'percent' | 'count' | 'sources';
export const NUMBER_FORMS: readonly NumberForm[] = ['full', 'percent', 'count', 'sources'];

export type CellFacts = {
	readonly count: number;
	/** Null when no percent was asked for or nothing could be divided. */
	readonly percent: number | null;
	/** What the percent is of; null without percent. */
	readonly base: number | null;
	/** The percent is a rate per 1,000 words. */
	readonly rate: boolean;
	/** There is no source from this actor: nothing was counted, which is not a zero. */
	readonly absent: boolean;
	/** Sources behind the count, for the form `sources`. */
	readonly sources: number | null;
};

/** The sign for "no source from this actor" (rule B8). */
export const NO_SOURCE = '–';

export function cellText(locale: Locale, form: NumberForm, cell: CellFacts): string {
	if (cell.absent) return NO_SOURCE;
	const count = formatNumber(locale, cell.count);
	if (form === 'sources' && cell.sources !== null)
		return `${count} (${formatNumber(locale, cell.sources)})`;
	if (form === 'count' || form === 'sources' || cell.percent === null) return count;
	const share = shareText(locale, cell.percent, cell.rate);
	if (form === 'percent' || cell.base === null) return share;
	return `${share} (${ofBase(locale, cell.count, cell.base, cell.rate)})`;
}

/** 37.5% or, for a rate, 4.2. */
export const shareText = (locale: Locale, share: number, rate: boolean): string =>
	rate ? formatNumber(locale, share, 1) : formatPercent(locale, share);

/** "3 of 8"; for a rate "3 in 1,204 words". */
export function ofBase(locale: Locale, count: number, base: number, rate: boolean): string {
	const [c, b] = [formatNumber(locale, count), formatNumber(locale, base)];
	if (rate) return locale === 'en' ? `${c} in ${b} words` : `${c} dalam ${b} kata`;
	return locale === 'en' ? `${c} of ${b}` : `${c} dari ${b}`;
}

export const tableWords = {
	all: msg('All', 'Semua'),
	n: msg('n', 'n'),
	nWords: msg('words said', 'kata diucapkan'),
	/** The corner of a table: rows by columns. */
	by: msg('by', 'menurut'),
	noSource: msg('no source from this actor', 'tidak ada sumber dari aktor ini'),
	smallBase: msg('small base', 'basis kecil')
} satisfies Record<string, Message>;

export const title = (locale: Locale, rows: string, columns: string): string =>
	`${rows} ${translate(locale, tableWords.by)} ${locale === 'en' ? columns.toLowerCase() : columns.toLowerCase()}`;
