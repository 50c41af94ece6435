/** What never changes and where first place turns, in both languages (rules S9). */
import { formatNumber } from './format.ts';
import { msg, msgWith, type Locale, type Message } from './message.ts';

export const variantGroups: { readonly [of: string]: Message } = {
	unit: msg('Counted in', 'Dihitung dalam'),
	base: msg('First place by', 'Peringkat pertama menurut'),
	overlap: msg('Passages of several speakers', 'Petikan beberapa penutur'),
	parents: msg('Codes with codes below', 'Kode yang punya kode di bawahnya'),
	without: msg('Without one source', 'Tanpa satu sumber'),
	coder: msg('One coder alone', 'Satu penyandi saja'),
	origin: msg('Suggestions', 'Saran')
};

export const variantValues: { readonly [of: string]: { readonly [value: string]: Message } } = {
	base: {
		count: msg('the count', 'jumlah'),
		share: msg('the share of its own total', 'bagian dari totalnya sendiri'),
		rate: msg('the rate per 1,000 words', 'laju per 1.000 kata')
	},
	overlap: {
		intersects: msg('for everyone touched', 'untuk semua yang tersentuh'),
		contained: msg('for whoever says all of it', 'untuk pihak yang mengucapkan seluruhnya'),
		majority: msg('for whoever says most of it', 'untuk pihak yang mengucapkan sebagian besarnya')
	},
	parents: {
		union: msg('each passage once', 'tiap petikan sekali'),
		sum: msg('added up', 'dijumlahkan'),
		own: msg('own passages only', 'petikan sendiri saja')
	},
	origin: {
		hand: msg('without codings that were suggested', 'tanpa pengodean yang berasal dari saran')
	}
};

/** What happened to first place; the sign stands before the word so that neither needs colour. */
export const turnWords: { readonly [turn: string]: Message } = {
	same: msg('same', 'tetap'),
	shared: msg('shared', 'seri'),
	other: msg('changed', 'beralih'),
	empty: msg('empty', 'kosong')
};
export const TURN_SIGNS: { readonly [turn: string]: string } = {
	same: '=',
	shared: '≈',
	other: '↷',
	empty: '∅'
};

type Stands = {
	readonly line: string;
	readonly first: string;
	readonly variants: number;
	readonly shared: number;
	readonly turned: number;
	readonly toTie: number | null;
	readonly moved: number;
};

export function standsWords(locale: Locale, s: Stands): string {
	const n = (x: number) => formatNumber(locale, x);
	const of = n(s.variants);
	const lead = leadWords(locale, s);
	if (locale === 'en') {
		const place = `${s.line}: first place of ${s.first}`;
		if (s.turned + s.shared === 0) return `${place} never changes (${of} other ways).${lead}`;
		const parts = [
			...(s.turned > 0 ? [`changes in ${n(s.turned)}`] : []),
			...(s.shared > 0 ? [`is shared in ${n(s.shared)}`] : [])
		];
		return `${place} ${parts.join(' and ')} of ${of} other ways.${lead}`;
	}
	const place = `${s.line}: peringkat pertama ${s.first}`;
	if (s.turned + s.shared === 0) return `${place} tidak pernah berubah (${of} cara lain).${lead}`;
	const parts = [
		...(s.turned > 0 ? [`beralih pada ${n(s.turned)}`] : []),
		...(s.shared > 0 ? [`menjadi seri pada ${n(s.shared)}`] : [])
	];
	return `${place} ${parts.join(' dan ')} dari ${of} cara lain.${lead}`;
}

/** By how many passages first place hangs. */
function leadWords(locale: Locale, { toTie, moved }: Stands): string {
	if (toTie === null) return '';
	const en = locale === 'en';
	if (toTie === 0) return en ? ' In references it is a tie.' : ' Dalam rujukan hasilnya seri.';
	const few = formatNumber(locale, toTie);
	const many = formatNumber(locale, moved);
	if (toTie === 1)
		return en
			? ' It depends on one reference: with one less it is a tie.'
			: ' Bergantung pada satu rujukan: kurang satu saja sudah seri.';
	return en
		? ` It depends on ${few} references; moving ${many} from first to second would change it.`
		: ` Bergantung pada ${few} rujukan; ${many} saja yang berpindah dari peringkat pertama ke kedua sudah mengubahnya.`;
}

export const sensitivityWords = {
	variant: msg('Asked in another way', 'Ditanyakan dengan cara lain'),
	current: msg('as in the table', 'seperti dalam tabel'),
	foldedSources: msgWith(
		(n: number) => `Leaving out or counting alone ${n} others changes nothing`,
		(n) => `${n} lainnya tidak mengubah apa pun bila dihilangkan atau dihitung sendiri`
	),
	without: msgWith(
		(name: string) => `without ${name}`,
		(name) => `tanpa ${name}`
	),
	only: msgWith(
		(name: string) => `${name} only`,
		(name) => `${name} saja`
	),
	empty: msgWith(
		(line: string) => `${line}: empty.`,
		(line) => `${line}: kosong.`
	),
	leftOut: msg('Not tried', 'Tidak dicoba'),
	legend: msg(
		'= first place as in the table · ≈ shared with or by others · ↷ another is first · ∅ nothing left',
		'= peringkat pertama seperti dalam tabel · ≈ seri dengan yang lain · ↷ pihak lain di peringkat pertama · ∅ kosong'
	)
};

/** Why a way was not tried; `what` is its name. */
export const leftOutWords: { readonly [reason: string]: Message<[what: string]> } = {
	'no-texts': msgWith(
		(what) => `${what}: the texts are not available.`,
		(what) => `${what}: teksnya tidak tersedia.`
	),
	'no-speech': msgWith(
		(what) => `${what}: the table does not ask who speaks, so nothing would change.`,
		(what) => `${what}: tabel tidak menanyakan siapa yang berbicara, jadi tidak ada yang berubah.`
	),
	'no-children': msgWith(
		(what) => `${what}: no code has codes below it.`,
		(what) => `${what}: tidak ada kode yang punya kode di bawahnya.`
	),
	'one-coder': msgWith(
		(what) => `${what}: only one person coded what is in this table.`,
		(what) => `${what}: hanya satu orang yang mengodekan isi tabel ini.`
	),
	'too-many': msgWith(
		(what) => `${what}: there are too many sources to leave out one by one in this unit.`,
		(what) => `${what}: sumbernya terlalu banyak untuk dihilangkan satu per satu dalam satuan ini.`
	),
	'no-suggestions': msgWith(
		(what) => `${what}: no coding in this table was suggested.`,
		(what) => `${what}: tidak ada pengodean dalam tabel ini yang berasal dari saran.`
	),
	'no-words': msgWith(
		(what) => `${what}: neither side of this table is about who speaks.`,
		(what) => `${what}: tidak ada sisi tabel yang menyangkut siapa yang berbicara.`
	)
};
