/** What tables speak of: dimensions and units, as nouns in both languages. */
import { jumlah, msg, msgWith, plural, translate, type Locale, type Message } from './message.ts';

/** A dimension in plain words: its kind, and the attribute's name if it is one. */
export type DimFact = { readonly kind: string; readonly name?: string };

type Noun = {
	/** In a menu. */
	readonly title: Message;
	/** "each counted for …"; absent where the answer is plain. */
	readonly whom?: Message;
	/** "percent of all references …". */
	readonly of: Message;
	/** "per 1,000 words said …"; absent where nobody says anything. */
	readonly said?: Message;
};

/** A period in which sources were made. */
const when = (en: string, id: string, lower: string, rendah: string): Noun => ({
	title: msg(en, id),
	of: msg(`in sources of that ${lower}`, `dalam sumber pada ${rendah} itu`),
	said: msg(`in sources of that ${lower}`, `dalam sumber pada ${rendah} itu`)
});

export const dimNouns: { readonly [kind: string]: Noun } = {
	actor: {
		title: msg('Actor', 'Aktor'),
		whom: msg('the actor who speaks', 'aktor yang berbicara'),
		of: msg('of that actor', 'aktor itu'),
		said: msg('by that actor', 'aktor itu')
	},
	type: {
		title: msg('Type of actor', 'Tipe aktor'),
		whom: msg('the type of the actor who speaks', 'tipe aktor yang berbicara'),
		of: msg('of that type of actor', 'tipe aktor itu'),
		said: msg('by that type of actor', 'tipe aktor itu')
	},
	about: {
		title: msg('About whom', 'Tentang siapa'),
		whom: msg('the actor it is about', 'aktor yang dibicarakan'),
		of: msg('about that actor', 'tentang aktor itu')
	},
	holder: {
		title: msg('Who is said to hold it', 'Siapa yang disebut memegangnya'),
		whom: msg('the actor who is said to hold it', 'aktor yang disebut memegangnya'),
		of: msg('that name this actor as holder', 'yang menyebut aktor itu sebagai pemegang')
	},
	'about-type': {
		title: msg('About which type of actor', 'Tentang tipe aktor apa'),
		whom: msg('the type of the actor it is about', 'tipe aktor yang dibicarakan'),
		of: msg('about that type of actor', 'tentang tipe aktor itu')
	},
	'holder-type': {
		title: msg('Type of actor said to hold it', 'Tipe aktor yang disebut memegangnya'),
		whom: msg(
			'the type of the actor who is said to hold it',
			'tipe aktor yang disebut memegangnya'
		),
		of: msg(
			'that name this type of actor as holder',
			'yang menyebut tipe aktor itu sebagai pemegang'
		)
	},
	speaker: {
		title: msg('Speaker', 'Penutur'),
		whom: msg('the person who speaks', 'orang yang berbicara'),
		of: msg('of that speaker', 'penutur itu'),
		said: msg('by that speaker', 'penutur itu')
	},
	source: {
		title: msg('Source', 'Sumber'),
		of: msg('in that source', 'dalam sumber itu'),
		said: msg('in that source', 'dalam sumber itu')
	},
	kind: {
		title: msg('Kind of source', 'Jenis sumber'),
		of: msg('in that kind of source', 'dalam jenis sumber itu'),
		said: msg('in that kind of source', 'dalam jenis sumber itu')
	},
	'date-year': when('Year', 'Tahun', 'year', 'tahun'),
	'date-quarter': when('Quarter', 'Triwulan', 'quarter', 'triwulan'),
	'date-month': when('Month', 'Bulan', 'month', 'bulan'),
	'date-day': when('Date', 'Tanggal', 'date', 'tanggal'),
	coder: { title: msg('Coder', 'Penyandi'), of: msg('by that coder', 'oleh penyandi itu') },
	code: { title: msg('Codes', 'Kode'), of: msg('to that code', 'pada kode itu') },
	framework: { title: msg('Framework', 'Kerangka'), of: msg('to that code', 'pada kode itu') },
	valence: { title: msg('Valence', 'Arah'), of: msg('with that valence', 'dengan arah itu') },
	origin: {
		title: msg('How it was found', 'Cara ditemukan'),
		of: msg('found that way', 'yang ditemukan demikian')
	},
	attribute: { title: msg('Attribute', 'Atribut'), of: msg('with that value', 'dengan nilai itu') }
};

export const dimNoun = (locale: Locale, dim: DimFact): string =>
	dim.name ?? translate(locale, (dimNouns[dim.kind] ?? dimNouns['attribute']!).title);

export function forWhom(locale: Locale, dim: DimFact): string | null {
	const whom = dimNouns[dim.kind]?.whom;
	return whom ? translate(locale, whom) : null;
}

export function ofThat(locale: Locale, dim: DimFact): string {
	if (dim.name !== undefined)
		return locale === 'en' ? `with that ${dim.name}` : `dengan ${dim.name} itu`;
	return translate(locale, (dimNouns[dim.kind] ?? dimNouns['attribute']!).of);
}

/** "by that actor"; null for a side that is not about what is said. */
export function saidBy(locale: Locale, dim: DimFact): string | null {
	const said = dimNouns[dim.kind]?.said;
	if (!said) return null;
	if (dim.name === undefined) return translate(locale, said);
	if (dim.kind === 'source') return ofThat(locale, dim);
	return locale === 'en' ? `by actors with that ${dim.name}` : `aktor dengan ${dim.name} itu`;
}

const counted = (one: string, other: string, id: string) =>
	msgWith(
		(n: number) => plural(n, one, other),
		(n) => jumlah(n, id)
	);

/** Sources by kind, with their number. */
export const kindNouns: { readonly [kind: string]: Message<[number]> } = {
	interview: counted('interview', 'interviews', 'wawancara'),
	fgd: counted('focus group', 'focus groups', 'diskusi kelompok'),
	observation: counted('observation', 'observations', 'observasi'),
	document: counted('document', 'documents', 'dokumen'),
	source: counted('source', 'sources', 'sumber')
};

type Unit = {
	readonly title: Message;
	/** In a menu. */
	readonly short: Message;
	/** In "percent of all …". */
	readonly many: Message;
	/** In "depends on one …". */
	readonly one: Message;
};

export const unitNouns: { readonly [unit: string]: Unit } = {
	references: {
		title: msg('Coding references', 'Rujukan pengodean'),
		short: msg('References', 'Rujukan'),
		many: msg('references', 'rujukan'),
		one: msg('reference', 'rujukan')
	},
	sources: {
		title: msg('Sources with at least one coding,', 'Sumber dengan sedikitnya satu pengodean,'),
		short: msg('Sources', 'Sumber'),
		many: msg('sources', 'sumber'),
		one: msg('source', 'sumber')
	},
	speakers: {
		title: msg('Speakers with at least one coding,', 'Penutur dengan sedikitnya satu pengodean,'),
		short: msg('Speakers', 'Penutur'),
		many: msg('speakers', 'penutur'),
		one: msg('speaker', 'penutur')
	},
	actors: {
		title: msg('Actors with at least one coding,', 'Aktor dengan sedikitnya satu pengodean,'),
		short: msg('Actors', 'Aktor'),
		many: msg('actors', 'aktor'),
		one: msg('actor', 'aktor')
	},
	words: {
		title: msg('Coded words', 'Kata yang dikodekan'),
		short: msg('Coded words', 'Kata berkode'),
		many: msg('coded words', 'kata berkode'),
		one: msg('coded word', 'kata berkode')
	},
	characters: {
		title: msg('Coded characters', 'Karakter yang dikodekan'),
		short: msg('Coded characters', 'Karakter berkode'),
		many: msg('coded characters', 'karakter berkode'),
		one: msg('coded character', 'karakter berkode')
	},
	sentences: {
		title: msg('Coded sentences', 'Kalimat yang dikodekan'),
		short: msg('Coded sentences', 'Kalimat berkode'),
		many: msg('coded sentences', 'kalimat berkode'),
		one: msg('coded sentence', 'kalimat berkode')
	},
	presence: {
		title: msg('Presence (1 = at least one coding)', 'Keberadaan (1 = sedikitnya satu pengodean)'),
		short: msg('Presence', 'Ada atau tidak'),
		many: msg('cells with a coding', 'sel yang terisi'),
		one: msg('cell', 'sel')
	}
};
