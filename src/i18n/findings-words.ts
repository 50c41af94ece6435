/**
 * What a table shows, in words that a methods reviewer accepts: who is mentioned most often, of how many, in how many sources, how far
 * ahead, on what base. "Dominant" is said only where rule S11.1 allows it; a tie is called one; zeros come with their reason.
 */
import { formatList, formatNumber } from './format.ts';
import { msg, msgWith, translate, type Locale, type Message } from './message.ts';
import { unitNouns } from './table-nouns.ts';

export type PlacedFact = {
	readonly name: string;
	readonly n: number;
	/** What places go by: `n` or a rate. */
	readonly value: number;
	readonly sources: number;
};

/** How a line and a cell belong together: a code said by someone, someone who says codes … */
export type Relation = 'said-by' | 'says' | 'held-by' | 'about' | 'other';

export type LineFacts = {
	readonly line: string;
	readonly relation: Relation;
	readonly unit: string;
	readonly rate: boolean;
	readonly base: number;
	readonly sources: number;
	/** How many could be first. */
	readonly cells: number;
	readonly first: readonly PlacedFact[];
	readonly second: readonly PlacedFact[];
	readonly toTie: number | null;
	readonly smallBase: boolean;
	/** Names of sources without which first place is shared or lost. */
	readonly hangsOn: readonly string[];
	readonly dominant: boolean;
	readonly zeros: readonly { readonly reason: string | null; readonly names: readonly string[] }[];
};

const MOST = 6;

/** "a, b and 4 more" */
export function someOf(locale: Locale, names: readonly string[], most = MOST): string {
	if (names.length <= most) return formatList(locale, names);
	const more = names.length - most;
	return `${names.slice(0, most).join(', ')} ${locale === 'en' ? `and ${more} more` : `dan ${more} lagi`}`;
}

/** "3 references" */
export function counted(locale: Locale, n: number, unit: string): string {
	const noun = unitNouns[unit] ?? unitNouns['references']!;
	return `${formatNumber(locale, n)} ${translate(locale, n === 1 ? noun.one : noun.many)}`;
}

type Sides = readonly [line: string, first: string];
const most: Readonly<Record<Relation, Message<Sides>>> = {
	'said-by': msgWith(
		(line, first) => `${line} is most often mentioned by ${first}`,
		(line, first) => `${line} paling sering disebut oleh ${first}`
	),
	says: msgWith(
		(line, first) => `${line} most often speaks of ${first}`,
		(line, first) => `${line} paling sering berbicara tentang ${first}`
	),
	'held-by': msgWith(
		(line, first) => `${line} is most often said to be held by ${first}`,
		(line, first) => `${line} paling sering disebut dipegang oleh ${first}`
	),
	about: msgWith(
		(line, first) => `${line} is most often mentioned when speaking about ${first}`,
		(line, first) => `${line} paling sering disebut ketika membicarakan ${first}`
	),
	other: msgWith(
		(line, first) => `${line}: most for ${first}`,
		(line, first) => `${line}: terbanyak pada ${first}`
	)
};

const dominates: Readonly<Record<Relation, Message<Sides>>> = {
	...most,
	'said-by': msgWith(
		(line, first) => `${first} is dominant in mentioning ${line}`,
		(line, first) => `${first} dominan dalam menyebut ${line}`
	),
	says: msgWith(
		(line, first) => `${first} is dominant in what ${line} says`,
		(line, first) => `${first} dominan dalam ucapan ${line}`
	),
	'held-by': msgWith(
		(line, first) => `${first} is dominant among those said to hold ${line}`,
		(line, first) => `${first} dominan sebagai pihak yang disebut memegang ${line}`
	),
	about: msgWith(
		(line, first) => `${first} is dominant among those spoken about under ${line}`,
		(line, first) => `${first} dominan sebagai pihak yang dibicarakan pada ${line}`
	),
	other: msgWith(
		(line, first) => `${line}: ${first} is dominant`,
		(line, first) => `${line}: ${first} dominan`
	)
};

/** Short, in brackets behind the names. */
export const reasonWords: { readonly [reason: string]: Message } = {
	'not-mentioned': msg('asked and not mentioned', 'ditanyakan, tidak disebut'),
	'not-asked': msg('not asked', 'tidak ditanyakan'),
	nobody: msg('nobody interviewed', 'tidak ada yang diwawancarai'),
	'not-coded': msg('not yet coded', 'belum dikodekan'),
	'not-recorded': msg(
		'not mentioned; whether it was asked is not recorded',
		'tidak disebut; belum dicatat apakah ditanyakan'
	)
};

export function lineWords(locale: Locale, facts: LineFacts): string {
	const zeros = zeroWords(locale, facts);
	return [`${placeWords(locale, facts)}.`, ...(zeros === '' ? [] : [zeros])].join(' ');
}

function placeWords(locale: Locale, facts: LineFacts): string {
	const { line, relation, first, dominant } = facts;
	const en = locale === 'en';
	const flags = flagsOf(locale, facts);
	if (facts.cells < 2) {
		const only = en ? 'there is nothing to compare it with' : 'tidak ada pembandingnya';
		const from = inSources(locale, facts, facts.sources);
		return [`${line}: ${counted(locale, facts.base, facts.unit)}${from}`, only].join('; ');
	}
	if (first.length > 1) {
		const names = someOf(
			locale,
			first.map(({ name }) => name)
		);
		const each = shareOf(locale, facts, first[0]!);
		const tied = en
			? `${line}: ${names} share first place, ${each} each`
			: `${line}: ${names} sama-sama di peringkat pertama, masing-masing ${each}`;
		return [tied, ...flags].join('; ');
	}
	const [leader] = first as readonly [PlacedFact];
	const told = translate(locale, (dominant ? dominates : most)[relation], line, leader.name);
	const share = `${shareOf(locale, facts, leader)}${inSources(locale, facts, leader.sources)}`;
	return [`${told}: ${share}`, ...leadWords(locale, facts), ...flags].join('; ');
}

/** "3 of 8 references"; of rates "4.2 per 1,000 words (3 references)". */
function shareOf(locale: Locale, { rate, base, unit }: LineFacts, { n, value }: PlacedFact) {
	const en = locale === 'en';
	if (rate) {
		const per = `${formatNumber(locale, value, 1)} ${en ? 'per 1,000 words' : 'per 1.000 kata'}`;
		return `${per} (${counted(locale, n, unit)})`;
	}
	return `${formatNumber(locale, n)} ${en ? 'of' : 'dari'} ${counted(locale, base, unit)}`;
}

function inSources(locale: Locale, { unit }: LineFacts, n: number): string {
	if (unit === 'sources') return '';
	return `, ${locale === 'en' ? 'in' : 'dalam'} ${counted(locale, n, 'sources')}`;
}

function leadWords(locale: Locale, { second, toTie, unit }: LineFacts): string[] {
	const en = locale === 'en';
	if (second.length === 0) return [en ? 'nobody else has any' : 'yang lain tidak ada'];
	if (toTie === null) return [];
	const names = someOf(
		locale,
		second.map(({ name }) => name),
		3
	);
	const n = formatNumber(locale, second[0]!.n);
	const each = second.length > 1 ? (en ? `${n} each` : `masing-masing ${n}`) : n;
	const noun = unitNouns[unit] ?? unitNouns['references']!;
	const lead =
		toTie === 1
			? `${en ? 'one' : 'satu'} ${translate(locale, noun.one)}`
			: counted(locale, toTie, unit);
	return [en ? `${lead} ahead of ${names} (${each})` : `unggul ${lead} dari ${names} (${each})`];
}

function flagsOf(locale: Locale, { smallBase, hangsOn, first }: LineFacts): string[] {
	const en = locale === 'en';
	const either = new Intl.ListFormat(locale, { type: 'disjunction' });
	const names =
		hangsOn.length <= 3
			? either.format(hangsOn)
			: en
				? `any one of ${formatNumber(locale, hangsOn.length)} sources`
				: `salah satu dari ${formatNumber(locale, hangsOn.length)} sumber`;
	const without =
		hangsOn.length === 0 || first.length > 1
			? []
			: [
					en
						? `without ${names} first place is shared or lost`
						: `tanpa ${names} peringkat pertama menjadi seri atau beralih`
				];
	return [...without, ...(smallBase ? [en ? 'small base' : 'basis kecil'] : [])];
}

function zeroWords(locale: Locale, { zeros }: LineFacts): string {
	const told = zeros.map(({ reason, names }) => {
		const why = reason === null ? undefined : reasonWords[reason];
		return `${someOf(locale, names)}${why ? ` (${translate(locale, why)})` : ''}`;
	});
	if (told.length === 0) return '';
	return `${locale === 'en' ? 'At zero' : 'Nol'}: ${told.join('; ')}.`;
}

export const words = {
	empty: msgWith(
		(lines: string) => `Nothing is counted for ${lines}.`,
		(lines) => `Tidak ada yang terhitung pada ${lines}.`
	),
	together: msg('All layers together.', 'Semua lapisan digabung.'),
	nothing: msg(
		'The table is empty: there is nothing to put into words.',
		'Tabelnya kosong: tidak ada yang dapat diuraikan.'
	)
};
