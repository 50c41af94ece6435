/** Questions about codes in words, and what their answers say: for the page and for the command line. */
import { formatPercent } from './format.ts';
import { jumlah, msg, msgWith, plural, whole, type Locale } from './message.ts';

type Numbers = {
	readonly asked: number;
	readonly found: number;
	readonly sources: number;
	readonly ofSources: number;
	readonly actors: number;
};
type Sides = { readonly a: string; readonly b: string; readonly turns: number };
type Told = (sides: Sides) => string;

const both = (en: Told, id: Told) => msgWith<[Sides]>(en, id);
const turnsEn = (n: number) => plural(n, 'turn', 'turns');
const turnsId = (n: number) => jumlah(n, 'giliran');

export const codeQuery = {
	title: msg('Codes', 'Kode'),
	/** By relation; `together` is `near 0`. */
	asks: {
		overlaps: both(
			({ a, b }) => `${a} overlapping ${b}`,
			({ a, b }) => `${a} yang bertumpang tindih dengan ${b}`
		),
		contains: both(
			({ a, b }) => `${a} that contain ${b}`,
			({ a, b }) => `${a} yang memuat ${b}`
		),
		within: both(
			({ a, b }) => `${a} within ${b}`,
			({ a, b }) => `${a} yang terletak di dalam ${b}`
		),
		together: both(
			({ a, b }) => `${a} in the same turn as ${b}`,
			({ a, b }) => `${a} yang segiliran dengan ${b}`
		),
		near: both(
			({ a, b, turns }) => `${a} at most ${turnsEn(turns)} from ${b}`,
			({ a, b, turns }) => `${a} yang paling jauh ${turnsId(turns)} dari ${b}`
		),
		before: both(
			({ a, b }) => `${a} before ${b} in a turn`,
			({ a, b }) => `${a} sebelum ${b} dalam satu giliran`
		)
	},
	/** The same with `not`. */
	asksNot: {
		overlaps: both(
			({ a, b }) => `${a} not overlapping ${b}`,
			({ a, b }) => `${a} yang tidak bertumpang tindih dengan ${b}`
		),
		contains: both(
			({ a, b }) => `${a} that do not contain ${b}`,
			({ a, b }) => `${a} yang tidak memuat ${b}`
		),
		within: both(
			({ a, b }) => `${a} not within ${b}`,
			({ a, b }) => `${a} yang tidak terletak di dalam ${b}`
		),
		together: both(
			({ a, b }) => `${a} not in the same turn as ${b}`,
			({ a, b }) => `${a} yang tidak segiliran dengan ${b}`
		),
		near: both(
			({ a, b, turns }) => `${a} more than ${turnsEn(turns)} from any ${b}`,
			({ a, b, turns }) => `${a} yang berjarak lebih dari ${turnsId(turns)} dari semua ${b}`
		),
		before: both(
			({ a, b }) => `${a} with no ${b} after it in the turn`,
			({ a, b }) => `${a} tanpa ${b} sesudahnya dalam giliran itu`
		)
	},
	quoted: msgWith(
		(name: string) => `“${name}”`,
		(name) => `“${name}”`
	),
	own: msgWith(
		(name: string) => `“${name}” (without the codes below)`,
		(name) => `“${name}” (tanpa kode di bawahnya)`
	),
	filtersOf: msgWith(
		(side: string, filters: string) => `${side}: ${filters}`,
		(side, filters) => `${side}: ${filters}`
	),
	numbers: msgWith(
		(n: Numbers) =>
			`${whole('en', n.found)} of ${plural(n.asked, 'passage', 'passages')} in ${whole('en', n.sources)} of ${plural(n.ofSources, 'source', 'sources')}; ${plural(n.actors, 'actor', 'actors')}.`,
		(n) =>
			`${whole('id', n.found)} dari ${jumlah(n.asked, 'petikan')} di ${whole('id', n.sources)} dari ${jumlah(n.ofSources, 'sumber')}; ${jumlah(n.actors, 'aktor')}.`
	),
	stretches: msgWith(
		(n: number) => `Result: ${plural(n, 'stretch of text', 'stretches of text')}.`,
		(n) => `Hasil: ${jumlah(n, 'bagian teks')}.`
	),
	coders: msgWith(
		(n: number) =>
			`Passages of ${plural(n, 'coder', 'coders')} are added up; only passages by the same coder are compared.`,
		(n) =>
			`Petikan dari ${jumlah(n, 'penyandi')} dijumlahkan; hanya petikan dari penyandi yang sama yang dibandingkan.`
	),
	turnless: msgWith(
		(n: number) =>
			`${plural(n, 'source has', 'sources have')} no turns and ${n === 1 ? 'is' : 'are'} left out.`,
		(n) => `${jumlah(n, 'sumber')} tidak punya giliran dan tidak ikut dihitung.`
	),
	notQuoted: msgWith(
		(n: number) => `${plural(n, 'more passage is', 'more passages are')} not quoted here.`,
		(n) => `${jumlah(n, 'petikan')} lainnya tidak dikutip di sini.`
	),
	found: msg('Found', 'Ditemukan'),
	base: msg('Passages of A', 'Petikan A'),
	share: msg('Share', 'Bagian'),
	all: msg('All passages', 'Semua petikan'),
	tableTitle: msgWith(
		(question: string, by: string) => `${question}, by ${by}`,
		(question, by) => `${question}, menurut ${by}`
	),
	noShare: msg('–', '–'),
	small: msg(
		'–: fewer than 10 passages, too few for a percent.',
		'–: kurang dari 10 petikan, terlalu sedikit untuk persen.'
	),
	several: msg(
		'A passage of several rows counts in each, and once in the total.',
		'Petikan yang masuk beberapa baris dihitung di tiap baris, dan sekali dalam total.'
	),
	nowhere: msgWith(
		(n: number) => `${plural(n, 'passage counts', 'passages count')} in no row.`,
		(n) => `${jumlah(n, 'petikan')} tidak masuk baris mana pun.`
	),
	line: msgWith(
		(first: number, last: number) => (first === last ? `line ${first}` : `lines ${first}–${last}`),
		(first, last) => (first === last ? `baris ${first}` : `baris ${first}–${last}`)
	)
};

/** Columns of a printed list. */
export const codeQueryColumns = {
	source: msg('Source', 'Sumber'),
	lines: msg('Lines', 'Baris'),
	speakers: msg('Speakers', 'Penutur'),
	actors: msg('Actors', 'Aktor'),
	codes: msg('Codes', 'Kode'),
	coder: msg('Coder', 'Penyandi'),
	text: msg('Text', 'Teks')
};

/** 30% of ten and more; whole below thirty (D1.4). */
export const shareOf = (locale: Locale, found: number, asked: number): string | null =>
	asked < 10 ? null : formatPercent(locale, (found * 100) / asked, asked < 30 ? 0 : 1);
